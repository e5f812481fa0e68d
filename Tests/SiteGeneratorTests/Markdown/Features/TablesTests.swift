import Testing

@testable import SiteGenerator

@Suite struct TablesTests {
  @Test func aTableScrollsInAFrameThatTakesTheFocus() {
    let html = MarkdownText("|a|\n|-|\n|b|", only: .tables).html
    #expect(
      html.hasPrefix("<div class=\"table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n<table>\n"))
    #expect(html.hasSuffix("</table>\n</div>\n"))
  }

  @Test func cellsWithoutAColumnAreTold() throws {
    let text = MarkdownText("ä\n\n> | a | b |\n> |---|---|\n> | ü | `c|d` |\n> | e | f | |")
    #expect(text.findings == ["5:12 misshapen-table"])
    let finding = try #require(text.result.findings.first)
    #expect(finding.severity == .warning)
    #expect(finding.message == "the table has no column for this cell, so readers would not see it")
    #expect(
      finding.help
        == "add a column to the first row and to the row of dashes; or write \\| for a '|' within a cell, even in code"
    )
  }

  @Test func rowsOfDashesThatMakeNoTableAreTold() throws {
    let text = MarkdownText("| a | b |\n|---|---|---|\n| c | d |\n\n> | a |\n> -|-")
    #expect(text.findings == ["2:1 misshapen-table", "6:3 misshapen-table"])
    #expect(
      text.result.findings.sorted().map(\.message) == [
        "this row of dashes has 3 columns and the line above it 2 cells, which is no table",
        "this row of dashes has 2 columns and the line above it 1 cell, which is no table",
      ])
    #expect(
      text.result.findings.first?.help
        == "give each cell its dashes: |---|---|; or write \\| for a '|' within a cell, even in code")
    #expect(MarkdownText("a|b\n:-", only: .footnotes).findings == [])
  }
}
