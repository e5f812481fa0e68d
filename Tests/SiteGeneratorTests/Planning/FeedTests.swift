import Testing

@testable import SiteGenerator

@Suite struct FeedTests {
  private static let tagged = ["posts/2026-11-23-ask.md": "---\ntitle: Ask\ntags: Sales\n---\n"]

  @Test func threeFormatsForTheSiteAndForEachTag() throws {
    let feeds = ["/feed.xml", "/atom.xml", "/feed.json"]
    let plan = try Plan(Self.tagged)
    #expect(plan.feeds.map { plan.path(of: $0).text } == feeds + feeds.map { "/tags/sales" + $0 })
    let without = try Plan(Self.tagged, settings: "feed: {tags: false}\n")
    #expect(without.feeds.map { without.path(of: $0).text } == feeds)
    #expect(!without.pages.contains { $0.path.text == "/tags/sales/feed.xml" })
  }

  @Test(arguments: [
    ("/rss.xml", FeedFormat.rss), ("/feed/index.xml", .rss), ("/anatomy/feed.xml", .rss),
    ("/index.rdf", .rss), ("/old.JSON", .json),
    ("/atom/feed.json", .json), ("/feed/atom/index.xml", .atom), ("/blog.atom", .atom),
    ("/Atom10.xml", .atom), ("/my-atom_feed.xml", .atom),
  ])
  func theFormatOfAnAlias(path: String, format: FeedFormat) throws {
    #expect(FeedFormat(ofAlias: try SitePath(path)) == format)
  }

  @Test func anAliasIsAPageLikeAnyOther() throws {
    let plan = try Plan(
      Self.tagged.merging(["rss.xml": ""]) { $1 },
      settings: "feed: {aliases: [/rss.xml, /ask/index.html.xml, /feed.xml]}\n")
    let findings = PlanCheck.findings(in: plan, plan)
    #expect(
      findings.map(\.message).sorted() == [
        "the feed in RSS and the feed's alias '/feed.xml' would both be /feed.xml",
        "the feed's alias '/rss.xml' and content/rss.xml would both be /rss.xml",
      ])
    #expect(findings.allSatisfy { $0.rule == .pathCollision })
  }
}

@Suite struct FeedIDTests {
  private func id(_ path: String, _ file: String = "2026-11-23-ask.md", settings: String = "") throws
    -> String
  {
    let plan = try Plan(["posts/\(file)": "---\ntitle: Ask\nurl: \(path)\n---\n"], settings: settings)
    return plan.feedID(of: plan.posts[0].entry)
  }

  @Test func hostDayAndSlug() throws {
    #expect(try id("/2026/ask-twice/") == "tag:test.example,2026-11-23:ask-twice")
    #expect(try id("/old/page.html") == "tag:test.example,2026-11-23:page.html")
    #expect(try id("/日本/") == "tag:test.example,2026-11-23:%E6%97%A5%E6%9C%AC")
  }

  @Test func permalinks() throws {
    #expect(try id("/a/b.html", settings: "feed: {ids: permalink}\n") == "https://test.example/a/b.html")
  }

  /// A preview's readers see the ids of the real site.
  @Test func theAddressOfOneBuildChangesNothing() throws {
    for settings in ["", "feed: {ids: permalink}\n"] {
      let plan = try Plan(["posts/2026-11-23-ask.md": "# Ask"], settings: settings)
      var site = plan.site
      site.configuration.url = try BaseURL("https://preview.example/pr-7/")
      let preview = Plan(site, plan.selection)
      #expect(preview.feedID(of: preview.posts[0].entry) == plan.feedID(of: plan.posts[0].entry))
    }
  }
}
