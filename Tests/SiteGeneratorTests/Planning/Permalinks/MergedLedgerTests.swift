import Testing

@testable import SiteGenerator

/// Two branches that were merged may have given one post an id each.
@Suite struct MergedLedgerTests {
  private static let ask = "content/posts/2026-11-16-ask.md"
  private static let own = "tag:test.example,2026-11-16:ask"
  private static let older = "tag:test.example,2026-11-09:ask"

  private func site(adding id: String, date: String = "2026-11-16", text: String = "# Ask\n\nA.") async throws
    -> TestSite
  {
    let site = try TestSite([Self.ask: "# Ask\n\nA."])
    try await site.build()
    try site.write(Self.ask, text)
    let facts = [
      "date \(date)T00:00:00+00:00", "path /before/", "path /ask/", "slug ask", "source \(Self.ask)",
    ]
    let added = facts.map { "\(id) \($0)\n" }.joined()
    try site.write("content/permalinks.lock", try site.source("content/permalinks.lock") + added)
    return site
  }

  private func ids(_ site: TestSite) throws -> Set<Substring> {
    Set(
      try site.source("content/permalinks.lock").split(separator: "\n").filter { !$0.hasPrefix("#") }
        .compactMap { $0.split(separator: " ").first })
  }

  @Test func anAdoptedIDGoesBeforeOneOfSitegens() async throws {
    let site = try await site(adding: "urn:12")
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/permalinks.lock: warning: two lines give content/posts/2026-11-16-ask.md an id, as a merge may leave it: "
          + "'urn:12 source content/posts/2026-11-16-ask.md' counts from now on, "
          + "'tag:test.example,2026-11-16:ask source content/posts/2026-11-16-ask.md' goes [two-ids]"
      ])
    #expect(
      result.findings.first?.help
        == "commit content/permalinks.lock; if readers know the post by the other id, write this into its front matter: "
        + "id: tag:test.example,2026-11-16:ask")
    #expect(try site.output("feed.xml").contains(">urn:12</guid>"))
    // What either knew of addresses stays, and it is told once.
    #expect(try site.output("before/index.html").contains("url=/ask/"))
    #expect(try ids(site) == ["urn:12"])
    #expect(try await site.build().findingLines == [])
  }

  @Test func whatTheAuthorSaysGoesBeforeAll() async throws {
    let site = try await site(adding: "urn:12", text: "---\nid: \(Self.own)\n---\n# Ask\n\nA.")
    let lines = try await site.build().findingLines
    #expect(lines.count == 1 && lines[0].contains("'\(Self.own) source \(Self.ask)' counts from now on"))
    #expect(try ids(site) == [Self.own[...]])
    #expect(try site.output("before/index.html").contains("url=/ask/"))
  }

  @Test(arguments: ["2026-11-09", "2026-11-23"])
  func ofTwoLikeThemTheOlderOne(date: String) async throws {
    let other = "tag:test.example,2026-11-23:zzz"
    let site = try await site(adding: other, date: date)
    try await site.build()
    #expect(try ids(site) == [date == "2026-11-09" ? other[...] : Self.own[...]])
  }

  @Test func ofADraftToo() async throws {
    let site = try await site(adding: "urn:12", text: "---\ndraft: true\n---\n# Ask\n\nA.")
    let result = try await site.build()
    #expect(!result.hasErrors, "\(result.findingLines)")
    #expect(try ids(site) == ["urn:12"])
    #expect(try site.output("before/index.html").contains("<h1>This page is gone</h1>"))
  }

  /// What is retired has no claim to a file that took its name.
  @Test func aRetiredOneIsNoSecondID() async throws {
    let site = try await site(adding: "urn:12")
    try site.write(
      "content/permalinks.lock", try site.source("content/permalinks.lock") + "urn:12 state retired\n")
    #expect(try await site.build().findingLines == [])
    #expect(try ids(site) == ["urn:12", Self.own[...]])
  }

  @Test func aLockedLedgerSaysSo() async throws {
    let site = try await site(adding: "urn:12")
    #expect(
      try await site.build { $0.isLocked = true }.findingLines.contains(
        "content/permalinks.lock: error: content/permalinks.lock still has another id of content/posts/2026-11-16-ask.md "
          + "[locked-ledger]"))
  }
}
