import BenchmarkSupport
import Foundation

/// A page of the preview as a browser has it open: it says which versions it shows, and is told when it is old.
struct OpenPage {
  private let address: PageAddress
  private var html = ""
  private var live: LiveConnection?

  init(at address: PageAddress) throws {
    self.address = address
    try load()
    try connect()
  }

  func contains(_ word: String) -> Bool { html.contains(word) }

  /// Loads the page anew, which ends the live connection of the old one.
  mutating func load() throws {
    live?.close()
    live = nil
    let connection = try Connection(to: address)
    defer { connection.close() }
    try connection.write(
      "GET \(address.path) HTTP/1.1\r\nHost: \(address.hostField)\r\nConnection: close\r\n\r\n".utf8)
    html = String(decoding: try connection.readToEnd(until: .now + .seconds(30)), as: UTF8.self)
    guard html.hasPrefix("HTTP/1.1 200 ") else { throw Failure("\(address.path) is no page") }
  }

  /// Does what the page's script does once it is loaded.
  mutating func connect() throws {
    guard
      let script = html.matches(
        of: /<script src="[^"]*" data-page="([^"]*)" data-styles="([^"]*)" data-panel="([^"]*)">/
      ).last
    else { throw Failure("\(address.path) has no script of the preview") }
    let (_, page, styles, panel) = script.output
    live = try LiveConnection(to: address)
    try live?.say(
      #"{"address":"\#(address.path)","page":"\#(page)","styles":"\#(styles)","panel":"\#(panel)"}"#)
  }

  /// Waits until the page is told to load itself anew.
  mutating func waitUntilOld(until deadline: ContinuousClock.Instant) throws {
    guard try isOld(before: deadline) else { throw Failure("the page was not told of a change in time") }
  }

  /// Obeys until nothing has come for so long.
  mutating func stay(untilQuietFor time: Duration) throws {
    while try isOld(before: .now + time) { try reload() }
  }

  /// Obeys for so long.
  mutating func stay(for time: Duration) throws {
    let deadline = ContinuousClock.now + time
    while try isOld(before: deadline) { try reload() }
  }
}

extension OpenPage {
  private mutating func reload() throws {
    try load()
    try connect()
  }

  private mutating func isOld(before deadline: ContinuousClock.Instant) throws -> Bool {
    while let message = try live?.message(until: deadline) {
      if message == #"{"do":"reload"}"# { return true }
    }
    return false
  }
}
