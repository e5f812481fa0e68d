import Testing

@testable import SiteGenerator

/// Readers take a changed item for news, and services mail it again.
@Suite struct FeedItemTests {
  private static let files: [String: String] = {
    var files: [String: String] = [:]
    for day in 10...19 {
      files["posts/2026-11-\(day)-p.md"] = """
        ---
        title: P\(day)
        slug: p\(day)
        tags: [Sales, 'Cold Calling']
        ---
        ## More

        Text[^1] with [a link](/p10/) and [another](2026-11-12-p.md).

        [^1]: A note.
        """
    }
    return files
  }()

  /// The items of each format, by what they begin with.
  private func items(_ site: FeedSite, _ source: Feed.Source) throws -> [Set<String>] {
    let ends = [("<item>", "</item>"), ("<entry>", "</entry>"), ("    {\n      \"id\"", "\n    }")]
    return zip(FeedFormat.allCases, ends).map { format, ends in
      Set(
        site.text(format, source).split(separator: ends.0).dropFirst().map { part in
          String(part.split(separator: ends.1)[0])
        })
    }
  }

  @Test(arguments: [
    // Newer, older, in between; with other spellings of the tags, one of which the site takes over.
    "2026-11-20-new", "2026-11-01-old", "2026-11-15-amid",
  ])
  func noneChangesWhenAPostIsAdded(name: String) throws {
    let before = try FeedSite(Self.files)
    let added = "---\ntitle: New\ntags: [sales, cold calling, Another, A]\n---\n[p](/p19/)\n"
    let after = try FeedSite(Self.files.merging(["posts/\(name).md": added]) { $1 })
    func compare(_ old: Feed.Source, _ new: Feed.Source) throws {
      for (old, new) in zip(try items(before, old), try items(after, new)) {
        #expect(old.count == 10 && new.count == 11)
        #expect(old.isSubset(of: new))
      }
    }
    try compare(.site, .site)
    try compare(
      try before.tag("Sales"),
      .tag(try #require(after.context.plan.tags.firstIndex { $0.path.text == "/tags/sales/" })))
  }

  @Test func noneChangesOnAnotherDay() throws {
    let plan = try Plan(Self.files)
    var later = plan.selection
    later.now += 40 * 86_400
    for feed in plan.feeds {
      let today = FeedRenderer.render(feed, RenderContext(plan))
      #expect(FeedRenderer.render(feed, RenderContext(Plan(plan.site, later))) == today)
    }
  }

  @Test func tagsAreAsTheirPostSpellsThem() throws {
    let site = try FeedSite([
      "posts/2026-11-09-a.md": "---\ntitle: A\ntags: cold calling\n---\n",
      "posts/2026-11-16-b.md": "---\ntitle: B\ntags: [z, Cold Calling, COLD-CALLING, a]\n---\n",
    ])
    #expect(
      try site.rss().all("item").map { $0.texts("category") } == [
        ["z", "Cold Calling", "a"], ["cold calling"],
      ])
  }

  @Test func theEnclosuresTypeIsTheAuthorsWhereGiven() throws {
    let site = try FeedSite(
      [
        "posts/2026-11-23-a.md": "---\ntitle: A\naudio: {src: a.m4a, type: audio/x-m4a}\n---\n",
        "posts/a.m4a": "",
      ],
      audioLengths: ["content/posts/a.m4a": 5])
    let file = try site.rss().all("item").first?.all("enclosure").first?.attributes
    #expect(file == ["url": "https://test.example/posts/a.m4a", "length": "5", "type": "audio/x-m4a"])
  }

  @Test func audioThatIsNotThereIsNoEnclosure() throws {
    let site = try FeedSite(["posts/2026-11-23-a.md": "---\ntitle: A\naudio: a.mp3\n---\n"])
    #expect(try site.rss().all("item").first?.all("enclosure").isEmpty == true)
  }
}
