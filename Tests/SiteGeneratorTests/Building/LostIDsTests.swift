import Testing

@testable import SiteGenerator

/// The list of the last build remembers what feed readers know, even where the ledger does not.
@Suite struct LostIDsTests {
  private static let ask = "content/posts/2026-11-16-ask.md"
  private static let listen = "content/posts/2026-11-23-listen.md"
  private static let lost =
    "content/permalinks.lock: warning: 1 post has another id than in the last build, /ask/: feed readers will see it "
    + "again [new-id]"

  /// With one post that readers know by an id of elsewhere.
  private func site() async throws -> TestSite {
    let site = try TestSite([Self.ask: "# Ask\n\nA.", Self.listen: "# Listen\n\nB."])
    try await site.build()
    try site.write(
      "content/permalinks.lock",
      try site.source("content/permalinks.lock").replacing("tag:test.example,2026-11-16:ask", with: "urn:12"))
    // As after 'sitegen adopt': that is meant.
    #expect(try await site.build().findingLines == [])
    return site
  }

  @Test func aLedgerThatIsDeleted() async throws {
    let site = try await site()
    try site.remove("content/permalinks.lock")
    let strict = try await site.build { $0.isStrict = true }
    #expect(strict.hasErrors && strict.output == nil)
    let result = try await site.build()
    #expect(result.findingLines == [Self.lost])
    #expect(
      result.findings.first?.help
        == "bring content/permalinks.lock back as it was ('git checkout content/permalinks.lock'), then build again"
    )
    #expect(try await site.build().findingLines == [])
  }

  @Test func aLedgerOfAnOlderTime() async throws {
    let site = try TestSite([Self.ask: "# Ask\n\nA.", Self.listen: "# Listen\n\nB."])
    try await site.build()
    let old = try site.source("content/permalinks.lock")
    try site.write(
      "content/permalinks.lock", old.replacing("tag:test.example,2026-11-16:ask", with: "urn:12"))
    try await site.build()
    try site.write("content/permalinks.lock", old)
    #expect(try await site.build().findingLines == [Self.lost])
  }

  @Test func severalPosts() async throws {
    let site = try await site()
    try site.write(
      "content/permalinks.lock",
      try site.source("content/permalinks.lock")
        .replacing("tag:test.example,2026-11-23:listen", with: "urn:13"))
    try site.remove("public")
    try await site.build()
    try site.remove("content/permalinks.lock")
    #expect(
      try await site.build().findingLines == [
        "content/permalinks.lock: warning: 2 posts have other ids than in the last build, /listen/ for one: feed readers "
          + "will see them again [new-id]"
      ])
  }

  @Test func aLedgerThatIsMadeAnewAsItWas() async throws {
    let site = try TestSite([Self.ask: "# Ask\n\nA."])
    try await site.build()
    try site.remove("content/permalinks.lock")
    #expect(try await site.build().findingLines == [])
  }

  @Test func anIDOfTheAuthorsIsToldOnce() async throws {
    let site = try await site()
    try site.write(Self.listen, "---\nid: urn:13\n---\n# Listen\n\nB.")
    #expect(
      try await site.build().findingLines == [
        "content/posts/2026-11-23-listen.md:2:5: warning: this was known by another id, and readers will see it again [new-id]"
      ])
  }

  @Test func anotherPostAtARetiredAddress() async throws {
    let site = try await site()
    try site.remove(Self.ask)
    let retirement = Retirement(of: "/ask/", root: site.root, clock: .seconds(TestSite.now))
    #expect(try await retirement.run().get().isNew)
    try site.write("content/posts/2026-11-22-other.md", "---\nslug: ask\n---\n# Another\n\nC.")
    #expect(try await site.build().findingLines == [])
  }

  @Test func addressesAsIDsDependOnNoLedger() async throws {
    let site = try await site()
    try site.write("content/site.yml", TestSite.configuration + "feed: {ids: permalink}\n")
    #expect(try await site.build().findingLines == [])
  }
}
