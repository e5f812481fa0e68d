import Testing

@testable import SiteGenerator

@Suite struct EmailTextTableTests {
  private func text(
    _ alignments: [PreparedMarkdown.Table.Alignment?], _ header: [String]?, _ rows: [[String]]
  ) -> String {
    let cells = { (row: [String]) in row.map { [TextTree.Inline.text($0)] } }
    let table = TextTree.Table(alignments: alignments, header: header.map(cells), rows: rows.map(cells))
    return EmailTextWriter.write(TextTree(blocks: [.table(table)]), EmailSample.surroundings())
  }

  @Test func columnsAreAligned() {
    #expect(
      text([nil, .right, .center], ["Name", "Count", "C"], [["a", "1", "mid"], ["日本語", "22", "x"]])
        == """
        Name    Count   C
        ------  -----  ---
        a           1  mid
        日本語     22   x

        """)
  }

  @Test func withoutAHeader() {
    #expect(text([nil, nil], nil, [["a", "b"], ["cc", "d"]]) == "a   b\ncc  d\n")
  }

  @Test func wideTablesAreRecords() {
    let long = String(repeating: "word ", count: 16)
    let lines = String(repeating: "word ", count: 13) + "word"
    #expect(
      text([nil, nil, nil], ["A", "", "C"], [["1", long, "3"], ["x", "y", ""]])
        == "A: 1\n\(lines)\n  word word\nC: 3\n\nA: x\ny\n")
  }

  @Test func rowsThatAreTooShort() {
    #expect(text([nil, nil], ["A"], [["1", "2", "3"], []]) == "A\n-  -\n1  2\n")
  }
}
