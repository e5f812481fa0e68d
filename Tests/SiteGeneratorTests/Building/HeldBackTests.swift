import Testing

@testable import SiteGenerator

/// What is out when, and what the build says about the rest.
@Suite struct HeldBackTests {
  private func site() throws -> TestSite {
    try TestSite([
      "content/site.yml": "title: T\nurl: https://t.example/\ntimezone: America/Indiana/Indianapolis\n",
      "content/posts/2026-11-23-out.md": "# Out",
      "content/posts/2026-11-25-tomorrow/index.md": "# Tomorrow\n\n![a](t.svg)",
      "content/posts/2026-11-25-tomorrow/t.svg": "<svg/>",
      "content/posts/2026-11-20-over.md": "---\ntitle: Over\nexpires: 2026-11-23\n---\n",
      "content/posts/idea.md": "---\ntitle: Idea\ndraft: true\n---\n",
      "content/pages/later.md": "---\ntitle: Later\ndate: 2026-12-01 07:00\n---\n",
    ])
  }

  /// Without those that only say that something is gone.
  private func pages(of site: TestSite) -> [String] {
    site.outputFiles().filter {
      $0.hasSuffix("/index.html") && !["tags/index.html", "archive/index.html"].contains($0)
        || $0.hasSuffix(".svg")
    }.filter { (try? site.output($0))?.contains("<h1>This page is gone</h1>") != true }
  }

  @Test func theResultNamesEachWithItsReason() async throws {
    let site = try site()
    let result = try await site.build()
    #expect(pages(of: site) == ["out/index.html"])
    #expect(
      result.heldBack.map { "\(Location(file: $0.source).withoutTestFolder) \($0.reason.words)" } == [
        "content/posts/2026-11-20-over.md expired 2026-11-24T00:00:00-05:00",
        "content/posts/idea.md draft",
        "content/posts/2026-11-25-tomorrow/index.md scheduled 2026-11-25T00:00:00-05:00",
        "content/pages/later.md scheduled 2026-12-01T07:00:00-05:00",
      ])
    #expect(!(try site.output("sitegen.json").contains("tomorrow")))
  }

  @Test func optionsIncludeThem() async throws {
    let site = try site()
    try await site.build { $0.includesDrafts = true }
    #expect(pages(of: site) == ["idea/index.html", "out/index.html"])
    try await site.build { $0.includesScheduled = true }
    #expect(
      pages(of: site) == ["later/index.html", "out/index.html", "tomorrow/index.html", "tomorrow/t.svg"])
    try await site.build { $0.includesExpired = true }
    #expect(pages(of: site) == ["out/index.html", "over/index.html"])
  }

  @Test(arguments: [
    ("2026-11-22 23:59:59", ["over"]), ("2026-11-23", ["out", "over"]),
    ("2026-11-23T23:59:59-05:00", ["out", "over"]),
    ("2026-11-24T00:00:00-05:00", ["out"]), ("2026-11-25T04:59:59Z", ["out"]),
    ("2026-11-25T05:00:00Z", ["out", "tomorrow"]),
  ])
  func theClockDecides(now: String, slugs: [String]) async throws {
    let site = try site()
    try await site.build { $0.clock = .written(now) }
    #expect(
      pages(of: site).filter { $0.hasSuffix(".html") }.map { String($0.dropLast("/index.html".count)) }
        == slugs)
  }

  @Test func scheduledPostsAreCheckedBeforeTheyGoOut() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-ask.md": "# Ask",
      "content/posts/2027-01-04-ask.md": "# Ask again",
      "content/posts/2027-01-11-no-title.md": "Only text.",
    ])
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/posts/2027-01-04-ask.md: error: content/posts/2027-01-04-ask.md and content/posts/2026-11-23-ask.md would both be /ask/ [path-collision]",
        "content/posts/2027-01-11-no-title.md:1:1: error: this post has no title [missing-title]",
      ])
    #expect(site.outputFiles() == [])
  }

  @Test func anExpiredPostMakesRoomForOneWithItsPath() async throws {
    let site = try TestSite([
      "content/posts/2026-11-02-offer.md": "---\ntitle: Old\nexpires: 2026-11-10\n---\n",
      "content/posts/2026-11-16-offer.md": "# New",
    ])
    #expect(try await site.build().findingLines == [])
    #expect(try site.output("offer/index.html").contains("New"))
  }

  @Test func mistakesInDraftsAreWarningsEvenWhenStrict() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-ask.md": "# Ask\n\nWords.",
      "content/posts/2026-11-24-ask.md": "---\ntitle: Draft\ndraft: true\n---\n{% x %}",
      "content/posts/2026-11-25-untitled.md": "---\ndraft: true\n---\n",
    ])
    let result = try await site.build { $0.isStrict = true }
    #expect(
      result.findingLines == [
        "content/posts/2026-11-24-ask.md: warning: content/posts/2026-11-24-ask.md and content/posts/2026-11-23-ask.md would both be /ask/ [path-collision]",
        "content/posts/2026-11-24-ask.md:5:1: warning: this tag of another generator would be published as text [foreign-shortcode]",
        "content/posts/2026-11-25-untitled.md:1:1: warning: this post has no title [missing-title]",
      ])
    #expect(result.output != nil)
  }

  @Test func aDraftStopsNothingHoweverBroken() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-ask.md": "# Ask\n\nWords.",
      "content/posts/a.md": "---\ntitle: A\ndraft: true\ntemplate: nope\n---\n",
      "content/posts/b.md": "---\ntitle: B\ndraft: true\ntemplate: odd\n---\n",
      "content/posts/c.md": "---\ntitle: C: c\ndraft: true\n---\n",
      "content/posts/d.md": "---\ntitle: D\nDraft: true\n---\nA \0 byte",
      "content/posts/e.md": "draft: true\ntitle: E\n---\n",
      "templates/odd.html": "{{post.titel}}",
    ])
    let result = try await site.build { $0.isStrict = true }
    #expect(
      result.findings.map(\.location?.withoutTestFolder) == [
        "content/posts/a.md:4:11", "content/posts/c.md:2:9", "content/posts/d.md:5:3",
        "content/posts/e.md:1:1",
        "templates/odd.html:1:1",
      ])
    #expect(result.findings.map(\.rule) == [.template, .yaml, .encoding, .frontMatter, .templateValue])
    #expect(result.findings.allSatisfy { $0.severity == .warning })
    #expect(result.output != nil)
    // What cannot be shown is an error for whoever asks for the drafts.
    #expect(try await site.build { $0.includesDrafts = true }.output == nil)
  }

  /// As the preview of a pull request is built.
  @Test func anUnfinishedDraftIsShownAsItIs() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-ask.md": "# Ask\n\nWords.",
      "content/posts/idea.md":
        "---\ntitle: Idea\ndraft: true\n---\n![](nope.png) [later](2026-12-24-later.md) {% x %}[^1]",
    ])
    let result = try await site.build {
      $0.isStrict = true
      $0.includesDrafts = true
      $0.includesScheduled = true
    }
    #expect(
      result.findings.map(\.rule) == [
        .missingAlt, .missingFile, .deadLink, .foreignShortcode, .undefinedFootnote,
      ])
    #expect(result.findings.allSatisfy { $0.severity == .warning })
    #expect(try site.output("idea/index.html").contains("nope.png"))
  }

  @Test func twoPagesWithOnePathAreNeverBuiltTogether() async throws {
    let site = try TestSite([
      "content/posts/2026-11-02-offer.md": "---\ntitle: Old\nexpires: 2026-11-10\n---\n",
      "content/posts/2026-11-16-offer.md": "# New",
      "content/posts/2026-11-23-other.md": "---\ntitle: Draft\nslug: offer\ndraft: true\n---\n",
    ])
    #expect(try await site.build().output != nil)
    #expect(
      try await site.build { $0.includesExpired = true }.findingLines.first
        == "content/posts/2026-11-16-offer.md: error: content/posts/2026-11-16-offer.md and content/posts/2026-11-02-offer.md would both be /offer/ [path-collision]"
    )
    let drafts = try await site.build { $0.includesDrafts = true }
    #expect(
      drafts.findingLines.first
        == "content/posts/2026-11-23-other.md:3:7: error: content/posts/2026-11-23-other.md and content/posts/2026-11-16-offer.md would both be /offer/ [path-collision]"
    )
    #expect(drafts.output == nil)
  }

  @Test func filesOfPostsThatNeverMeetDoNotCollide() async throws {
    let site = try TestSite([
      "content/posts/2026-01-05-a/index.md": "---\ntitle: A\nslug: s\nexpires: 2027-06-01\n---\n",
      "content/posts/2026-01-05-a/p.svg": "<svg/>",
      "content/posts/2027-07-05-b/index.md": "---\ntitle: B\nslug: s\n---\n",
      "content/posts/2027-07-05-b/p.svg": "<svg/>",
      "content/posts/2027-08-02-c.md": "---\ntitle: C\nurl: /sitegen.json\n---\n",
    ])
    #expect(
      try await site.build().findingLines == [
        "content/posts/2027-08-02-c.md:3:6: error: content/posts/2027-08-02-c.md would be /sitegen.json, a name sitegen needs for itself [path-collision]"
      ])
  }

  @Test func strictMakesWarningsErrors() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "# Ask\n\n{% x %}"])
    #expect(try await site.build().output != nil)
    let strict = try await site.build { $0.isStrict = true }
    #expect(strict.findings.map(\.severity) == [.error])
    #expect(strict.output == nil)
  }
}

extension HeldBack.Reason {
  fileprivate var words: String {
    switch self {
    case .draft: "draft"
    case .scheduled(let date): "scheduled \(date.rfc3339)"
    case .expired(let date): "expired \(date.rfc3339)"
    }
  }
}
