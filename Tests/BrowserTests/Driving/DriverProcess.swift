import Foundation
import TestSupport
import Testing

/// The running chromedriver, and through it every browser it starts.
///
/// A shell waits beside it for the end of its own input and then ends it by its id: so the driver goes when the tests
/// do, also where they crash or are interrupted. Browsers hear their driver through a pipe and end where it does.
struct DriverProcess {
  private let shell = Process()
  private let input = Pipe()
  private let log: URL

  /// Whether this machine has what driving a browser takes.
  static let isAtHand = isInstalled(["chromedriver"]) && isInstalled(browsers)

  static let howToGetOne: Comment =
    "no browser with a driver is at hand: `apt-get install chromium-driver`, or what your system has, brings both"

  /// Starts it at a free port, and ends it after the body.
  ///
  /// - Parameter folder: Where what it prints is kept.
  static func run(in folder: URL, _ body: (WebDriver) async throws -> Void) async throws {
    let driver = try DriverProcess(log: folder.appending(path: "chromedriver.log"))
    try await finally {
      let port = try await driver.port()
      try await body(WebDriver(port: port))
    } cleanUp: {
      await driver.end()
    }
  }

  private init(log: URL) throws {
    self.log = log
    try Data().write(to: log)
    let output = try FileHandle(forWritingTo: log)
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "chromedriver --port=0 & read -r line; kill -KILL $!"]
    shell.standardInput = input
    shell.standardOutput = output
    shell.standardError = output
    try shell.run()
  }
}

extension DriverProcess {
  private static let browsers = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ]

  private static func isInstalled(_ names: [String]) -> Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let files = names.flatMap { name in
      name.hasPrefix("/") ? [name] : folders.map { "\($0)/\(name)" }
    }
    return files.contains(where: FileManager.default.isExecutableFile)
  }

  /// The port it chose, which it prints.
  private func port() async throws -> UInt16 {
    var port: UInt16?
    try await wait(for: "chromedriver to start") {
      let text = try String(contentsOf: log, encoding: .utf8)
      port = text.firstMatch(of: /on port (\d+)\./).flatMap { UInt16($0.1) }
      return port != nil
    }
    return try #require(port)
  }

  private func end() async {
    try? input.fileHandleForWriting.close()
    // In a task of its own: the wait is not cut short where a test ran out of time.
    let ending = Task { try await wait(for: "chromedriver to end") { !shell.isRunning } }
    do { try await ending.value } catch { Issue.record(error) }
  }
}
