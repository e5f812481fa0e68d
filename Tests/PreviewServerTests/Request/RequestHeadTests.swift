import Testing

@testable import PreviewServer

struct RequestHeadTests {
  static func read(_ text: String, limit: Int = 1000) throws -> RequestHead? {
    var buffer = RequestBuffer(limit: limit)
    buffer.append(Array(text.utf8))
    return try buffer.next()
  }

  @Test func aRequestIsRead() throws {
    let head = try #require(
      try Self.read(
        "GET /a?b HTTP/1.1\r\nHost: x:1\r\nAccept:\r\nIf-None-Match: \"1\"\r\nif-none-match:\t\"2\" \r\n\r\n")
    )
    #expect(head.method == .get)
    #expect(head.target == "/a?b")
    #expect(head.isVersion11)
    #expect(head.fields["host"] == "x:1")
    #expect(head.fields["accept"] == "")
    #expect(head.fields[all: "if-none-match"] == ["\"1\"", "\"2\""])
    #expect(head.fields["if-none-match"] == nil)
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\nHost: x", true),
    ("GET / HTTP/1.1\r\nHost: x\r\nConnection: Keep-Alive, CLOSE", false),
    ("GET / HTTP/1.0", false), ("GET / HTTP/1.0\r\nConnection: keep-alive", true),
  ]) func theClientSaysWhetherItGoesOn(lines: String, keepsAlive: Bool) throws {
    #expect(try Self.read(lines + "\r\n\r\n")?.keepsAlive == keepsAlive)
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\nHost: x\n\n", RequestMistake.controlCharacter),
    ("GET / HTTP/1.1\r\nHost: x\rA: b\r\n\r\n", .controlCharacter),
    ("GET / HTTP/1.1\r\nHost: x\0\r\n\r\n", .controlCharacter),
    ("\u{16}\u{3}\u{1}", .controlCharacter),
    ("GET /\r\n\r\n", .requestLine),
    ("GET  / HTTP/1.1\r\nHost: x\r\n\r\n", .requestLine),
    ("GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", .requestLine),
    (" GET / HTTP/1.1\r\nHost: x\r\n\r\n", .requestLine),
    ("GET / http/1.1\r\nHost: x\r\n\r\n", .requestLine),
    ("G(T / HTTP/1.1\r\nHost: x\r\n\r\n", .requestLine),
    ("\r\n\r\n\r\n", .requestLine),
    ("GET / HTTP/2.0\r\nHost: x\r\n\r\n", .version),
    ("GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n", .fieldLine),
    ("GET / HTTP/1.1\r\nHost : x\r\n\r\n", .fieldLine),
    ("GET / HTTP/1.1\r\nHost: x\r\nA\r\n\r\n", .fieldLine),
    ("GET / HTTP/1.1\r\nHost: x\r\n: b\r\n\r\n", .fieldLine),
    ("GET / HTTP/1.1\r\n\r\n", .host),
    ("GET / HTTP/1.1\r\nHost: x\r\nHOST: x\r\n\r\n", .host),
    ("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n", .body),
    ("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\n", .body),
    ("HEAD / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", .body),
    ("POST / HTTP/1.1\r\nHost: x\r\n\r\n", .method),
    ("get / HTTP/1.1\r\nHost: x\r\n\r\n", .method),
  ]) func whatIsAgainstTheRulesIsTold(text: String, mistake: RequestMistake) {
    #expect(throws: mistake) { try Self.read(text) }
  }

  @Test func aTargetThatIsNotUTF8IsNone() {
    var buffer = RequestBuffer(limit: 1000)
    buffer.append(Array("GET /".utf8) + [0xFF] + Array(" HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
    #expect(throws: RequestMistake.target) { try buffer.next() }
  }

  @Test func aHeadHasALimit() throws {
    let head = "GET / HTTP/1.1\r\nHost: x\r\n\r\n"
    #expect(try Self.read(head, limit: head.utf8.count) != nil)
    #expect(throws: RequestMistake.headTooLarge) { try Self.read(head, limit: head.utf8.count - 1) }
  }

  @Test func requestsComeByteByByteAndSeveralAtOnce() throws {
    let text = "GET /1 HTTP/1.1\r\nHost: x\r\n\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n"
    var whole = RequestBuffer(limit: 1000)
    whole.append(Array(text.utf8))
    #expect(try whole.next()?.target == "/1")
    #expect(try whole.next()?.target == "/2")
    #expect(try whole.next() == nil)
    #expect(whole.isEmpty)

    var dripping = RequestBuffer(limit: 1000)
    var targets: [String] = []
    for byte in text.utf8 {
      dripping.append([byte])
      if let head = try dripping.next() { targets.append(head.target) }
    }
    #expect(targets == ["/1", "/2"])
  }

  @Test func anyBytesAreARequestAMistakeOrTheBeginningOfOne() throws {
    var random = SeededGenerator(seed: 6)
    let pieces = [
      "GET ", "/", " HTTP/1.1", "\r\n", "\r", "\n", "Host: x", ":", " ", "\0", "é", "\r\n\r\n", "HTTP/1.0",
    ]
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in pieces.randomElement(using: &random)!
      }.joined()
      var buffer = RequestBuffer(limit: 60)
      buffer.append(Array(text.utf8))
      guard let head = try? buffer.next() else { continue }
      #expect(text.contains("\(head.method.rawValue) \(head.target) HTTP/1."))
    }
  }
}
