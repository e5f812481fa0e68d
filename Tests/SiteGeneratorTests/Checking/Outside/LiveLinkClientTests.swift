import FlyingFox
import FlyingSocks
import Foundation
import Testing

@testable import SiteGenerator

/// The real client against a server on this machine.
@Suite struct LiveLinkClientTests {
  private let client = LinkClient.live(version: "1.2")

  /// - Parameter body: Gets the server's address, without a final slash.
  private func serve(_ body: (String) async throws -> Void) async throws {
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled, handler: Answers())
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      defer { group.cancelAll() }
      try await server.waitUntilListening()
      guard case .ip4(let host, let port) = await server.listeningAddress else {
        Issue.record("the server has no address")
        return
      }
      try await body("http://\(host):\(port)")
    }
  }

  @Test func answers() async throws {
    try await serve { base in
      for method in [LinkClient.Method.head, .get] {
        let there = try await client.ask(method, base + "/there")
        #expect(there == LinkClient.Response(status: 200))
        #expect(
          try await client.ask(method, base + "/moved")
            == LinkClient.Response(status: 301, location: "/there"))
        #expect(
          try await client.ask(method, base + "/busy")
            == LinkClient.Response(status: 429, retryAfter: "7"))
        #expect(try await client.ask(method, base + "/missing").status == 404)
      }
      #expect(try await client.ask(.head, base + "/whole").status == 405)
      #expect(try await client.ask(.get, base + "/whole").status == 200)
    }
  }

  /// As in `sitegen check --external`, but that the host is this machine.
  @Test func aWholeCheck() async throws {
    let folder = try ScratchFolder()
    let text = ["there", "moved#x", "missing", "whole", "agent"].map { "[x](http://a.example/\($0))" }
    let links = OutsideLinks(of: try Plan(["pages/a.md": "# A\n\n" + text.joined(separator: "\n")]))
    try await serve { base in
      let client = client
      let rerouted = LinkClient { method, address in
        try await client.ask(method, address.replacing("http://a.example", with: base))
      }
      let report = try await OutsideLinkCheck(rerouted, .live, stateFolder: folder.path).run(links)
      #expect(
        report.findings.map { [$0.rule.rawValue, $0.message, $0.help ?? ""] } == [
          [
            "broken-link", "there is nothing at 'http://a.example/missing' any more (404)",
            "correct the address, link to a copy at web.archive.org, or take the link out",
          ],
          [
            "moved-link", "'http://a.example/moved' has moved for good", "link to 'http://a.example/there#x'",
          ],
        ])
    }
  }

  @Test func itSaysWhoItIsAndSendsNoCookies() async throws {
    try await serve { base in
      _ = try await client.ask(.get, base + "/moved")
      #expect(try await client.ask(.head, base + "/agent").status == 200)
    }
  }

  @Test func aRequestCanBeBrokenOff() async throws {
    try await serve { base in
      let client = client
      let task = Task { try await client.ask(.get, base + "/slow") }
      try await Task.sleep(for: .milliseconds(100))
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }
  }

  @Test func nobodyIsThere() async {
    await #expect(throws: LinkClient.Failure.silence) {
      try await client.ask(.head, "http://127.0.0.1:1/")
    }
    // RFC 6761: no such name will ever be.
    await #expect(throws: LinkClient.Failure.noSuchHost) {
      try await client.ask(.head, "http://sitegen-test.invalid/")
    }
  }
}

private struct Answers: HTTPHandler {
  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    switch request.path {
    case "/there": return HTTPResponse(statusCode: .ok, body: Data("Hello".utf8))
    case "/moved":
      return HTTPResponse(
        statusCode: .movedPermanently,
        headers: [.location: "/there", HTTPHeader("Set-Cookie"): "a=b"] as HTTPHeaders)
    case "/busy":
      return HTTPResponse(
        statusCode: .tooManyRequests, headers: [HTTPHeader("Retry-After"): "7"] as HTTPHeaders)
    case "/whole": return HTTPResponse(statusCode: request.method == .GET ? .ok : .methodNotAllowed)
    case "/agent":
      let isAsExpected =
        request.headers[HTTPHeader("User-Agent")] == "sitegen/1.2 (checks links)"
        && request.headers[HTTPHeader("Cookie")] == nil
      return HTTPResponse(statusCode: isAsExpected ? .ok : .badRequest)
    case "/slow":
      try await Task.sleep(for: .seconds(60))
      return HTTPResponse(statusCode: .ok)
    default: return HTTPResponse(statusCode: .notFound)
    }
  }
}
