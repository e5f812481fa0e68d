import Testing

@testable import PreviewServer

struct ResponderTests {
  /// `200 front`, `302 /a/`: what a request gets, in short.
  static func answer(_ target: String, _ preview: SamplePreview = .site, _ fields: String...) async throws
    -> String
  {
    let check = HostCheck(
      listening: ListeningAddress(address: try #require(IPAddress("127.0.0.1")), port: 80))
    let lines = ["GET \(target) HTTP/1.1", "Host: localhost"] + fields
    let head = try #require(try RequestHeadTests.read(lines.joined(separator: "\r\n") + "\r\n\r\n"))
    guard
      case .response(let response) = await Responder(preview: preview, hostCheck: check).answer(to: head)
    else { return "live" }
    let location = response.fields.first { $0.name == "Location" }?.value
    let body = String(decoding: try response.body.read(response.range), as: UTF8.self)
    return "\(response.status.rawValue) \(location ?? body)"
  }

  @Test(arguments: [
    ("/", "200 front"), ("/index.html", "200 front"), ("/posts/x/", "200 post x"),
    ("/posts/x", "302 /posts/x/"),
    ("/posts/x?q=1", "302 /posts/x/?q=1"), ("/posts/", "404 not here"), ("/posts", "404 not here"),
    ("/a.css", "200 body {}"), ("/a.css/", "404 not here"), ("/a.css?v=1", "200 body {}"),
    ("/A.css", "404 not here"),
    ("/posts/gr%C3%BC%C3%9Fe", "302 /posts/gr%C3%BC%C3%9Fe/"), ("/posts/gru%CC%88%C3%9Fe/", "200 umlauts"),
    ("/two%20words.txt", "200 0123456789"), ("/two+words.txt", "404 not here"),
    ("/%252e%252e", "200 a name of six characters"), ("/404.html", "200 not here"),
    ("http://localhost/a.css", "200 body {}"),
    ("/__sitegen/", "200 all posts"), ("/__sitegen", "302 /__sitegen/"),
    ("/__sitegen/live.js?x", "200 scriptx"),
    ("/__sitegen/other", "404 not here"),
  ]) func aSiteAtTheRoot(target: String, answer: String) async throws {
    #expect(try await Self.answer(target) == answer)
  }

  @Test(arguments: [
    ("/", "302 /the%20news/"), ("/the%20news", "302 /the%20news/"), ("/the%20news/", "200 front"),
    ("/a.css", "404 not here"),
    ("/the%20news/posts/x", "302 /the%20news/posts/x/"), ("/the%20news/a.css", "200 body {}"),
    ("/thenews/", "404 not here"),
    ("/the%20news/the%20news/", "404 not here"), ("/__sitegen/", "200 all posts"),
  ]) func aSiteWithABasePath(target: String, answer: String) async throws {
    for base in ["/the news", "/the news/", "the news"] {
      var preview = SamplePreview.site
      preview.base = base
      #expect(try await Self.answer(target, preview) == answer)
    }
  }

  @Test func aSiteWithoutAPageForItSaysWhatIsMissingAllTheSame() async throws {
    #expect(try await Self.answer("/", SamplePreview()) == "404 There is nothing at this address.\n")
  }

  @Test func aTargetOfAnotherHostIsRefused() async throws {
    #expect(try await Self.answer("http://evil.example/").hasPrefix("403 "))
    #expect(try await Self.answer("/../a").hasPrefix("400 "))
  }

  @Test(arguments: [
    ("If-None-Match: \"a\"", "304 "), ("If-None-Match: \"b\"", "200 0123456789"),
    ("Range: bytes=2-4", "206 234"),
    ("Range: bytes=20-", "416 The file has 10 bytes.\n"), ("Range: bytes=0-1,4-5", "200 0123456789"),
    ("Range: bytes=2-4\r\nIf-Range: \"a\"", "206 234"),
    ("Range: bytes=2-4\r\nIf-Range: \"b\"", "200 0123456789"),
    ("Range: bytes=2-4\r\nIf-Range: W/\"a\"", "200 0123456789"),
    ("Range: bytes=2-4\r\nIf-None-Match: \"a\"", "304 "),
    ("Range: bytes=2-4\r\nRange: bytes=5-6", "200 0123456789"),
  ]) func conditionsAndRanges(fields: String, answer: String) async throws {
    #expect(try await Self.answer("/two%20words.txt", .site, fields) == answer)
  }

  @Test(arguments: [
    ("", "403 "), ("Origin: http://evil.example", "403 "), ("Origin: http://localhost", "426 "),
    ("Origin: http://localhost\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 8", "426 "),
    ("Origin: http://localhost\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13", "400 "),
    (
      "Origin: http://localhost\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: c2hvcnQ=",
      "400 "
    ),
    (
      "Origin: http://localhost\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "live"
    ),
  ]) func whoWantsALiveConnectionMustBeAPageOfThisServer(fields: String, answer: String)
    async throws
  {
    let fields = fields.isEmpty ? "A: b" : fields
    #expect(try await Self.answer("/__sitegen/live", .site, fields).hasPrefix(answer))
  }
}
