import Testing

@testable import SiteGenerator

@Suite struct BaseURLTests {
  @Test(
    arguments: [
      ("https://Example.com", "https://example.com", "", "https://example.com/"),
      ("https://example.com/", "https://example.com", "", "https://example.com/"),
      ("http://localhost:8080/", "http://localhost:8080", "", "http://localhost:8080/"),
      ("https://name.github.io/Repo/", "https://name.github.io", "/Repo", "https://name.github.io/Repo/"),
      ("https://x.example/ä b", nil, nil, nil),
      ("https://x.example/ä/b//", "https://x.example", "/%C3%A4/b", "https://x.example/%C3%A4/b/"),
    ] as [(String, String?, String?, String?)])
  func parts(text: String, origin: String?, path: String?, home: String?) {
    let url = try? BaseURL(text)
    #expect(url?.origin == origin)
    #expect(url?.path == path)
    #expect(url?.home == home)
  }

  @Test(arguments: [
    "https://", "https://a b/", "https:///x", "https://x.example/?q", "https://a@b.example",
    "https://x:99999/", "https://x:+80/", "https://x.example/../y",
  ])
  func refusesWhatIsNoBase(text: String) {
    #expect(throws: URLMistake.self) { try BaseURL(text) }
  }

  @Test func saysWhatToWrite() {
    #expect(
      throws: URLMistake(
        "'example.com' is not a complete web address", help: "write it with its scheme: https://example.com")
    ) {
      try BaseURL("example.com")
    }
  }

  @Test func linksCarryTheBasePathAndAreEncoded() throws {
    let base = try BaseURL("https://name.github.io/repo")
    let path = try SitePath("/tags/日本/")
    #expect(base.link(to: path) == "/repo/tags/%E6%97%A5%E6%9C%AC/")
    #expect(base.absolute(.home) == "https://name.github.io/repo/")
  }
}

@Suite struct SitePathTests {
  @Test(arguments: [
    ("/", "index.html"), ("/about", "about/index.html"), ("/about/", "about/index.html"),
    ("/a/b.html", "a/b.html"), ("/caf%C3%A9/", "café/index.html"), ("/cafe\u{301}/", "café/index.html"),
  ])
  func outputFiles(written: String, file: String) throws {
    #expect(try Array(SitePath(written).outputFile.utf8) == Array(file.utf8))
  }

  @Test(arguments: [
    ("about", "the path 'about' does not begin with '/'"),
    ("/a b/", "the path '/a b/' contains a space"),
    ("/a//b/", "the path '/a//b/' has two slashes in a row"),
    ("/../x/", "the path '/../x/' has a '.' or '..' part"),
    ("/%2e%2e/x/", "the path '/%2e%2e/x/' has a '.' or '..' part"),
    ("/a%00/", "the path '/a%00/' contains a control character"),
    ("/100%/", "the path '/100%/' contains '%'"),
    ("/a?b", "the path '/a?b' contains '?'"),
    ("/.git/hooks/x", "the path '/.git/hooks/x' has a hidden part, '.git'"),
    (
      "/" + String(repeating: "a", count: 241) + "/",
      "a part of the path '/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…' is longer than 240 bytes"
    ),
    (
      String(repeating: "/abcdefgh", count: 100),
      "the path '/abcdefgh/abcdefgh/abcdefgh/abcdefgh/abc…' is longer than 800 bytes"
    ),
  ])
  func saysWhatIsWrong(written: String, message: String) {
    let mistake = #expect(throws: URLMistake.self) { try SitePath(written) }
    #expect(mistake?.message == message)
    #expect(mistake?.help != nil)
  }

  @Test(arguments: [
    ("index.html", "/"), ("ask/index.html", "/ask/"), ("é/index.html", "/é/"), ("feed.xml", "/feed.xml"),
    ("my-index.html", "/my-index.html"), ("a/index.htm", "/a/index.htm"), ("a/b.html", "/a/b.html"),
  ])
  func outputFilesHaveTheirPath(file: String, path: String) {
    #expect(SitePath.text(ofOutputFile: file) == path)
    #expect(SitePath(trusted: path).outputFile == file)
  }
}

@Suite struct SlugTests {
  @Test(
    arguments: [
      ("Why Prospects Aren't Calling You Back", "why-prospects-arent-calling-you-back"),
      ("  Ask -- then   listen! ", "ask-then-listen"), ("Vertrieb für Anfänger", "vertrieb-für-anfänger"),
      ("日本の営業", "日本の営業"), ("C++ & C#", "c-c"), ("a_b", "a_b"), ("Cafe\u{301}", "café"), ("🎉", nil),
      ("✌️", nil),
    ] as [(String, String?)])
  func slugs(text: String, slug: String?) {
    #expect(Slug(of: text)?.text == slug)
  }

  @Test func everyTextCanHaveOne() {
    #expect(Slug(ofAny: "🎉").text == "1f389")
    #expect(Slug(ofAny: String(repeating: "語", count: 200)).text.utf8.count == 240)
  }

  @Test(arguments: ["../../etc", "..", "a/b", "a b", "", "a?b"])
  func refusesWhatIsNoName(written: String) {
    #expect(throws: URLMistake.self) { try Slug(written: written) }
  }
}

@Suite struct PermalinkPatternTests {
  @Test(arguments: [
    ("/:slug/", "/ask/"), ("/:year/:month/:day/:slug/", "/2026/03/09/ask/"),
    ("/blog/:year-:month/:slug.html", "/blog/2026-03/ask.html"), ("/:number-:slug/", "/7-ask/"),
    ("/issue-:number", "/issue-7/"),
  ])
  func paths(pattern: String, path: String) throws {
    let day = CivilDateTime(year: 2026, month: 3, day: 9)
    #expect(try PermalinkPattern(pattern).path(for: day, slug: "ask", number: 7).text == path)
  }

  @Test(arguments: ["/:year/", "/:slug/:title/", ":slug/", "/a b/:slug/"])
  func refusesWhatMakesNoPath(pattern: String) {
    #expect(throws: URLMistake.self) { try PermalinkPattern(pattern) }
  }
}
