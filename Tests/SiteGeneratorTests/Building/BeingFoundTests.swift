import Foundation
import Testing

@testable import SiteGenerator

/// What the pages of the theme tell search engines, and those who follow a link, of themselves.
@Suite struct BeingFoundTests {
  /// What is in the head of a page and has an address or a name, as `property=content`.
  private func head(_ page: String) -> [String] {
    let head = page.prefix(upTo: page.range(of: "</head>")?.lowerBound ?? page.endIndex)
    return head.matches(of: /<meta (?:name|property)="([^"]*)" content="([^"]*)">/).map { "\($0.1)=\($0.2)" }
      + head.matches(of: /<link rel="canonical" href="([^"]*)">/).map { "canonical=\($0.1)" }
  }

  @Test func aPostWithAllThereIs() async throws {
    let site = try TestSite([
      "content/site.yml": TestSite.configuration + "language: en-US\nauthor: June\n",
      "content/posts/2026-11-23-ask/index.md":
        "---\ntitle: Ask & tell\ntags: [Sales, R&D]\nupdated: 2026-11-24\nimage: {src: a.svg, alt: A phone}\ndescription: Why\n---\n",
      "content/posts/2026-11-23-ask/a.svg":
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>",
    ])
    #expect(try await site.build().findingLines == [])
    #expect(
      head(try site.output("ask/index.html")) == [
        "viewport=width=device-width, initial-scale=1", "color-scheme=light dark", "description=Why",
        "og:site_name=Test", "og:title=Ask &amp; tell", "og:description=Why", "og:type=article",
        "og:url=https://test.example/ask/", "og:locale=en_US", "og:image=https://test.example/ask/a.svg",
        "og:image:width=40", "og:image:height=30", "og:image:alt=A phone",
        "twitter:card=summary_large_image", "article:published_time=2026-11-23T00:00:00+00:00",
        "article:modified_time=2026-11-24T00:00:00+00:00", "author=June", "article:author=June",
        "article:tag=Sales", "article:tag=R&amp;D", "canonical=https://test.example/ask/",
      ])
  }

  @Test func picturesHaveTheirSizeWhereverTheyStand() async throws {
    let post = "---\ntitle: A\ntags: [x]\nimage: a.svg\n---\n"
    let site = try TestSite([
      "content/posts/2026-11-23-ask/index.md": post,
      "content/posts/2026-11-23-ask/a.svg":
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>",
      "content/posts/2026-11-16-far.md": "---\ntitle: B\ntags: [x]\nimage: https://c.example/a.png\n---\n",
    ])
    try await site.build()
    for page in ["ask/index.html", "index.html", "tags/x/index.html"] {
      #expect(try site.output(page).contains("<img src=\"/ask/a.svg\" alt=\"\" width=\"40\" height=\"30\""))
    }
    #expect(try site.output("index.html").contains("<img src=\"https://c.example/a.png\" alt=\"\" loading"))
  }

  @Test func nothingIsEmptyWhereNothingIsKnown() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "# Ask", "content/pages/about.md": "# About"])
    #expect(try await site.build().findingLines == [])
    for file in site.outputFiles() where file.hasSuffix(".html") {
      let page = try site.output(file)
      #expect(!page.contains("=\"\""), "\(file)")
      #expect(head(page).contains("twitter:card=summary"), "\(file)")
      #expect(!head(page).contains { $0.hasPrefix("og:image") || $0.hasPrefix("og:locale") }, "\(file)")
    }
    #expect(
      try head(site.output("ask/index.html")).suffix(4) == [
        "og:url=https://test.example/ask/", "twitter:card=summary",
        "article:published_time=2026-11-23T00:00:00+00:00", "canonical=https://test.example/ask/",
      ])
  }

  @Test func anAuthorsWholeAddress() async throws {
    let site = try TestSite([
      "content/site.yml":
        "title: T\nurl: https://name.github.io/repo/\ntimezone: UTC\nauthor: {name: June, url: /about/}\n",
      "content/posts/2026-11-23-ask.md": "# Ask", "content/pages/about.md": "# About",
    ])
    #expect(try await site.build().findingLines == [])
    #expect(
      try head(site.output("ask/index.html")).contains("article:author=https://name.github.io/repo/about/"))
  }

  @Test func structuredDataIsNotEndedByWhatItHolds() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "---\ntitle: </script><b>\n---\n"])
    #expect(try await site.build().findingLines == [])
    let page = try site.output("ask/index.html")
    #expect(page.contains("\"headline\":\"\\u003C/script\\u003E\\u003Cb\\u003E\""))
    #expect(page.ranges(of: "</script>").count == 1)
  }

  @Test func laterPagesOfListsAreNotForSearchEngines() async throws {
    let site = try TestSite([
      "content/site.yml": TestSite.configuration + "postsPerPage: 1\n",
      "content/posts/2026-11-16-a.md": "---\ntitle: A\ntags: [x]\n---\n",
      "content/posts/2026-11-23-b.md": "---\ntitle: B\ntags: [x]\n---\n",
    ])
    #expect(try await site.build().findingLines == [])
    let hidden = try site.outputFiles().filter {
      try $0.hasSuffix(".html") && site.output($0).contains("<meta name=\"robots\" content=\"noindex\">")
    }
    #expect(hidden == ["404.html", "page/2/index.html", "tags/x/page/2/index.html"])
    #expect(!(try site.output("sitemap.xml").contains("/page/")))
  }

  @Test func aSeriesHasAPageAndLeadsFromPartToPart() async throws {
    let site = try TestSite([
      "content/posts/2026-11-02-a.md": "---\ntitle: A\nseries: On asking\n---\n",
      "content/posts/2026-11-09-b.md": "# B",
      "content/posts/2026-11-16-c.md": "---\ntitle: C\nseries: On asking\n---\n",
      "content/posts/2026-11-23-d.md": "---\ntitle: D\nseries: Alone\n---\n[all](/series/on-asking/)",
    ])
    #expect(try await site.build().findingLines == [])
    let series = try site.output("series/on-asking/index.html")
    let (a, c) = (series.range(of: "<a href=\"/a/\">A</a>"), series.range(of: "<a href=\"/c/\">C</a>"))
    #expect(try #require(a).lowerBound < #require(c).lowerBound)
    let first = try site.output("a/index.html")
    #expect(first.contains("<a href=\"/series/on-asking/\">On asking</a> · Part 1 of 2"))
    #expect(first.contains("<span>Next in On asking</span> <a href=\"/c/\">C</a>"))
    #expect(!first.contains("Previous in"))
    #expect(
      try site.output("c/index.html").contains("<span>Previous in On asking</span> <a href=\"/a/\">A</a>"))
    let alone = try site.output("d/index.html")
    #expect(
      alone.contains("Part 1 of 1") && !alone.contains("Next in") && !alone.contains("Previous in"))
    #expect(try !site.output("b/index.html").contains("aria-label=\"Series\""))
    #expect(site.outputFiles().contains("series/alone/index.html"))
  }

  @Test func twoPagesAtASeriesAddress() async throws {
    let site = try TestSite([
      "content/posts/2026-11-16-a.md": "---\ntitle: A\nseries: On asking\n---\n",
      "content/pages/series/on-asking.md": "# On asking", "content/pages/archive.md": "# Archive",
    ])
    #expect(
      try await site.build().findingLines == [
        "content/pages/archive.md: error: content/pages/archive.md and the archive would both be /archive/ [path-collision]",
        "content/pages/series/on-asking.md: error: content/pages/series/on-asking.md and the series 'On asking' would both be /series/on-asking/ [path-collision]",
      ])
  }

  @Test func theArchiveHasMonths() async throws {
    let site = try TestSite([
      "content/posts/2026-10-30-a.md": "# A", "content/posts/2026-11-23-b.md": "# B",
    ])
    #expect(try await site.build().findingLines == [])
    let archive = try site.output("archive/index.html")
    #expect(archive.contains("<h3 id=\"2026-10\">October</h3>"))
    #expect(
      archive.contains(
        "<li><time datetime=\"2026-10-30T00:00:00+00:00\">30</time> <a href=\"/a/\">A</a></li>"))
  }

  @Test func theArchiveLeadsFromYearToYear() async throws {
    let site = try TestSite(["content/posts/2026-11-16-b.md": "# B", "content/posts/2026-11-23-c.md": "# C"])
    #expect(try await site.build().findingLines == [])
    let one = try site.output("archive/index.html")
    #expect(one.contains("<p>Issues: 2</p>") && !one.contains("class=\"years\""))
    try site.write("content/posts/2025-12-29-a.md", "# A")
    #expect(try await site.build().findingLines == [])
    let two = try site.output("archive/index.html")
    #expect(two.contains("<nav class=\"years\" aria-label=\"Archive\">"))
    for year in ["2026", "2025"] {
      #expect(
        two.contains("<li><a href=\"#\(year)\">\(year)</a></li>") && two.contains("<h2 id=\"\(year)\">"))
    }
  }

  @Test func aLongArchiveNamesItsYears() throws {
    let plan = try Plan(
      ["posts/2024-12-31-a.md": "# A", "posts/2026-01-05-b.md": "# B"], limits: PlanLimits(postsInArchive: 1))
    let context = RenderContext(plan)
    let all = PageView(.archive, at: .archive, in: context).archiveYears
    #expect(all.map(\.url) == ["/archive/2026/", "/archive/2024/"])
    #expect(all.flatMap { $0.months.map(\.url) } == ["/archive/2026/#2026-01", "/archive/2024/#2024-12"])
    #expect(all.flatMap { $0.months.flatMap(\.posts) }.isEmpty)
    let links = PageView(.archiveYear(1), at: all[1].year.path, in: context).yearLinks
    #expect(links.map(\.url) == ["/archive/2026/", "/archive/2024/"])
    #expect(links.map(\.isCurrent) == [false, true])
    let year = PageView(.archiveYear(1), at: .archive, in: context).archiveYears
    #expect(year.map(\.url) == [nil] && year[0].months.map(\.url) == ["#2024-12"])
    #expect(year[0].months[0].posts.map(\.entry.title) == ["A"])
  }
}
