import Testing

@testable import SiteGenerator

@Suite struct LinkSuggestionsTests {
  private func suggestions(_ files: [String: String]) throws -> LinkSuggestions {
    let plan = try Plan(files)
    return LinkSuggestions(Destinations(plan, plan), plan.sources, plan.site.configuration.url)
  }

  private static let files = [
    "pages/about.md": "# About", "pages/team/history.md": "# History", "pages/us/history.md": "# History",
    "posts/2026-11-16-ask/index.md": "# Ask", "posts/2026-11-16-ask/card.jpg": "",
    "CV.pdf": "", "photos/a b.jpg": "", "photos/ab.png": "",
  ]

  @Test(
    arguments: [
      ("/abuot/", "/about/"), ("/About", "/about/"), ("/blog/about.html", "/about/"), ("/cv.pdf", "/CV.pdf"),
      ("/team/histroy/", "/team/history/"), ("/", "/"),
      // Two have that name.
      ("/archived/history/", nil), ("/contact/", nil), ("/page/2/", nil),
    ] as [(String, String?)])
  func pathsLike(text: String, like: String?) throws {
    var suggestions = try suggestions(Self.files)
    #expect(suggestions.path(like: SitePath(trusted: text)) == like)
  }

  @Test(
    arguments: [
      ("content/photos/AB.png", "content/photos/ab.png"),
      ("content/photos/a-b.jpg", "content/photos/a b.jpg"),
      ("content/photo/ab.png", "content/photos/ab.png"), ("content/photo/a_b.jpg", "content/photos/a b.jpg"),
      ("content/Photos/x.png", nil), ("content/videos/ab.png", nil),
      ("content/pages/abuot.md", "content/pages/about.md"), ("content/pages/team.md", nil),
      ("content/posts/2026-11-16-aks/index.md", "content/posts/2026-11-16-ask/index.md"),
    ] as [(String, String?)])
  func filesLike(source: String, like: String?) throws {
    var suggestions = try suggestions(Self.files)
    #expect(suggestions.file(like: source) == like)
  }

  @Test(
    arguments: [
      ("content/posts/2026-11-16-aks", "content/posts/2026-11-16-ask/"),
      ("content/posts/2026-11-16-Ask/", "content/posts/2026-11-16-ask/"),
      ("content/posts/2026-01-01-no", nil),
      // No post or page is at home there.
      ("content/photo", nil),
    ] as [(String, String?)])
  func entryFoldersLike(source: String, like: String?) throws {
    var suggestions = try suggestions(Self.files)
    #expect(suggestions.entryFolder(like: source) == like)
  }

  @Test func lettersAreComparedForTheFirstOnly() throws {
    var suggestions = try suggestions(Self.files)
    for number in 0..<500 {
      #expect(suggestions.path(like: SitePath(trusted: "/nothing-like-it-\(number)/")) == nil)
    }
    #expect(suggestions.path(like: SitePath(trusted: "/abuot/")) == nil)
    #expect(suggestions.path(like: SitePath(trusted: "/blog/About.html")) == "/about/")
  }

  @Test func oneQuestionCountsOnce() throws {
    var suggestions = try suggestions(Self.files)
    for _ in 0..<1000 { #expect(suggestions.path(like: SitePath(trusted: "/nothing-like-it/")) == nil) }
    #expect(suggestions.path(like: SitePath(trusted: "/abuot/")) == "/about/")
  }
}
