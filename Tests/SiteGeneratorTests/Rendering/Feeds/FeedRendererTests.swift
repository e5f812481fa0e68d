import Foundation
import Testing

@testable import SiteGenerator

/// What holds for the feeds of every format.
@Suite struct FeedRendererTests {
  private func titles(_ site: FeedSite, _ source: Feed.Source = .site) throws -> [String] {
    let rss = try site.rss(source).all("item").compactMap { $0["title"] }
    #expect(try site.atom(source).all("entry").compactMap { $0["title"] } == rss)
    #expect(
      try (site.json(source)["items"] as? [[String: Any]])?.compactMap { $0["title"] as? String } == rss)
    return rss
  }

  @Test func theNewestPostsUpToTheLimit() throws {
    var files: [String: String] = [:]
    for day in 10...14 { files["posts/2026-11-\(day)-p.md"] = "---\ntitle: P\(day)\nslug: p\(day)\n---\n" }
    files["posts/2026-11-20-secret.md"] = "---\ntitle: Secret\nunlisted: true\n---\n"
    #expect(try titles(FeedSite(files, settings: "feed: {items: 2}\n")) == ["P14", "P13"])
    #expect(try titles(FeedSite(files)).count == 5)
  }

  @Test func aTagsFeedTellsOfItsPostsAndNamesItself() throws {
    let site = try FeedSite([
      "posts/2026-11-09-a.md": "---\ntitle: A\ntags: Cold Calling\n---\n",
      "posts/2026-11-16-b.md": "---\ntitle: B\ntags: x\n---\n",
    ])
    let tag = try site.tag("Cold Calling")
    #expect(try titles(site, tag) == ["A"])
    let channel = try site.rss(tag)
    #expect(channel["title"] == "Cold Calling · Test")
    #expect(channel["description"] == "Posts about Cold Calling from Test")
    #expect(channel["link"] == "https://test.example/tags/cold-calling/")
    #expect(
      channel.all("atom:link").first?.attributes["href"] == "https://test.example/tags/cold-calling/feed.xml")
    #expect(
      try site.atom(tag).all("link").map { $0.attributes["href"] } == [
        "https://test.example/tags/cold-calling/", "https://test.example/tags/cold-calling/atom.xml",
      ])
    #expect(try site.json(tag)["feed_url"] as? String == "https://test.example/tags/cold-calling/feed.json")
  }

  @Test func aSiteWithoutPostsHasFeedsWithoutItems() throws {
    let site = try FeedSite([:])
    #expect(try titles(site) == [])
    #expect(try site.rss()["lastBuildDate"] == nil)
  }

  @Test func theLastChangeOfAnyPostShown() throws {
    let files = [
      "posts/2026-11-09-a.md": "---\ntitle: A\nupdated: 2026-11-20 08:00\n---\n",
      "posts/2026-11-16-b.md": "# B",
    ]
    let site = try FeedSite(files)
    #expect(try site.rss()["lastBuildDate"] == "Fri, 20 Nov 2026 08:00:00 +0000")
    #expect(try site.atom()["updated"] == "2026-11-20T08:00:00+00:00")
    // An update older than the post itself is none.
    let other = try FeedSite(["posts/2026-11-09-a.md": "---\ntitle: A\nupdated: 2026-11-01\n---\n"])
    #expect(try other.rss()["lastBuildDate"] == "Mon, 09 Nov 2026 00:00:00 +0000")
    let newest = try FeedSite(files, settings: "feed: {items: 1}\n")
    #expect(try newest.rss()["lastBuildDate"] == "Mon, 16 Nov 2026 00:00:00 +0000")
  }

  @Test func theAuthorIsThePostsOrElseTheSites() throws {
    let files = [
      "posts/2026-11-09-a.md": "# A", "posts/2026-11-16-b.md": "---\ntitle: B\nauthor: Guest\n---\n",
    ]
    func creators(_ settings: String) throws -> [String?] {
      try FeedSite(files, settings: settings).rss().all("item").map { $0["dc:creator"] }
    }
    #expect(try creators("author: Me\n") == ["Guest", "Me"])
    #expect(try creators("author: {url: /about/}\n") == ["Guest", nil])
  }

  /// On its own clock, summer and winter.
  @Test func datesHaveTheSitesOffsetOfTheirDay() throws {
    let read = SiteConfigurationReader.read(
      SourceText(
        path: "site.yml", text: "title: Test\nurl: https://test.example/\ntimezone: America/New_York\n"))
    let configuration = try #require(read.value)
    let posts = try ["2026-03-07 12:00", "2026-03-09 12:00", "2026-11-02T12:00:00Z"].map { text in
      let date = try DateReader.read(text, zone: configuration.timeZone).get()
      var post = try Plan(["posts/2026-01-01-a.md": "# A"]).posts[0]
      post.date = date
      post.entry.change { $0.publication.date = date }
      post.entry.path = SitePath(trusted: "/\(date.isoDay)/")
      return post
    }
    let site = Site(configuration: configuration, posts: posts, pages: [], files: [], assets: [])
    let context = RenderContext(Plan(site, Selection(now: TestSite.now)))
    let rss = try ParsedXML(FeedRenderer.render(.ofSite, context)).root.all("channel")[0]
    #expect(
      rss.all("item").map { $0["pubDate"] } == [
        "Mon, 02 Nov 2026 07:00:00 -0500", "Mon, 09 Mar 2026 12:00:00 -0400",
        "Sat, 07 Mar 2026 12:00:00 -0500",
      ])
    let atom = try ParsedXML(FeedRenderer.render(Feed(format: .atom, source: .site), context)).root
    #expect(
      atom.all("entry").map { $0["published"] } == [
        "2026-11-02T07:00:00-05:00", "2026-03-09T12:00:00-04:00", "2026-03-07T12:00:00-05:00",
      ])
  }

  /// A parser that is not ours reads what went in, whatever an author pasted.
  @Test func textIsLegalAndWhole() throws {
    let files = ["posts/2026-11-23-a.md": "A\u{1}B\u{8}C\u{FFFE}D\u{FFFF}E ]]> &#8; &amp;lt; 🎉 \u{85}end"]
    let whole = "<p>ABCDE ]]&gt;  &amp;lt; 🎉 \u{85}end</p>\n"
    let site = try FeedSite(files.mapValues { "---\ntitle: ']]>&lt;'\n---\n" + $0 })
    let item = try #require(site.rss().all("item").first)
    #expect(item["title"] == "]]>&lt;" && item["content:encoded"] == whole)
    let entry = try #require(site.atom().all("entry").first)
    #expect(entry["title"] == "]]>&lt;" && entry["content"] == whole)
    let object = try #require(site.json()["items"] as? [[String: Any]]).first
    #expect(object?["content_html"] as? String == whole)
  }
}
