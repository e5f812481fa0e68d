import Testing

@testable import SiteGenerator

/// A host with letters beyond ASCII.
@Suite struct InternationalHostTests {
  private static let configuration = "title: T\nurl: https://münchen.example/\ntimezone: UTC\n"
  private static let post = "content/posts/2026-11-23-über.md"

  @Test func idsHaveItAsDNSDoes() async throws {
    let site = try TestSite(["content/site.yml": Self.configuration, Self.post: "# Über\n\nText."])
    #expect(try await site.build().findingLines == [])
    let id = "tag:xn--mnchen-3ya.example,2026-11-23:%C3%BCber"
    #expect(try site.source("content/permalinks.lock").contains("\ntag:xn--mnchen-3ya.example,2026-11-23:"))
    #expect(try site.output("feed.xml").contains("<guid isPermaLink=\"false\">\(id)</guid>"))
    #expect(try site.output("atom.xml").contains("<id>\(id)</id>"))
    #expect(try site.output("atom.xml").contains("href=\"https://münchen.example/%C3%BCber/\""))
  }

  @Test func bothSpellingsOfAHostGiveTheSameIDs() async throws {
    var ledgers: Set<String> = []
    for host in ["münchen", "MU\u{308}NCHEN", "xn--mnchen-3ya"] {
      let configuration = Self.configuration.replacing("münchen", with: host)
      let site = try TestSite(["content/site.yml": configuration, Self.post: "# Über\n\nText."])
      try await site.build()
      ledgers.insert(try site.source("content/permalinks.lock"))
    }
    #expect(ledgers.count == 1)
  }

  @Test func idsOfALedgerStayAsTheyAre() async throws {
    let site = try TestSite(["content/site.yml": Self.configuration, Self.post: "# Über\n\nText."])
    try await site.build()
    let ledger = try site.source("content/permalinks.lock").replacing("xn--mnchen-3ya", with: "münchen")
    try site.write("content/permalinks.lock", ledger)
    #expect(try await site.build { $0.isLocked = true }.findingLines == [])
    #expect(try site.output("feed.xml").contains(">tag:münchen.example,2026-11-23:%C3%BCber</guid>"))
  }
}
