import Testing

@testable import SiteGenerator

@Suite struct RSSWriterTests {
  private static let full = [
    "posts/2026-07-06-talk/index.md": """
    ---
    title: Q&A <b>
    date: 2026-07-06 07:00
    updated: 2026-11-20
    description: AT&T in brief
    tags: [Sales, R&D]
    image: {src: map.png, alt: A map}
    audio: talk.mp3
    author: {name: Jo & Co, url: /about/}
    ---
    Hello & ]]> <b>you</b>.
    """,
    "posts/2026-07-06-talk/map.png": "", "posts/2026-07-06-talk/talk.mp3": "",
  ]

  private func site(_ settings: String = "") throws -> FeedSite {
    try FeedSite(
      Self.full, settings: settings,
      imageSizes: ["content/posts/2026-07-06-talk/map.png": ImageSize(width: 300, height: 200)],
      audioLengths: ["content/posts/2026-07-06-talk/talk.mp3": 4711])
  }

  @Test func theElementsOfAChannelInTheirOrder() throws {
    let channel = try site("feed: {webSub: 'https://hub.example/', ttl: 90}\nlanguage: de\n").rss()
    #expect(
      channel.children.map(\.name) == [
        "title", "link", "description", "language", "lastBuildDate", "ttl", "atom:link", "atom:link", "item",
      ])
    #expect(channel["title"] == "Test" && channel["link"] == "https://test.example/")
    #expect(channel["language"] == "de" && channel["ttl"] == "90")
    let links = channel.all("atom:link").map(\.attributes)
    #expect(
      links == [
        ["href": "https://test.example/feed.xml", "rel": "self", "type": "application/rss+xml"],
        ["href": "https://hub.example/", "rel": "hub"],
      ])
  }

  @Test func theElementsOfAnItemInTheirOrder() throws {
    let item = try #require(site().rss().all("item").first)
    #expect(
      item.children.map(\.name) == [
        "title", "link", "guid", "pubDate", "dc:creator", "category", "category", "description",
        "content:encoded", "enclosure", "media:content",
      ])
    #expect(item["title"] == "Q&A <b>" && item["dc:creator"] == "Jo & Co")
    #expect(item.texts("category") == ["Sales", "R&D"])
    #expect(item["pubDate"] == "Mon, 06 Jul 2026 07:00:00 +0000")
    #expect(item["link"] == "https://test.example/talk/")
    #expect(item["content:encoded"] == "<p>Hello &amp; ]]&gt; <b>you</b>.</p>\n")
    let enclosure = item.all("enclosure").first?.attributes
    #expect(
      enclosure == ["url": "https://test.example/talk/talk.mp3", "length": "4711", "type": "audio/mpeg"])
  }

  @Test func theImageHasItsTypeItsSizeAndItsWords() throws {
    let media = try #require(site().rss().all("item").first?.all("media:content").first)
    #expect(
      media.attributes == [
        "url": "https://test.example/talk/map.png", "medium": "image", "type": "image/png", "width": "300",
        "height": "200",
      ])
    #expect(media["media:description"] == "A map")
  }

  @Test func anImageElsewhereHasWhatItsAddressTells() throws {
    let site = try FeedSite([
      "posts/2026-11-23-a.md": "---\ntitle: A\nimage: https://cdn.example/a.JPG?w=9#x\n---\n",
      "posts/2026-11-22-b.md": "---\ntitle: B\nimage: https://cdn.example/b\n---\n",
    ])
    let media = try site.rss().all("item").flatMap { $0.all("media:content") }
    #expect(
      media.map(\.attributes) == [
        ["url": "https://cdn.example/a.JPG?w=9#x", "medium": "image", "type": "image/jpeg"],
        ["url": "https://cdn.example/b", "medium": "image"],
      ])
  }

  @Test func theIDIsNoAddressUnlessThatIsAskedFor() throws {
    let guid = try #require(site().rss().all("item").first?.all("guid").first)
    #expect(guid.text == "tag:test.example,2026-07-06:talk" && guid.attributes == ["isPermaLink": "false"])
    let other = try #require(site("feed: {ids: permalink}\n").rss().all("item").first?.all("guid").first)
    #expect(other.text == "https://test.example/talk/" && other.attributes == ["isPermaLink": "true"])
  }

  /// The profile's way for `&` and `<` in plain text; the summary is HTML.
  @Test func plainTextAndHTMLAreEscapedEachInItsWay() throws {
    let text = try site().text(.rss)
    #expect(text.contains("<title>Q&#x26;A &#x3C;b&#x3E;</title>"))
    #expect(text.contains("<category>R&#x26;D</category>"))
    #expect(text.contains("<dc:creator>Jo &#x26; Co</dc:creator>"))
    #expect(text.contains("<description>AT&amp;amp;T in brief</description>"))
  }

  @Test func withoutASummaryTheTextIsTheDescription() throws {
    let item = try #require(
      FeedSite(["posts/2026-11-23-a.md": "---\ntitle: A\n---\n```\ncode\n```\n"]).rss().all("item").first)
    #expect(item["description"] == "<pre><code>code\n</code></pre>\n")
    #expect(item["content:encoded"] == nil)
  }
}
