import Foundation
import Testing

@testable import SiteGenerator

/// Feeds as whole builds make them.
@Suite struct FeedsTests {
  @Test func aliasesHaveTheSameBytes() async throws {
    let settings = "feed: {aliases: [/feed/index.xml, /rss.xml, /old/atom.xml, /old.json]}\n"
    let site = try TestSite([
      "content/site.yml": TestSite.configuration + settings, "content/posts/2026-11-23-ask.md": "# Ask",
    ])
    #expect(try await site.build().findingLines == [])
    for (alias, feed) in [
      ("feed/index.xml", "feed.xml"), ("rss.xml", "feed.xml"), ("old/atom.xml", "atom.xml"),
      ("old.json", "feed.json"),
    ] {
      #expect(try site.output(alias) == site.output(feed))
    }
  }

  @Test func everyPageLeadsToItsFeeds() async throws {
    let site = try TestSite([
      "content/site.yml": TestSite.configuration.replacing("test.example/", with: "test.example/r/"),
      "content/posts/2026-11-23-ask.md": "---\ntitle: Ask\ntags: R&D\n---\n",
      "content/pages/about.md": "# About",
    ])
    #expect(try await site.build().findingLines == [])
    let links = [
      "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"Test (RSS)\" href=\"/r/feed.xml\">",
      "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Test (Atom)\" href=\"/r/atom.xml\">",
      "<link rel=\"alternate\" type=\"application/feed+json\" title=\"Test (JSON Feed)\" href=\"/r/feed.json\">",
    ]
    for page in [
      "index.html", "ask/index.html", "about/index.html", "tags/index.html", "tags/r-d/index.html",
      "404.html",
    ] {
      let html = try site.output(page)
      #expect(links.allSatisfy(html.contains), "\(page)")
      #expect(html.contains("/r/tags/r-d/feed.xml") == (page == "tags/r-d/index.html"))
    }
    #expect(
      try site.output("tags/r-d/index.html").contains(
        "type=\"application/atom+xml\" title=\"R&amp;D · Test (Atom)\" href=\"/r/tags/r-d/atom.xml\">"))
  }

  @Test func withoutFeedsOfTagsNothingLeadsToThem() async throws {
    let site = try TestSite([
      "content/site.yml": TestSite.configuration + "feed: {tags: false}\n",
      "content/posts/2026-11-23-ask.md": "---\ntitle: Ask\ntags: Sales\n---\n",
    ])
    #expect(try await site.build().findingLines == [])
    #expect(!(try site.output("tags/sales/index.html").contains("tags/sales/feed.xml")))
    #expect(!site.outputFiles().contains("tags/sales/feed.xml"))
  }

  @Test func audioIsAnEnclosureAndAPlayer() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-ask/index.md": "---\ntitle: Ask\naudio: talk.mp3\n---\n",
      "content/posts/2026-11-23-ask/talk.mp3": "12345",
      "content/posts/2026-11-22-b.md": "---\ntitle: B\naudio: /files/b.wav\n---\n",
      "content/files/b.wav": "123",
    ])
    #expect(try await site.build().findingLines == [])
    let feed = try site.output("feed.xml")
    #expect(
      feed.contains("<enclosure url=\"https://test.example/ask/talk.mp3\" length=\"5\" type=\"audio/mpeg\"/>")
    )
    #expect(
      feed.contains("<enclosure url=\"https://test.example/files/b.wav\" length=\"3\" type=\"audio/wav\"/>"))
    #expect(
      try site.output("ask/index.html").contains("<audio controls preload=\"none\" src=\"/ask/talk.mp3\">"))
  }

  @Test func audioThatIsNotThere() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-ask.md": "---\ntitle: Ask\naudio: tlak.mp3\n---\n",
      "content/posts/talk.mp3": "1",
    ])
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/posts/2026-11-23-ask.md:3:8: error: there is no file 'content/posts/tlak.mp3' [missing-file]"
      ])
    #expect(result.findings.first?.help == "did you mean 'talk.mp3'?")
  }

  @Test func aPageHasNoAudio() async throws {
    let site = try TestSite([
      "content/pages/about.md": "---\ntitle: A\naudio: a.mp3\n---\n", "content/pages/a.mp3": "1",
    ])
    #expect(
      try await site.build().findingLines == [
        "content/pages/about.md:3:8: warning: 'audio' has no meaning in a page: feeds hold posts only [unknown-key]"
      ])
  }

  @Test func anotherDayAndAPreviewHaveTheSameIDs() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "---\ntitle: Ask\ntags: x\n---\nText"])
    try await site.build()
    let files = ["feed.xml", "atom.xml", "feed.json", "tags/x/atom.xml"]
    let before = try files.map(site.output)
    try await site.build { $0.clock = .seconds(TestSite.now + 90 * 86_400) }
    #expect(try files.map(site.output) == before)
    try await site.build { $0.baseURL = try? BaseURL("https://preview.example/x/") }
    #expect(try site.output("atom.xml").contains("<id>tag:test.example,2026-11-23:ask</id>"))
    #expect(try site.output("atom.xml").contains("https://preview.example/x/ask/"))
  }

  /// A page's own base path is in `cite` as in every other address.
  @Test func citationsAreLinks() async throws {
    let site = try TestSite([
      "content/site.yml": TestSite.configuration.replacing("test.example/", with: "test.example/r/"),
      "content/posts/2026-11-23-ask.md": "# Ask\n\n<q cite=\"/ask/\">a</q> <q cite='/gone/'>b</q>",
    ])
    #expect(
      try await site.build().findingLines == [
        "content/posts/2026-11-23-ask.md:3:32: error: there is no page '/gone/' on this site [dead-link]"
      ])
    try site.write("content/posts/2026-11-23-ask.md", "# Ask\n\n<q cite=\"/ask/\">a</q>")
    try await site.build()
    #expect(try site.output("ask/index.html").contains("<q cite=\"/r/ask/\">a</q>"))
  }
}
