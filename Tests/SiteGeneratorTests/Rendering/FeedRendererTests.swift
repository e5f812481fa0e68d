import Testing

@testable import SiteGenerator

@Suite struct FeedRendererTests {
  private func feed(_ files: [String: String], settings: String = "") throws -> String {
    String(decoding: FeedRenderer.render(RenderContext(try Plan(files, settings: settings))), as: UTF8.self)
  }

  private func values(of element: String, in feed: String) -> [String] {
    feed.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("<\(element)>"), line.hasSuffix("</\(element)>") else { return nil }
      return String(line.dropFirst(element.count + 2).dropLast(element.count + 3))
    }
  }

  @Test func theNewestPostsUpToTheLimit() throws {
    var files: [String: String] = [:]
    for day in 10...14 { files["posts/2026-11-\(day)-p.md"] = "---\ntitle: P\(day)\nslug: p\(day)\n---\n" }
    files["posts/2026-11-20-secret.md"] = "---\ntitle: Secret\nunlisted: true\n---\n"
    #expect(
      try values(of: "title", in: feed(files, settings: "feed: {items: 2}\n")) == ["Test", "P14", "P13"])
    #expect(try values(of: "title", in: feed(files)).count == 6)
  }

  @Test func aSiteWithoutPostsHasAFeedWithoutItems() throws {
    let feed = try feed([:])
    #expect(values(of: "title", in: feed) == ["Test"])
    #expect(!feed.contains("lastBuildDate") && !feed.contains("<item>"))
  }

  @Test func theLastChangeOfAnyPostShown() throws {
    let files = [
      "posts/2026-11-09-a.md": "---\ntitle: A\nupdated: 2026-11-20 08:00\n---\n",
      "posts/2026-11-16-b.md": "# B",
    ]
    #expect(try values(of: "lastBuildDate", in: feed(files)) == ["Fri, 20 Nov 2026 08:00:00 +0000"])
    // An update older than the post itself is none.
    let other = ["posts/2026-11-09-a.md": "---\ntitle: A\nupdated: 2026-11-01\n---\n"]
    #expect(try values(of: "lastBuildDate", in: feed(other)) == ["Mon, 09 Nov 2026 00:00:00 +0000"])
    #expect(
      try values(of: "lastBuildDate", in: feed(files, settings: "feed: {items: 1}\n"))
        == ["Mon, 16 Nov 2026 00:00:00 +0000"])
  }

  @Test func theAuthorIsThePostsOrElseTheSites() throws {
    let files = [
      "posts/2026-11-09-a.md": "# A", "posts/2026-11-16-b.md": "---\ntitle: B\nauthor: Guest & Co\n---\n",
    ]
    #expect(
      try values(of: "dc:creator", in: feed(files, settings: "author: Me\n")) == ["Guest &amp; Co", "Me"])
    #expect(try values(of: "dc:creator", in: feed(files)) == ["Guest &amp; Co"])
  }

  @Test func titlesAndTagsWithMarkup() throws {
    let feed = try feed([
      "posts/2026-11-23-a.md": "---\ntitle: '<b>Q&A</b> ]]>'\ntags: ['R&D']\n---\n<p>x &amp; y</p>"
    ])
    #expect(values(of: "title", in: feed) == ["Test", "&lt;b&gt;Q&amp;A&lt;/b&gt; ]]&gt;"])
    #expect(values(of: "category", in: feed) == ["R&amp;D"])
    #expect(feed.contains("&lt;p&gt;x &amp;amp; y&lt;/p&gt;"))
  }
}
