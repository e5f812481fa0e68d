import Foundation
import Testing

@testable import SiteGenerator

@Suite struct SearchTests {
  private func site(_ settings: String = "", url: String = "https://test.example/") throws -> TestSite {
    try TestSite([
      "content/site.yml": "title: T\nurl: \(url)\ntimezone: UTC\n\(settings)",
      "content/posts/2026-11-16-ask.md":
        "---\ntitle: Ask \"twice\" \\ <now>\ndescription: |\n  Two\n  lines\n---\nThe lighthouse keeper.",
      "content/posts/2026-11-23-new.md": "# New\n\nThe lighthouse.",
      "content/posts/2026-11-09-secret.md": "---\ntitle: Secret\nunlisted: true\n---\nvolcano",
      "content/posts/2026-12-24-later.md": "# Later\n\nvolcano",
      "content/posts/idea.md": "---\ntitle: Idea\ndraft: true\n---\nvolcano",
      "content/pages/about.md": "# About\n\nvolcano",
    ])
  }

  private func json(_ text: String) throws -> NSObject {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSObject)
  }

  @Test func whatIsInListsCanBeFound() async throws {
    let site = try site()
    #expect(try await site.build().findingLines == [])
    let directory = try json(site.output("search/index.json"))
    #expect(directory == ["terms": ["ask"], "posts": [0]] as NSDictionary)
    let terms = try #require(json(site.output("search/terms-0.json")) as? [String])
    #expect(
      terms == [
        "ask", "A", "keeper", "...A", "lighthouse", "...AA", "lines", ".A", "new", "B", "now", "A", "the",
        "...AA",
        "twice", "A", "two", ".A",
      ])
    let posts = try json(site.output("search/posts-0.json"))
    #expect(
      posts == [
        ["Ask \"twice\" \\ <now>", "/ask/", "November 16, 2026", "2026-11-16T00:00:00+00:00", "Two lines"],
        ["New", "/new/", "November 23, 2026", "2026-11-23T00:00:00+00:00", "The lighthouse."],
      ] as NSArray)
  }

  @Test func thePageLoadsItsScriptAndSaysWhatToDoWithoutOne() async throws {
    let site = try site(url: "https://name.github.io/repo/")
    try await site.build()
    let page = try site.output("search/index.html")
    #expect(page.contains(/<script src="\/repo\/assets\/search\.[0-9a-f]{10}\.js" defer><\/script>/))
    #expect(page.contains("action=\"/repo/search/\""))
    #expect(page.contains("<noscript>") && page.contains("<a href=\"/repo/archive/\">"))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(try site.output("search/posts-0.json").contains("\"/repo/ask/\""))
    #expect(try site.output("index.html").contains("<a href=\"/repo/search/\">Search</a>"))
    #expect(try !site.output("index.html").contains("search.js"))
    #expect(try !site.output("sitemap.xml").contains("search"))
  }

  @Test func itCanBeSwitchedOff() async throws {
    let site = try site("search: no\nrelated: off")
    #expect(try await site.build().findingLines == [])
    #expect(!FileManager.default.fileExists(atPath: site.root + "/public/search"))
    #expect(try !site.output("index.html").contains("/search/"))
    #expect(try !site.output("new/index.html").contains("Related"))
  }

  @Test func relatedPostsStandBelowTheText() async throws {
    let site = try site()
    try site.write("content/posts/2026-11-02-other.md", "# Other\n\nNothing.")
    try await site.build()
    let page = try site.output("new/index.html")
    #expect(page.contains("<h2 id=\"related\">Related issues</h2>"))
    #expect(page.contains("<li><a href=\"/ask/\">Ask &quot;twice&quot; \\ &lt;now&gt;</a>"))
  }

  @Test func aSiteWithoutPostsHasAnEmptyIndex() async throws {
    let site = try TestSite()
    #expect(try await site.build().findingLines == [])
    #expect(try site.output("search/index.json") == "{\"terms\":[],\"posts\":[]}\n")
  }

  /// Chinese takes three bytes a character, and nine in an address.
  @Test func whatIsShownOfPostsIsInSmallFilesWhateverTheScript() async throws {
    var files: [String: String] = [:]
    for day in 1...28 {
      let description = String(repeating: "每周一封关于倾听与提问的信，\(day)。", count: 12)
      files["content/posts/2026-10-\(day < 10 ? "0" : "")\(day)-提问与倾听的艺术\(day).md"] =
        "---\ntitle: 提问与倾听的艺术 \"\(day)\"\ndescription: \(description)\n---\n信"
    }
    let site = try TestSite(files)
    #expect(try await site.build().findingLines == [])
    let directory = try #require(json(site.output("search/index.json")) as? [String: Any])
    let firstPosts = try #require(directory["posts"] as? [Int])
    #expect(firstPosts.first == 0 && firstPosts.count > 3)
    for (first, next) in zip(firstPosts, firstPosts.dropFirst() + [28]) {
      let file = try site.output("search/posts-\(first).json")
      let posts = try #require(json(file) as? [[String]])
      #expect(posts.map(\.[0]) == (first..<next).map { "提问与倾听的艺术 \"\($0 + 1)\"" })
      #expect((2_000...4_100).contains(file.utf8.count) || next == 28, "\(file.utf8.count)")
    }
  }

  @Test func aPageOfTheAuthorsOwnAtTheAddressIsACollision() async throws {
    let site = try TestSite(["content/pages/search.md": "# Search"])
    #expect(
      try await site.build().findingLines == [
        "content/pages/search.md: error: content/pages/search.md and the search page would both be /search/ [path-collision]"
      ])
    try site.write("content/site.yml", TestSite.configuration + "search: false")
    #expect(try await site.build().findingLines == [])
  }

  /// What a scheduled build must not stumble over.
  @Test func aFileInTheIndexesPlaceIsACollisionWhateverIsHeldBack() async throws {
    let site = try site()
    try site.write("content/search/terms-0.json", "{}")
    #expect(
      try await site.build().findingLines == [
        "content/search/terms-0.json: error: the search index and content/search/terms-0.json would both be "
          + "/search/terms-0.json [path-collision]"
      ])
  }
}
