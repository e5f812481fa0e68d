import Testing

@testable import SiteGenerator

@Suite struct DistantFindingTests {
  private func place(_ site: TestSite, _ findings: [DistantFinding]) async throws -> [Finding] {
    try await SiteReader(root: site.root, jobs: 2).place(findings)
  }

  private func finding(_ file: String, _ offset: Int, _ message: String = "m") -> DistantFinding {
    DistantFinding(rule: .deadLink, file: file, offset: offset, message: message, help: "h", isInDraft: true)
  }

  @Test func getsItsPlaceBack() async throws {
    let site = try TestSite(["content/a.md": "é\n日本 [x](y)\n", "content/b.md": "[z](z)"])
    let placed = try await place(
      site, [finding("content/b.md", 0), finding("content/a.md", 10), finding("content/a.md", 900)])
    #expect(
      placed.map { "\($0.testLine) \($0.sourceLine ?? "-") \($0.help ?? "") \($0.isInDraft)" } == [
        "content/a.md:2:4: error: m [dead-link] 日本 [x](y) h true",
        "content/a.md:3:1: error: m [dead-link] - h true",
        "content/b.md:1:1: error: m [dead-link] [z](z) h true",
      ])
  }

  @Test func withoutItsFileItIsToldAllTheSame() async throws {
    let site = try TestSite()
    #expect(
      try await place(site, [finding("content/gone.md", 4)]).map(\.testLine) == [
        "content/gone.md: error: m [dead-link]"
      ])
  }

  @Test func aLineHasTenAtMost() async throws {
    let site = try TestSite(["content/a.md": String(repeating: "x", count: 1000) + "\ny"])
    let many = (0..<500).map { finding("content/a.md", $0, "m\($0)") } + [finding("content/a.md", 1001)]
    #expect(try await place(site, many).count == 11)
  }
}
