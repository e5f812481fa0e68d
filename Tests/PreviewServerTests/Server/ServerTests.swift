import FlyingSocks
import Foundation
import Testing

@testable import PreviewServer

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

struct ServerTests {
  private static let hasIPv6: Bool = {
    guard let listener = try? Listener.bind(host: "::1", port: 0) else { return false }
    listener.close()
    return true
  }()

  @Test func aRealClientReadsASite() async throws {
    try await RunningServer.run { server in
      let session = URLSession(configuration: .ephemeral)
      defer { session.invalidateAndCancel() }
      func get(_ path: String) async throws -> (String, HTTPURLResponse) {
        let (data, response) = try await session.data(
          from: try #require(URL(string: server.address.url + path)))
        return (String(decoding: data, as: UTF8.self), try #require(response as? HTTPURLResponse))
      }
      let (front, response) = try await get("")
      #expect(front == "front")
      #expect(response.statusCode == 200)
      #expect(response.value(forHTTPHeaderField: "Content-Type") == "text/html; charset=utf-8")
      #expect(response.value(forHTTPHeaderField: "Cache-Control") == "no-cache")
      #expect(response.value(forHTTPHeaderField: "X-Content-Type-Options") == "nosniff")
      #expect(response.value(forHTTPHeaderField: "ETag") == "\"5\"")
      #expect(try await get("posts/x/").0 == "post x")
      let (missing, notFound) = try await get("nothing")
      #expect(missing == "not here")
      #expect(notFound.statusCode == 404)
    }
  }

  @Test func theWholeHeadOfAnAnswer() async throws {
    try await RunningServer.run { server in
      let answer = try await server.get("/two%20words.txt", "Range: bytes=2-4")
      let lines = answer.split(separator: "\r\n", omittingEmptySubsequences: false)
      #expect(
        lines.filter { !$0.hasPrefix("Date: ") } == [
          "HTTP/1.1 206 Partial Content", "ETag: \"a\"", "Content-Type: text/plain; charset=utf-8",
          "Accept-Ranges: bytes",
          "Content-Range: bytes 2-4/10", "Cache-Control: no-cache", "X-Content-Type-Options: nosniff",
          "Cross-Origin-Resource-Policy: same-origin", "Content-Length: 3", "Connection: close", "", "234",
        ])
    }
  }

  @Test func headHasTheSameHeadAndNoBody() async throws {
    func head(_ answer: String) -> [Substring] {
      answer.components(separatedBy: "\r\n\r\n")[0].split(separator: "\r\n").filter { !$0.hasPrefix("Date") }
    }
    try await RunningServer.run { server in
      for target in ["/", "/nothing", "/posts/x", "/__sitegen/other", "/..", "http://evil.example/"] {
        let answer = try await server.get(target, method: "HEAD")
        #expect(answer.hasSuffix("\r\n\r\n"))
        #expect(head(answer) == head(try await server.get(target)))
      }
      #expect(try await server.get("/", method: "HEAD", "Range: bytes=0-1").hasPrefix("HTTP/1.1 200 OK\r\n"))
    }
  }

  @Test func aClientThatHasTheFileIsToldSoWithoutIt() async throws {
    try await RunningServer.run { server in
      let answer = try await server.get("/", "If-None-Match: \"5\"")
      #expect(answer.hasPrefix("HTTP/1.1 304 Not Modified\r\n"))
      #expect(answer.contains("\r\nETag: \"5\"\r\n"))
      #expect(!answer.contains("Content-Length"))
      #expect(answer.hasSuffix("\r\n\r\n"))
    }
  }

  @Test func aConnectionServesOneRequestAfterTheOtherAlsoThoseSentAhead() async throws {
    try await RunningServer.run { server in
      let client = try await server.connect()
      defer { client.close() }
      let host = "Host: \(server.host)\r\n"
      try await client.send("GET / HTTP/1.1\r\n\(host)\r\n")
      #expect(try await client.read(until: "front").contains("\r\nConnection: keep-alive\r\n"))
      try await client.send(
        "GET /a.css HTTP/1.1\r\n\(host)\r\n\r\nHEAD / HTTP/1.1\r\n\(host)\r\nGET /posts/x/ HTTP/1.1\r\n\(host)\r\nGET /"
      )
      #expect(try await client.read(until: "body {}").hasPrefix("HTTP/1.1 200 OK"))
      #expect(try await client.read(until: "\r\n\r\n").contains("Content-Length: 5\r\n"))
      #expect(try await client.read(until: "post x").hasPrefix("HTTP/1.1 200 OK"))
      try await client.send("nothing HTTP/1.1\r\n\(host)Connection: close\r\n\r\n")
      #expect(try await client.readToEnd()?.hasSuffix("not here") == true)
    }
  }

  @Test func oldClientsGetOneAnswerUnlessTheyAskForMore() async throws {
    try await RunningServer.run { server in
      let once = try await server.answer(to: "GET / HTTP/1.0\r\nHost: \(server.host)\r\n\r\n")
      #expect(once?.hasSuffix("front") == true)
      let client = try await server.connect()
      defer { client.close() }
      try await client.send("GET / HTTP/1.0\r\nHost: \(server.host)\r\nConnection: keep-alive\r\n\r\n")
      #expect(try await client.read(until: "front").contains("\r\nConnection: keep-alive\r\n"))
      try await client.send("GET / HTTP/1.0\r\n\r\n")
      #expect(try await client.readToEnd()?.hasPrefix("HTTP/1.1 403 Forbidden\r\n") == true)
    }
  }

  @Test func aLargeFileComesInPartsAndAPartOfItAsWell() async throws {
    let size = 5_000_000
    let film = ServedFile(
      .parts(size: size) { offset, count in
        (offset..<(offset + count)).map { UInt8(truncatingIfNeeded: $0 / 7) }
      })
    let broken = ServedFile(
      .parts(size: size) { offset, count in offset > 100_000 ? [] : [UInt8](repeating: 1, count: count) })
    try await RunningServer.run(SamplePreview(parts: ["film.mp4": film, "broken.mp4": broken])) { server in
      let client = try await server.connect()
      defer { client.close() }
      try await client.send("GET /film.mp4 HTTP/1.1\r\nHost: \(server.host)\r\n\r\n")
      #expect(try await client.read(until: "\r\n\r\n").contains("\r\nContent-Type: video/mp4\r\n"))
      #expect(try await client.read(count: size) == (0..<size).map { UInt8(truncatingIfNeeded: $0 / 7) })
      try await client.send("GET /film.mp4 HTTP/1.1\r\nHost: \(server.host)\r\nRange: bytes=-7\r\n\r\n")
      #expect(
        try await client.read(until: "\r\n\r\n").contains(
          "\r\nContent-Range: bytes 4999993-4999999/5000000\r\n"))
      #expect(try await client.read(count: 7) == (4_999_993..<size).map { UInt8(truncatingIfNeeded: $0 / 7) })

      let half = try await server.get("/broken.mp4")
      #expect(half.utf8.count < 300_000)
      #expect(half.contains("Content-Length: 5000000"))
    }
  }

  @Test(.enabled(if: hasIPv6, "this machine has no IPv6")) func itServesIPv6() async throws {
    try await RunningServer.run(host: "::1") { server in
      let answer = try await server.get("/")
      #expect(answer.hasSuffix("front"))
    }
  }

  @Test func aServerMayEndBeforeItHasBegun() async throws {
    for _ in 0..<20 {
      try await RunningServer.run { _ in }
    }
  }

  @Test func theEndComesAtOnceForAllThatIsOpen() async throws {
    let clock = ContinuousClock()
    var clients: [RawClient] = []
    var end = clock.now
    try await RunningServer.run { server in
      for _ in 0..<20 {
        clients.append(try await server.connect())
      }
      try await clients[0].send("GET / HTTP/1.1\r\nHost: \(server.host)\r\n\r\n")
      _ = try await clients[0].read(until: "front")
      try await clients[1].send("GET / HT")
      end = clock.now
    }
    #expect(clock.now - end < .seconds(1))
    for client in clients {
      #expect(try await client.readToEnd()?.isEmpty == true)
      client.close()
    }
  }
}
