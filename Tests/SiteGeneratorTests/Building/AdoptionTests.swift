import Testing

@testable import SiteGenerator

/// Moving in with an archive that has readers.
@Suite struct AdoptionTests {
  private static let posts = [
    "content/posts/2026-11-09-look.md": "---\naliases: [/2026/look.html]\n---\n# Look\n\nA.",
    "content/posts/2026-11-16-ask.md": "# Don't \"ask\" & tell\n\nA.",
    "content/posts/2026-11-23-listen.md": "# Listen\n\nB.",
  ]

  private func feed(_ items: String...) -> String {
    "<rss><channel>" + items.map { "<item>\($0)</item>" }.joined(separator: "\n") + "</channel></rss>"
  }

  /// Each post is known by something else.
  private var wordPress: String {
    feed(
      "<title>Whatever</title><link>https://old.example/listen/index.html?utm_source=rss</link><guid>https://old.example/?p=3</guid>",
      "<title>  DON&amp;#8217;T “ask” &amp;amp; tell</title><link>https://old.example/2026/ask%20me/</link>"
        + "<guid>https://old.example/?p=2</guid><pubDate>Mon, 16 Nov 2026 07:00:00 GMT</pubDate>",
      "<title>Look</title><link>https://old.example/?p=1</link><guid>https://old.example/?p=1</guid>")
  }

  private func adopt(_ site: TestSite, _ feeds: String...) async throws -> Adoption.Report {
    var files: [String] = []
    for (number, feed) in feeds.enumerated() {
      try site.write("old\(number).xml", feed)
      files.append(site.root + "/old\(number).xml")
    }
    return try await Adoption(of: files, root: site.root, clock: .seconds(TestSite.now)).run().get()
  }

  private func guids(_ site: TestSite) throws -> [String] {
    try site.output("feed.xml").matches(of: /<guid[^>]*>([^<]*)</).map { String($0.1) }
  }

  private let oldIDs = ["https://old.example/?p=3", "https://old.example/?p=2", "https://old.example/?p=1"]

  @Test(arguments: [false, true])
  func feedReadersSeeNothingTwice(isBuiltBefore: Bool) async throws {
    let site = try TestSite(Self.posts)
    if isBuiltBefore { try await site.build() }
    let report = try await adopt(site, wordPress)
    let feed = report.feeds[0]
    #expect([feed.itemCount, feed.byAddress, feed.byDayAndTitle, feed.byTitle] == [3, 1, 1, 1])
    #expect(feed.unmatched == [] && report.missingPosts == [] && report.isLedgerChanged)
    #expect(
      report.remarks
        == (isBuiltBefore
          ? [
            "content/posts/2026-11-23-listen.md had the id tag:test.example,2026-11-23:listen, now https://old.example/?p=3",
            "content/posts/2026-11-16-ask.md had the id tag:test.example,2026-11-16:ask, now https://old.example/?p=2",
            "content/posts/2026-11-09-look.md had the id tag:test.example,2026-11-09:look, now https://old.example/?p=1",
          ] : []))
    let ledger = try site.source("content/permalinks.lock")
    let again = try await adopt(site, wordPress)
    #expect(!again.isLedgerChanged && again.remarks == [] && again.feeds[0].byAddress >= 1)
    #expect(try site.source("content/permalinks.lock") == ledger)
    let result = try await site.build()
    #expect(result.findingLines == [])
    #expect(try guids(site) == oldIDs)
    #expect(result.output?.isLedgerChanged == false)
  }

  /// An address with a space cannot be a path of ours; one without can.
  @Test func oldAddressesLeadOn() async throws {
    let site = try TestSite(Self.posts)
    _ = try await adopt(
      site,
      feed(
        "<title>Listen</title><link>http://old.example/2026/11/listen.html</link><guid>3</guid>",
        "<title>Don't ask tell</title><link>https://old.example/a%20b/</link><guid>2</guid>",
        "<title>Look</title><link>https://old.example/</link><guid>1</guid>"))
    try await site.build()
    #expect(try site.output("2026/11/listen.html").contains("/listen/"))
    let paths = try site.source("content/permalinks.lock").split(separator: "\n").filter {
      $0.contains(" path ")
    }
    #expect(paths == ["1 path /look/", "2 path /ask/", "3 path /2026/11/listen.html", "3 path /listen/"])
  }

  @Test func whatIsLeftOverIsTold() async throws {
    var files = Self.posts
    files["content/posts/2026-12-24-later.md"] = "# Later\n\nC."
    files["content/posts/2026-11-10-draft.md"] = "---\ndraft: true\n---\n# Draft\n\nC."
    let site = try TestSite(files)
    let report = try await adopt(
      site, feed("<title>Gone</title><link>https://old.example/gone/</link>"),
      feed("<link>/draft/</link>", "<link>/ask</link>"))
    #expect(report.feeds.map(\.unmatched) == [["Gone (https://old.example/gone/)"], ["/draft/"]])
    #expect(
      report.missingPosts == ["content/posts/2026-11-23-listen.md", "content/posts/2026-11-09-look.md"])
    // Of the others nothing is known yet.
    #expect(!(try site.source("content/permalinks.lock").contains("listen")))
  }

  @Test func whatTheLedgerHasStays() async throws {
    var files = Self.posts
    files["content/posts/2026-11-23-listen.md"] = "---\nid: mine\n---\n# Listen\n\nB."
    let site = try TestSite(files)
    _ = try await adopt(site, feed("<link>/ask/</link><guid>first</guid>"))
    try await site.build()
    let before = try site.source("content/permalinks.lock")
    let report = try await adopt(
      site,
      feed(
        "<link>/ask/</link><guid>second</guid>", "<link>/listen/</link><guid>theirs</guid>",
        "<link>/look/</link><guid>first</guid>"))
    #expect(
      report.remarks == [
        "content/posts/2026-11-16-ask.md keeps the id first; in the feed it is second",
        "content/posts/2026-11-23-listen.md keeps the id mine; in the feed it is theirs",
        "the id first is that of content/posts/2026-11-16-ask.md; content/posts/2026-11-09-look.md cannot have it too",
      ])
    #expect(try site.source("content/permalinks.lock") == before)
  }

  @Test func theFirstWins() async throws {
    let site = try TestSite(Self.posts)
    let report = try await adopt(
      site, feed("<link>/ask/</link><guid>a</guid>", "<link>/ask/</link><guid>a</guid>"),
      feed("<link>/ask/index.html</link><guid>b</guid>", "<link>/listen/</link><guid>a</guid>"))
    #expect(
      report.remarks == [
        "content/posts/2026-11-16-ask.md is in the feeds twice: a counts, b does not",
        "the id a is that of content/posts/2026-11-16-ask.md; content/posts/2026-11-23-listen.md cannot have it too",
      ])
    try await site.build()
    #expect(
      try guids(site) == ["tag:test.example,2026-11-23:listen", "a", "tag:test.example,2026-11-09:look"])
  }

  /// What authors write is theirs, also before the first build.
  @Test func anIDInFrontMatterIsNobodyElses() async throws {
    var files = Self.posts
    files["content/posts/2026-11-23-listen.md"] = "---\nid: mine\n---\n# Listen\n\nB."
    let site = try TestSite(files)
    let report = try await adopt(site, feed("<link>/ask/</link><guid>mine</guid>"))
    #expect(
      report.remarks == [
        "the id mine is that of content/posts/2026-11-23-listen.md; content/posts/2026-11-16-ask.md cannot have it too"
      ])
    #expect(try await site.build().findingLines == [])
    #expect(try guids(site).first == "mine")
  }

  /// Substack's addresses begin with `/p/`; an Atom feed of the same posts says the same.
  @Test func substackAndAtom() async throws {
    let site = try TestSite(Self.posts)
    let atom = """
      <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>148</id><title>Look</title>
      <link rel="alternate" href="https://look.substack.com/p/look-here"/></entry></feed>
      """
    let report = try await adopt(
      site,
      feed(
        "<title><![CDATA[Listen]]></title><link>https://look.substack.com/p/listen</link>"
          + "<guid isPermaLink=\"false\">150</guid><pubDate>Mon, 23 Nov 2026 12:00:00 GMT</pubDate>",
        "<title><![CDATA[Look]]></title><link>https://look.substack.com/p/look-here</link>"
          + "<guid isPermaLink=\"false\">148</guid><pubDate>Sun, 01 Nov 2026 12:00:00 GMT</pubDate>"), atom)
    #expect(report.remarks == [] && report.feeds.map(\.byTitle) == [1, 1])
    #expect(try await site.build().findingLines == [])
    #expect(try guids(site) == ["150", "tag:test.example,2026-11-16:ask", "148"])
    #expect(try site.output("p/listen/index.html").contains("/listen/"))
    #expect(try site.output("p/look-here/index.html").contains("/look/"))
  }

  /// Ids that sitegen made, and that the old site happens to have for other posts.
  @Test func idsChangeHands() async throws {
    let site = try TestSite(Self.posts)
    try await site.build()
    let feed = feed(
      "<link>/ask/</link><guid>tag:test.example,2026-11-23:listen</guid>",
      "<link>/listen/</link><guid>x</guid>")
    _ = try await adopt(site, feed)
    #expect(try await !adopt(site, feed).isLedgerChanged)
    try await site.build()
    #expect(
      try guids(site) == ["x", "tag:test.example,2026-11-23:listen", "tag:test.example,2026-11-09:look"])
  }

  @Test func aTitleThatComesAgainSaysNothing() async throws {
    let site = try TestSite([
      "content/posts/2026-11-16-a.md": "# This week\n\nA.",
      "content/posts/2026-11-23-b.md": "# This week\n\nB.",
    ])
    let item = "<title>This week</title><link>https://old.example/?p=1</link>"
    #expect(try await adopt(site, feed(item)).feeds[0].unmatched.count == 1)
    let dated = item + "<pubDate>Mon, 23 Nov 2026 07:00:00 GMT</pubDate>"
    #expect(try await adopt(site, feed(dated)).feeds[0].byDayAndTitle == 1)
  }

  @Test func theBasePathIsNoPartOfThePath() async throws {
    var files = Self.posts
    files["content/site.yml"] = "title: T\nurl: https://name.github.io/repo/\ntimezone: UTC\n"
    let site = try TestSite(files)
    _ = try await adopt(
      site,
      feed(
        "<link>https://name.github.io/repo/ask/</link><guid>1</guid>",
        "<title>Listen</title><link>https://name.github.io/repo/l.html</link><guid>2</guid>",
        "<title>Look</title><link>https://name.github.io/other/look/</link><guid>3</guid>"))
    let paths = try site.source("content/permalinks.lock").split(separator: "\n").filter {
      $0.contains(" path ")
    }
    #expect(paths == ["1 path /ask/", "2 path /l.html", "2 path /listen/", "3 path /look/"])
  }
}
