import Testing

@testable import SiteGenerator

@Suite struct AtomWriterTests {
  private static let post = [
    "posts/2026-07-06-talk.md": """
    ---
    title: Q&A <b>
    date: 2026-07-06 07:00
    updated: 2026-11-20 08:00
    tags: [Sales]
    image: map.png
    audio: {src: 'https://cdn.example/1.ogg', length: 12, type: audio/ogg}
    author: {name: Jo, url: /about/}
    ---
    Hello.
    """, "posts/map.png": "",
  ]

  @Test func whatAFeedSaysOfItself() throws {
    let settings =
      "author: {name: Me, url: 'https://me.example/'}\nlanguage: de\ntagline: Weekly\n"
      + "feed: {webSub: 'https://hub.example/'}\ntimezone: Europe/Berlin\n"
    let feed = try FeedSite(
      Self.post, settings: settings.replacing("timezone: Europe/Berlin\n", with: "")
    ).atom()
    #expect(feed.attributes["xmlns"] == "http://www.w3.org/2005/Atom" && feed.attributes["xml:lang"] == "de")
    #expect(
      feed.children.map(\.name) == [
        "id", "title", "subtitle", "updated", "icon", "author", "link", "link", "link", "entry",
      ])
    #expect(feed["id"] == "https://test.example/atom.xml" && feed["subtitle"] == "Weekly")
    #expect(feed["updated"] == "2026-11-20T08:00:00+00:00")
    #expect(feed["icon"] == "https://test.example/icon.png")
    #expect(feed.all("author").first?["uri"] == "https://me.example/")
    #expect(
      feed.all("link").map(\.attributes) == [
        ["href": "https://test.example/", "rel": "alternate", "type": "text/html"],
        ["href": "https://test.example/atom.xml", "rel": "self", "type": "application/atom+xml"],
        ["href": "https://hub.example/", "rel": "hub"],
      ])
  }

  @Test func whatItSaysOfAPost() throws {
    let entry = try #require(FeedSite(Self.post).atom().all("entry").first)
    #expect(
      entry.children.map(\.name) == [
        "id", "title", "published", "updated", "author", "link", "link", "category", "summary", "content",
        "media:content",
      ])
    #expect(entry["id"] == "tag:test.example,2026-07-06:talk" && entry["title"] == "Q&A <b>")
    #expect(entry["published"] == "2026-07-06T07:00:00+00:00")
    #expect(entry["updated"] == "2026-11-20T08:00:00+00:00")
    #expect(entry.all("author").first?["uri"] == "https://test.example/about/")
    #expect(
      entry.all("link").map(\.attributes) == [
        ["href": "https://test.example/talk/", "rel": "alternate", "type": "text/html"],
        ["href": "https://cdn.example/1.ogg", "rel": "enclosure", "length": "12", "type": "audio/ogg"],
      ])
    #expect(entry.all("category").map(\.attributes) == [["term": "Sales"]])
    #expect(entry.all("content").first?.attributes == ["type": "html"])
    #expect(entry["content"] == "<p>Hello.</p>\n" && entry["summary"] == "Hello.")
  }

  /// Atom asks for both (RFC 4287, section 4.1.1), and they must be the same tomorrow.
  @Test func aFeedWithoutEntriesHasADateAndAnAuthor() throws {
    let feed = try FeedSite([:]).atom()
    #expect(feed["updated"] == "1970-01-01T00:00:00+00:00")
    #expect(feed.all("author").first?["name"] == "Test")
    #expect(feed.all("entry").isEmpty)
  }
}
