import Testing

@testable import SiteGenerator

/// Where addresses lead from the post `content/posts/2026/ask.md`, which is published at `/issues/ask/`.
@Suite struct LinkResolverTests {
  private let resolver: LinkResolver

  init() throws {
    let plan = try Plan([
      "posts/2026/ask.md": "---\ntitle: Ask\ndate: 2026-11-23\nurl: /issues/ask/\n---\n",
      "posts/2026/photo.png": "", "posts/b c.png": "", "posts/é.png": "", "brochure.pdf": "",
      "posts/2026-11-16-a b.md": "# A b",
      "posts/2026-11-30-later/index.md": "# Later", "posts/2026-11-30-later/l.png": "",
      "pages/about.md": "# About", "pages/team/us/index.md": "# Us", "pages/team/us/me.png": "",
    ])
    resolver = plan.resolver(for: try #require(plan.posts.first?.entry))
  }

  @Test(arguments: [
    ("/about/", "/about/"), ("/about", "/about"), ("/", "/"), ("/a//b/", "/a/b/"),
    ("/a/./b/../c", "/a/c"), ("/a/b/..", "/a/"), ("/a/b/.", "/a/b/"), ("/a/..", "/"), ("/..", "/"),
    ("/../../etc/passwd", "/etc/passwd"), ("/%2e%2e/%2E%2E/etc", "/etc"), ("/a%2Fb", "/a/b"),
    ("/a%20b/", "/a b/"), ("/100%/", "/100%/"), ("/%zz/", "/%zz/"), ("/e\u{301}/", "/\u{e9}/"),
    ("/...", "/..."), ("/.well-known/x", "/.well-known/x"),
  ])
  func fromTheRoot(address: String, path: String) throws {
    // As bytes: to Swift, a composed text and a decomposed one are equal.
    let found = try #require(text(resolver.target(of: address)))
    #expect(Array(found.utf8) == Array(path.utf8))
  }

  @Test(arguments: [
    ("photo.png", "/posts/2026/photo.png"), ("./photo.png", "/posts/2026/photo.png"),
    ("../b%20c.png", "/posts/b c.png"), ("../e\u{301}.png", "/posts/é.png"),
    ("../../brochure.pdf", "/brochure.pdf"), ("../../../../content/brochure.pdf", "/brochure.pdf"),
  ])
  func toAFileBesideTheSource(address: String, path: String) {
    #expect(text(resolver.target(of: address)) == path)
  }

  @Test(arguments: [
    ("../2026-11-16-a%20b.md", "/a-b/"), ("../2026-11-16-a b.md", "/a-b/"), ("ask.md", "/issues/ask/"),
    ("../../pages/about.md", "/about/"), ("../../pages/team/us/index.md", "/team/us/"),
    ("../../pages/team/us/", "/team/us/"), ("../../pages/team/us", "/team/us/"),
    ("../../pages/team/us/me.png", "/team/us/me.png"), ("/pages/about.md", "/about/"),
    ("/posts/2026-11-16-a%20b.md", "/a-b/"), ("/pages/team/us/index.md", "/team/us/"),
    ("/posts/2026-11-30-later/l.png", "/later/l.png"),
    // Held back, but where it will be.
    ("../2026-11-30-later/index.md", "/later/"), ("../2026-11-30-later/l.png", "/later/l.png"),
  ])
  func toAPostOrPageByItsFile(address: String, path: String) {
    #expect(text(resolver.target(of: address)) == path)
    #expect(resolver.target(of: address + "?a#b") == .path(SitePath(trusted: path), suffix: "?a#b"))
  }

  /// A folder from the root is a path of the site, whatever folders the sources have.
  @Test(arguments: ["/pages/team/us/", "/pages/team/us", "/pages/about", "/posts/2026/ask.html", "/about.md"])
  func noFileFromTheRoot(address: String) {
    #expect(text(resolver.target(of: address)) == address)
  }

  @Test(arguments: [
    ("more/", "/issues/ask/more/"), ("../other/", "/issues/other/"), ("..", "/issues/"),
    (".", "/issues/ask/"),
    ("../../../../../x", "/x"), ("gone.png", "/issues/ask/gone.png"), ("mailto/", "/issues/ask/mailto/"),
  ])
  func onFromThePage(address: String, path: String) {
    #expect(text(resolver.target(of: address)) == path)
  }

  @Test(arguments: [
    ("/about/?a=1&b=2#c", "?a=1&b=2#c"), ("/about/#a?b", "#a?b"), ("/about/?", "?"),
    ("/about/#%20/../x", "#%20/../x"),
  ])
  func queryAndFragmentStayAsWritten(address: String, suffix: String) {
    #expect(resolver.target(of: address) == .path(SitePath(trusted: "/about/"), suffix: suffix))
  }

  @Test(arguments: ["", "#here", "?page=2", "?a#b"])
  func aPlaceOnThePage(address: String) {
    #expect(resolver.target(of: address) == .samePage(suffix: address))
  }

  @Test(arguments: [
    "https://out.example/a/../b", "//cdn.example/x", "mailto:me@out.example", "tel:+1-555", "a.b+c-d:x",
  ])
  func outOfTheSite(address: String) {
    #expect(resolver.target(of: address) == .elsewhere(address))
  }

  @Test(arguments: ["1a:b", ":b", "a b:c", "a/b:c", "?x:y", "#x:y"])
  func aColonAloneIsNoScheme(address: String) {
    #expect(Address.isLocal(address))
  }

  @Test func noAddressLeadsAboveTheRoot() {
    var generator = SeededGenerator(seed: 7)
    let parts = ["..", ".", "", "a", "é", "%2e", "%2e%2e", "%2f", "%", "b c", "/", "/", "/"]
    for _ in 0..<5000 {
      let address =
        "/"
        + (0..<Int.random(in: 0...8, using: &generator)).compactMap { _ in
          parts.randomElement(using: &generator)
        }.joined()
      let path = text(resolver.target(of: address))
      let segments =
        path?.split(separator: "/", omittingEmptySubsequences: false).dropFirst().dropLast() ?? []
      #expect(address.hasPrefix("//") || path?.hasPrefix("/") == true, "\(address)")
      #expect(!segments.contains { ["", ".", ".."].contains($0) }, "\(address)")
    }
  }

  private func text(_ target: LinkTarget) -> String? {
    if case .path(let path, suffix: "") = target { path.text } else { nil }
  }
}
