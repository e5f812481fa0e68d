import FlyingFox
import Foundation
import TestSupport

/// A browser without a window, and one page in it.
///
/// It asks for less motion, so that nothing moves while a test looks at it, and finds no host but this machine.
struct Browser: Sendable {
  private let driver: WebDriver
  private let session: String
  /// Of the site, without a final slash.
  private var site: String

  /// - Parameter profile: A folder it may fill.
  static func run(
    _ driver: WebDriver, on site: String, profile: URL, _ body: (Browser) async throws -> Void
  ) async throws {
    let started: Started = try await driver.ask(.POST, "/session", capabilities(profile: profile))
    let browser = Browser(driver: driver, session: "/session/\(started.sessionId)", site: site)
    try await finally {
      try await body(browser)
    } cleanUp: {
      // One that does not close is ended with its driver.
      try? await driver.tell(.DELETE, browser.session)
    }
  }

  /// The same window, for another site.
  func on(_ site: String) -> Browser {
    var browser = self
    browser.site = site
    return browser
  }

  /// Opens an address of the site, and waits until it has loaded.
  func open(_ path: String) async throws {
    try await tell(.POST, "/url", ["url": .string(site + path)])
  }

  /// Closes what pages have opened, and shows an empty page, on which nothing waits for a server.
  func leave() async throws {
    let window: String = try await ask(.GET, "/window")
    let windows: [String] = try await ask(.GET, "/window/handles")
    for other in windows where other != window {
      try await tell(.POST, "/window", ["handle": .string(other)])
      try await tell(.DELETE, "/window")
    }
    try await tell(.POST, "/window", ["handle": .string(window)])
    try await on("about:blank").open("")
  }

  func back() async throws {
    try await tell(.POST, "/back", [:])
  }

  func press(_ keys: Key...) async throws {
    try await press(keys)
  }

  func press(_ keys: [Key]) async throws {
    let keyboard: JSON = [
      "type": "key", "id": "keyboard", "actions": .array(keys.flatMap(\.strokes)),
    ]
    try await tell(.POST, "/actions", ["actions": [keyboard]])
  }

  /// What a script returns, after its promises.
  func evaluate<Value: Decodable>(_ script: String, _ arguments: JSON...) async throws -> Value {
    try await ask(.POST, "/execute/sync", ["script": .string(script), "args": .array(arguments)])
  }

  func ask<Value: Decodable>(_ method: HTTPMethod, _ path: String, _ body: JSON? = nil) async throws -> Value
  {
    try await driver.ask(method, session + path, body)
  }

  private func tell(_ method: HTTPMethod, _ path: String, _ body: JSON? = nil) async throws {
    try await driver.tell(method, session + path, body)
  }
}

// What a reader's machine may be like.
extension Browser {
  /// The window is as wide as this while the body runs.
  func asWide(as width: Int, _ body: () async throws -> Void) async throws {
    try await resize(to: width)
    try await finally(body) { try? await resize(to: Self.usualWidth) }
  }

  func withoutJavaScript(_ body: () async throws -> Void) async throws {
    try await disableScripts(true)
    try await finally(body) { try? await disableScripts(false) }
  }

  /// As over a telephone in the countryside.
  func onSlowNetwork(_ body: () async throws -> Void) async throws {
    let conditions: JSON = [
      "offline": false, "latency": 100, "download_throughput": 100_000, "upload_throughput": 100_000,
    ]
    try await tell(.POST, "/chromium/network_conditions", ["network_conditions": conditions])
    try await finally(body) { try? await tell(.DELETE, "/chromium/network_conditions") }
  }

  /// What the console says since it was last asked.
  func console() async throws -> [String] {
    let entries: [LogEntry] = try await ask(.POST, "/se/log", ["type": "browser"])
    return entries.map { "\($0.level): \($0.message)" }
  }

  private struct LogEntry: Decodable {
    var level: String
    var message: String
  }

  private func resize(to width: Int) async throws {
    try await tell(.POST, "/window/rect", ["width": .number(width), "height": .number(Self.height)])
  }

  private func disableScripts(_ isDisabled: Bool) async throws {
    let command: JSON = [
      "cmd": "Emulation.setScriptExecutionDisabled", "params": ["value": .bool(isDisabled)],
    ]
    try await tell(.POST, "/goog/cdp/execute", command)
  }
}

extension Browser {
  private static let usualWidth = 1280
  private static let height = 900

  private struct Started: Decodable {
    var sessionId: String
  }

  private static func capabilities(profile: URL) -> JSON {
    var switches = [
      "--headless", "--remote-debugging-pipe", "--user-data-dir=\(profile.path)",
      "--window-size=\(usualWidth),\(height)", "--hide-scrollbars", "--force-prefers-reduced-motion",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      // Containers have little of what is shared.
      "--disable-dev-shm-usage", "--disable-gpu",
    ]
    // Chromium's sandbox refuses root, which is who runs tests in a container.
    if getuid() == 0 { switches.append("--no-sandbox") }
    let options: JSON = ["args": .array(switches.map(JSON.string))]
    let capabilities: JSON = [
      "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": ["browser": "ALL"],
    ]
    return ["capabilities": ["alwaysMatch": capabilities]]
  }
}
