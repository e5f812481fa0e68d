import Testing

@testable import SiteGenerator

@Suite struct VanishedFilesTests {
  private static let ask = "content/posts/2026-11-16-ask.md"

  // MARK: What is dated in the future now

  @Test func aPostThatIsPutOffAfterItWasOut() async throws {
    let site = try TestSite([Self.ask: "---\naliases: [/old/]\n---\n# Ask\n\nA."])
    try await site.build()
    try site.write(Self.ask, "---\ndate: 2026-12-07 07:00\naliases: [/old/]\n---\n# Ask\n\nA.")
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/posts/2026-11-16-ask.md: notice: this was out and goes out again Mon, 7 Dec 2026 07:00 +00:00; "
          + "until then there is nothing at /ask/, /old/ [gone-page]"
      ])
    #expect(
      result.findings.first?.help
        == "give it its former 'date' if it is to stay; 'updated' tells readers that it changed")
    #expect(!site.outputFiles().contains("ask/index.html"))
    // It is told once: then the ledger has the new date.
    #expect(try await site.build().findingLines == [])
  }

  @Test func aPutOffPostThatTheBuildShowsIsNotGone() async throws {
    let site = try TestSite([Self.ask: "# Ask\n\nA."])
    try await site.build()
    try site.write(Self.ask, "---\ndate: 2026-12-07\n---\n# Ask\n\nA.")
    #expect(try await site.build { $0.includesScheduled = true }.findingLines == [])
  }

  @Test func theNoticeNamesTheFileAsSeenFromElsewhere() async throws {
    let site = try TestSite([Self.ask: "# Ask\n\nA."])
    try await site.build()
    try site.write(Self.ask, "---\ndate: 2026-12-07\nchecks: {gone-page: warning}\n---\n# Ask\n\nA.")
    let finding = try #require(try await site.build().findings.first)
    #expect(finding.location?.file == site.root + "/" + Self.ask)
    #expect(finding.severity == .warning)
  }

  @Test func aPutOffPostIsToldWhereNothingOfTheLastBuildIsLeft() async throws {
    let site = try TestSite([Self.ask: "# Ask\n\nA."])
    try await site.build()
    try site.remove("public")
    try site.write(Self.ask, "---\ndate: 2026-12-07\n---\n# Ask\n\nA.")
    #expect(try await site.build().findings.map(\.rule) == [.gonePage])
  }

  @Test func aPostThatOnlyAPreviewShowedWasNotOut() async throws {
    let site = try TestSite([Self.ask: "# Ask\n\nA.", "content/posts/2026-12-07-b.md": "# B\n\nB."])
    try await site.build { $0.includesScheduled = true }
    #expect(try await site.build().findingLines == [])
  }

  // MARK: What is no more

  /// Its aliases may be new, and so are nobody's business; those that were there are told by their files.
  @Test func whatADraftHadIsTold() async throws {
    let site = try TestSite([Self.ask: "---\naliases: [/old/]\ntags: [Sales]\n---\n# Ask\n\nA."])
    try await site.build()
    try site.write(Self.ask, "---\ndraft: true\naliases: [/old/]\ntags: [Sales]\n---\n# Ask\n\nA.")
    let lines = try await site.build().findings.map(\.testLine)
    #expect(
      lines.contains(
        "content/posts/2026-11-16-ask.md: notice: this was out and is a draft again: /ask/ says that it is gone "
          + "[gone-page]"))
    #expect(lines.contains("warning: /tags/sales/ was on the site and is no more [vanished-file]"))
    #expect(lines.contains("warning: /old/ was on the site and is no more [vanished-file]"))
  }

  @Test func ofVeryManyTheFirstAreTold() async throws {
    let tags = (1...30).map { "t\($0 + 100)" }.joined(separator: ", ")
    let site = try TestSite([Self.ask: "---\ntags: [\(tags)]\n---\n# Ask\n\nA."])
    try await site.build()
    try site.write(Self.ask, "# Ask\n\nA.")
    let findings = try await site.build().findings
    let lines = findings.map(\.testLine)
    // Each tag has a page and three feeds.
    #expect(lines.count == 11)
    #expect(lines.first == "warning: /tags/t101/ was on the site and is no more [vanished-file]")
    #expect(lines.last == "warning: 110 more files were on the site and are no more [vanished-file]")
    #expect(findings.last?.help == "before a build, 'sitegen diff --format json' lists them all")
  }

  @Test func theAuthorsOwnFilesAreToldWhateverTheirNames() async throws {
    let files = ["sitemap-photo.jpg", "sitemap.pdf", "search/mine.json", "search/terms-x.json"]
    let site = try TestSite(
      Dictionary(uniqueKeysWithValues: files.map { ("content/" + $0, "x") }).merging([Self.ask: "# Ask\n\nA."]
      ) { $1 })
    try await site.build()
    for file in files { try site.remove("content/" + file) }
    #expect(
      try await site.build().findingLines
        == files.map { "warning: /\($0) was on the site and is no more [vanished-file]" }.sorted())
  }

  /// Files for hosts and search engines come and go with the pages; nobody links to them.
  @Test func whatIsForMachinesIsNotTold() async throws {
    let posts = (1...20).map { ("content/posts/2026-10-\($0 + 9)-a\($0).md", "# A\($0)\n\nWord\($0).") }
    let site = try TestSite(Dictionary(uniqueKeysWithValues: posts))
    try await site.build()
    try site.write("content/site.yml", TestSite.configuration + "search: false\n")
    let lines = try await site.build().findingLines
    #expect(
      lines == [
        "warning: /search/ was on the site and is no more [vanished-file]"
      ])
  }
}
