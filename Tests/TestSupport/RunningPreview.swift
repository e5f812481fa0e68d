import FlyingFox
import FlyingSocks
import Foundation

/// `sitegen serve` in a folder with a site, as long as a test needs it.
package struct RunningPreview {
  package let program: RunningProgram
  package let port: UInt16
  /// The path of the site's front page.
  package let basePath: String

  package struct Answer: Sendable {
    package var status: Int
    package var body: Data
    /// Where it leads on to.
    package var location: String?

    package var text: String { String(decoding: body, as: UTF8.self) }
  }

  /// Starts it at a port that the system chooses, and gives it to the body once it listens.
  package static func run(
    _ folder: Folder, _ options: String..., body: (RunningPreview) async throws -> Void
  ) async throws {
    let usual = options.contains("--port") ? [] : ["--port", "0"]
    try await RunningProgram.run(["serve"] + usual + options, in: folder) { program in
      try await body(RunningPreview(of: program))
    }
  }

  /// Waits until it listens.
  package init(of program: RunningProgram) async throws {
    self.program = program
    try await wait(for: "the greeting") {
      try !program.isRunning || program.output.hasSuffix("Stop with Ctrl-C.\n")
    }
    guard let match = try program.output.firstMatch(of: /at http:\/\/127\.0\.0\.1:(\d+)(\/\S*)\n/),
      let port = UInt16(match.1)
    else { throw NoGreeting(description: "no greeting: \(try program.output)\(try program.errors)") }
    self.port = port
    basePath = String(match.2)
  }

  private struct NoGreeting: Error, CustomStringConvertible {
    let description: String
  }
}

extension RunningPreview {
  /// Of the server, without a final slash.
  package var origin: String { "http://127.0.0.1:\(port)" }

  /// What comes for a path from the root of the server on, percent-encoded.
  ///
  /// Foundation's client on Linux drops the last slash of where a redirect leads.
  package func get(_ path: String) async throws -> Answer {
    try await within(Self.patience, "an answer to GET \(path)") { [origin, port] in
      let request = HTTPRequest(
        method: .GET, version: .http11, path: path, query: [],
        headers: [.host: String(origin.trimmingPrefix("http://"))], body: Data())
      var client = HTTPClient()
      let response = try await client.sendHTTPRequest(request, to: .inet(ip4: "127.0.0.1", port: port))
      return Answer(
        status: response.statusCode.code, body: try await response.bodyData,
        location: response.headers[.location])
    }
  }

  private static let patience = Duration.seconds(10)

  /// Waits until a page has a text.
  package func waitToShow(_ text: String, at path: String) async throws {
    try await wait(for: "“\(text)” at \(path)") { try await get(path).text.contains(text) }
  }

  /// Waits until the terminal shows a text.
  package func waitToSay(_ text: String) async throws {
    try await wait(for: "“\(text)” on the terminal") { try program.errors.contains(text) }
  }
}
