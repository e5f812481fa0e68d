import Testing

@testable import PreviewServer

struct RequestTargetTests {
  @Test(arguments: [
    ("/", "", true), ("/a", "a", false), ("/a/", "a", true), ("/a/b.html", "a/b.html", false),
    ("/two%20words", "two words", false), ("/gr%C3%BC%C3%9Fe/", "grüße", true), ("/grüße", "grüße", false),
    ("/u%CC%88", "\u{FC}", false), ("/%252e%252e/a", "%2e%2e/a", false), ("/...", "...", false),
    ("/.well-known/x", ".well-known/x", false), ("/a+b", "a+b", false), ("/100%25", "100%", false),
  ]) func aTargetIsDecodedOnce(target: String, relative: String, isFolder: Bool) throws {
    let path = try RequestTarget(target).path
    #expect(Array(path.relative.utf8) == Array(relative.utf8))
    #expect(path.isFolder == isFolder)
  }

  @Test(arguments: [
    "", "a", "*", "?", "/..", "/../etc/passwd", "/a/../b", "/a/..", "/.", "/./a", "/%2e%2e/a", "/.%2E/",
    "/%2e",
    "/a%2Fb", "/a%2f..%2f..", "/a%5Cb", "/a\\b", "/..\\..", "//", "//evil.example/", "/a//b", "/a%00", "/%0a",
    "/%7F",
    "/%C2%85", "/%", "/%2", "/%zz", "/%+1", "/%FF", "/%C3", "/%C0%AE%C0%AE/", "/%ED%A0%80", "/a#b",
    "ftp://x/a",
    "https://localhost/a", "file:///etc/passwd", "localhost:80",
  ]) func whatNoFileCanBeNamedIsRefused(target: String) {
    #expect(throws: RequestMistake.target) { try RequestTarget(target) }
  }

  @Test func aQueryIsKeptApart() throws {
    let target = try RequestTarget("/a?b=/../%&c?d")
    #expect(target.path.relative == "a")
    #expect(target.query == "b=/../%&c?d")
    #expect(try RequestTarget("/a").query == nil)
    #expect(try RequestTarget("/a?").query == "")
  }

  @Test(arguments: [
    ("http://x:1/a?b", "x:1", "a", "b"), ("HTTP://x", "x", "", nil), ("http://x?q", "x", "", "q"),
    ("http:///a", "", "a", nil),
  ]) func aProxysFormHasAHost(target: String, host: String, path: String, query: String?) throws {
    let read = try RequestTarget(target)
    #expect(read.authority == host)
    #expect(read.path.relative == path)
    #expect(read.query == query)
  }

  @Test func pathsBelowABase() throws {
    func below(_ base: String, _ path: String) throws -> String? {
      try RequestPath(path).relative(to: RequestPath(base))?.encoded
    }
    #expect(try below("/news", "/news/a/") == "/a/")
    #expect(try below("/news", "/news/") == "/")
    #expect(try below("/news", "/news") == nil)
    #expect(try below("/news", "/newspaper") == nil)
    #expect(try below("/", "/a") == "/a")
    #expect(try below("/", "/") == "/")
    #expect(try below("/a/b", "/a/b/c") == "/c")
  }

  @Test func whateverIsLetInIsAPathBelowTheRootAndComesBackFromItsEncodedForm() throws {
    var random = SeededGenerator(seed: 1)
    let pieces = [
      "/", ".", "..", "%2e", "%2F", "%5c", "\\", "%00", "a", "ü", "u\u{308}", "%C3", "%BC", "%25", "~", " ",
      "?",
    ]
    for _ in 0..<5000 {
      let text =
        "/"
        + (0..<Int.random(in: 0...7, using: &random)).map { _ in pieces.randomElement(using: &random)! }
        .joined()
      guard let path = try? RequestTarget(text).path else { continue }
      #expect(
        !path.segments.contains { ["", ".", ".."].contains($0) || $0.contains("/") || $0.contains("\\") },
        "\(text)")
      #expect(try RequestPath(path.encoded) == path, "\(text)")
      #expect(path.encoded.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 }, "\(text)")
    }
  }
}
