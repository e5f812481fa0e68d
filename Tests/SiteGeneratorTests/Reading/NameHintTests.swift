import Testing

@testable import SiteGenerator

@Suite struct NameHintTests {
  @Test(arguments: [
    (
      "2026-12-08.md",
      "2026-12-08.md is a date and nothing else: put a name behind it, as in 2026-12-08-ask.md"
    ),
    (
      "2026/2026-12-08/index.md",
      "2026-12-08 is a date and nothing else: put a name behind it, as in 2026-12-08-ask"
    ),
    ("2026-12-8-g.md", "write the date in its name with four, two and two digits: 2026-12-08-g.md"),
    (
      "2026_1_8_go_on.markdown",
      "write the date in its name with four, two and two digits: 2026-01-08-go_on.markdown"
    ),
    (
      "ask.md",
      "add 'date: 2026-11-23' to its front matter, or begin the file's name with a date, as in 2026-11-23-ask.md"
    ),
    (
      "7-8-9-rules.md",
      "add 'date: 2026-11-23' to its front matter, or begin the file's name with a date, as in 2026-11-23-ask.md"
    ),
  ])
  func whatToDoAboutAName(file: String, help: String) async throws {
    let site = try TestSite(["content/posts/\(file)": "# Ask\n\nA."])
    let finding = try #require(try await site.build().findings.first)
    #expect(finding.rule == .missingDate && finding.help == help)
  }
}
