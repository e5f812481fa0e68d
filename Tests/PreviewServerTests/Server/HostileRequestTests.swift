import FlyingSocks
import Foundation
import Testing

@testable import PreviewServer

struct HostileRequestTests {
  /// How many files the system lets this process open.
  private static let openFiles = sysconf(Int32(_SC_OPEN_MAX))

  static let short: Limits = {
    var limits = Limits()
    limits.headTime = .milliseconds(300)
    limits.idleTime = .milliseconds(600)
    limits.writeTime = .milliseconds(300)
    limits.lingerTime = .milliseconds(200)
    return limits
  }()

  /// Long enough that a busy machine answers before they are over.
  static let patient: Limits = {
    var limits = short
    limits.headTime = .seconds(4)
    limits.idleTime = .seconds(4)
    limits.writeTime = .seconds(4)
    limits.lingerTime = .seconds(1)
    return limits
  }()

  @Test(arguments: [
    ("GET /../../etc/passwd HTTP/1.1\r\nHost: HOST\r\n\r\n", "400 Bad Request"),
    ("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: HOST\r\n\r\n", "400 Bad Request"),
    ("GET /..%2f..%2fetc%2fpasswd HTTP/1.1\r\nHost: HOST\r\n\r\n", "400 Bad Request"),
    ("GET /..%5c..%5cetc HTTP/1.1\r\nHost: HOST\r\n\r\n", "400 Bad Request"),
    ("GET /%252e%252e/etc/passwd HTTP/1.1\r\nHost: HOST\r\n\r\n", "404 Not Found"),
    ("GET //etc/passwd HTTP/1.1\r\nHost: HOST\r\n\r\n", "400 Bad Request"),
    ("GET /a.css%00.html HTTP/1.1\r\nHost: HOST\r\n\r\n", "400 Bad Request"),
    ("GET /a.css\0.html HTTP/1.1\r\nHost: HOST\r\n\r\n", "400 Bad Request"),
    ("GET /%c0%ae%c0%ae/ HTTP/1.1\r\nHost: HOST\r\n\r\n", "400 Bad Request"),
    ("GET /__sitegen/../a.css HTTP/1.1\r\nHost: HOST\r\n\r\n", "400 Bad Request"),
    ("GET file:///etc/passwd HTTP/1.1\r\nHost: HOST\r\n\r\n", "400 Bad Request"),
    ("GET http://evil.example/ HTTP/1.1\r\nHost: HOST\r\n\r\n", "403 Forbidden"),
    ("GET http://HOST/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", "200 OK"),
    ("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", "403 Forbidden"),
    (
      "POST / HTTP/1.1\r\nHost: HOST\r\nContent-Length: 5\r\n\r\nhello",
      "405 Method Not Allowed\r\n*Allow: GET, HEAD"
    ),
    ("DELETE / HTTP/1.1\r\nHost: HOST\r\n\r\n", "405 Method Not Allowed"),
    ("CONNECT evil.example:443 HTTP/1.1\r\nHost: HOST\r\n\r\n", "405 Method Not Allowed"),
    ("OPTIONS * HTTP/1.1\r\nHost: HOST\r\n\r\n", "405 Method Not Allowed"),
    ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "505 HTTP Version Not Supported"),
    ("GET / HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400 Bad Request"),
    ("GET / HTTP/1.1\r\nHost: HOST\r\nHost: HOST\r\n\r\n", "400 Bad Request"),
    ("\u{16}\u{3}\u{1}\u{2}\0\u{1}\0", "400 Bad Request"), ("GET / HTTP/1.1\n\n", "400 Bad Request"),
    ("\n", "400 Bad Request"),
  ]) func whatItAnswersAndThenCloses(request: String, status: String) async throws {
    try await RunningServer.run(limits: Self.patient) { server in
      let request = request.replacing("HOST", with: server.host)
      // An answer that is not a refusal keeps the connection until its time is over.
      let answer = try #require(try await server.answer(to: request))
      for part in status.split(separator: "*") {
        #expect(answer.contains(part), "\(answer)")
      }
      #expect(answer.hasPrefix("HTTP/1.1 " + status.prefix(3)))
      #expect(!answer.contains("root:"))
      #expect(try await server.get("/").hasSuffix("front"))
    }
  }

  @Test func bytesWithoutSenseEndNothingButTheirConnection() async throws {
    var random = SeededGenerator(seed: 3)
    try await RunningServer.run(limits: Self.short) { server in
      for _ in 0..<50 {
        let client = try await server.connect()
        let bytes = (0..<Int.random(in: 1...3000, using: &random)).map { _ in
          UInt8.random(in: 0...255, using: &random)
        }
        try await client.send(bytes)
        _ = try? await client.readToEnd()
        client.close()
      }
      #expect(try await server.get("/").hasSuffix("front"))
    }
  }

  @Test func aHeadOf17KBIsTooLarge() async throws {
    try await RunningServer.run { server in
      let answer = try await server.get("/", "A: " + String(repeating: "a", count: 17 * 1024))
      #expect(answer.hasPrefix("HTTP/1.1 431 Request Header Fields Too Large\r\n"))
      #expect(answer.hasSuffix("The request's head is too large.\n"))
      #expect(try await server.get("/", "A: " + String(repeating: "a", count: 15 * 1024)).hasSuffix("front"))
    }
  }

  @Test func aHeadThatDripsInIsCutOffHoweverManyBytesCome() async throws {
    try await RunningServer.run(limits: Self.short) { server in
      let client = try await server.connect()
      defer { client.close() }
      let start = ContinuousClock.now
      let dripping = Task {
        for byte in "GET / HTTP/1.1\r\nHost: \(server.host)\r\nA: \(String(repeating: "a", count: 200))".utf8
        {
          try await client.send([byte])
          try await Task.sleep(for: .milliseconds(30))
        }
      }
      let answer = try #require(try await client.readToEnd())
      dripping.cancel()
      _ = await dripping.result
      #expect(answer.hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
      #expect(ContinuousClock.now - start > .milliseconds(250))
      #expect(ContinuousClock.now - start < .seconds(3))
    }
  }

  @Test func aHeadThatWasBegunWithTheLastRequestHasNoMoreTime() async throws {
    var limits = Self.short
    limits.idleTime = .seconds(60)
    try await RunningServer.run(limits: limits) { server in
      let answer = try await server.answer(to: "GET / HTTP/1.1\r\nHost: \(server.host)\r\n\r\nGET /a")
      #expect(answer?.contains("frontHTTP/1.1 408 Request Timeout\r\n") == true)
    }
  }

  @Test func whoTalksOnHearsTheLastWordAllTheSame() async throws {
    try await RunningServer.run { server in
      let client = try await server.connect()
      defer { client.close() }
      try await client.send("GET / HTTP/1.1\r\n\n")
      for _ in 0..<5 {
        try await Task.sleep(for: .milliseconds(20))
        try await client.send("and so on")
      }
      client.socket.socket.endWriting()
      #expect(try await client.readToEnd()?.hasPrefix("HTTP/1.1 400 Bad Request\r\n") == true)
    }
  }

  @Test func aConnectionWithoutARequestIsClosedWithoutAWord() async throws {
    try await RunningServer.run(limits: Self.short) { server in
      let client = try await server.connect()
      defer { client.close() }
      #expect(try await client.readToEnd() == "")
      let second = try await server.connect()
      defer { second.close() }
      try await second.send("GET /a.css HTTP/1.1\r\nHost: \(server.host)\r\n\r\n")
      #expect(try await second.readToEnd()?.hasSuffix("body {}") == true)
    }
  }

  @Test func aClientThatClosedItsSideGetsItsAnswer() async throws {
    try await RunningServer.run { server in
      let client = try await server.connect()
      defer { client.close() }
      try await client.send("GET / HTTP/1.1\r\nHost: \(server.host)\r\n\r\n")
      client.socket.socket.endWriting()
      #expect(try await client.readToEnd()?.hasSuffix("front") == true)

      let half = try await server.connect()
      defer { half.close() }
      try await half.send("GET / HTTP/1.1\r\nHo")
      half.socket.socket.endWriting()
      #expect(try await half.readToEnd() == "")
    }
  }

  @Test func aClientThatReadsNothingIsLeft() async throws {
    let film = ServedFile(.parts(size: 1 << 30) { _, count in [UInt8](repeating: 0, count: count) })
    var limits = Self.short
    limits.connections = 1
    try await RunningServer.run(SamplePreview(parts: ["film.mp4": film]), limits: limits) { server in
      let client = try await server.connect()
      defer { client.close() }
      try await client.send("GET /film.mp4 HTTP/1.1\r\nHost: \(server.host)\r\n\r\n")
      // Its place is free again soon.
      var answer = ""
      for _ in 0..<50 where !answer.hasPrefix("HTTP/1.1 404") {
        try await Task.sleep(for: .milliseconds(50))
        answer = try await server.get("/")
      }
      #expect(answer.hasPrefix("HTTP/1.1 404"))
    }
  }

  @Test func oneConnectionTooManyIsToldSoAndAPlaceThatIsGivenBackIsTaken() async throws {
    var limits = Limits()
    limits.connections = 8
    limits.lingerTime = .milliseconds(200)
    try await RunningServer.run(limits: limits) { server in
      var clients: [RawClient] = []
      for _ in 0..<8 {
        clients.append(try await server.connect())
      }
      for _ in 0..<20 {
        let answer = try await server.get("/")
        #expect(answer.hasPrefix("HTTP/1.1 503 Service Unavailable\r\n"))
        #expect(answer.hasSuffix("Too many connections are open; close some pages and try again.\n"))
      }
      clients.removeLast().close()
      var answer = ""
      for _ in 0..<50 where !answer.hasSuffix("front") {
        try await Task.sleep(for: .milliseconds(20))
        answer = try await server.get("/")
      }
      #expect(answer.hasSuffix("front"))
      for client in clients {
        client.close()
      }
    }
  }

  @Test(.enabled(if: openFiles >= 1000, "this system gives a process too few files"))
  func of300Connections256AreServed() async throws {
    try await RunningServer.run { server in
      var clients: [RawClient] = []
      defer { for client in clients { client.close() } }
      for _ in 0..<300 {
        clients.append(try await server.connect())
      }
      let request = "GET / HTTP/1.1\r\nHost: \(server.host)\r\nConnection: close\r\n\r\n"
      let statuses = try await withThrowingTaskGroup(of: String.self) { group in
        for client in clients {
          group.addTask {
            try? await client.send(request)
            return String(try await client.readToEnd()?.prefix(12) ?? "none")
          }
        }
        return try await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      }
      #expect(statuses["HTTP/1.1 200", default: 0] >= 256)
      #expect(statuses["HTTP/1.1 503", default: 0] >= 16)
      #expect(statuses.values.reduce(0, +) == 300)
    }
  }
}
