import CommonMark
import Testing

@testable import SiteGenerator

@Suite struct PreparedTablesTests {
  private func prepare(_ markdown: String) -> PreparedMarkdown {
    PreparedMarkdown(Array(markdown.utf8)[...], features: .tables)
  }

  private func text(_ prepared: PreparedMarkdown) -> String {
    String(decoding: prepared.bytes, as: UTF8.self)
  }

  /// The cells as the source has them: `a,b/c,d`; several tables between semicolons.
  private func cells(_ markdown: String) -> String {
    let source = Array(markdown.utf8)
    return prepare(markdown).tables.map { table in
      table.rows.map { row in
        row.map { String(decoding: source[$0], as: UTF8.self) }.joined(separator: ",")
      }.joined(separator: "/")
    }.joined(separator: ";")
  }

  @Test(arguments: [
    ("| a | b |\n|---|---|\n| *c* | |\n", "# a #\n# b #\n# *c* #\n#  #\n#\n#\n#\n"),
    ("x\n\na|b\n-|-", "# a #\n# b #\nx\n\n#\n#"),
    ("text\n| a |\n| - |\nb\n---\n", "# a #\n# b #\ntext\n#\n#\n#\n---\n"),
    ("| a # |\r\n| - |\r\n", "# a # #\n#\r\n#\r\n"),
    ("|a|\r|-|\r|b\r\rc", "# a #\n# b #\n#\r#\r#\r\rc"),
    ("> - |a|\n>   |-|\n> - b\n", "# a #\n> - #\n>   #\n> - b\n"),
    ("text\n      |a|\n |-|\n", "# a #\ntext\n#\n#\n"),
    (">\t|a|\n>\t |-|\n", "# a #\n> #\n> #\n"),
    ("-   a\n\n\t|b|\n\t|-|\n", "# b #\n-   a\n\n\t#\n\t#\n"),
    ("- a\n\n\t|b|\n\t|-|\n", "# b #\n- a\n\n  #\n  #\n"),
    ("| a\\|b | `\\|` |\n|-|-|\n", "# a|b #\n# `|` #\n#\n#\n"),
    ("\u{FEFF}|a|\n|-|\n", "\u{FEFF}# a #\n#\n#\n"),
    ("|\u{0}|\n|-|\n", "# \u{0} #\n#\n#\n"),
  ])
  func isWrittenAsHeadings(markdown: String, prepared: String) {
    #expect(text(prepare(markdown)) == prepared)
  }

  @Test(arguments: [
    // The number of cells.
    ("a|b\n-|-\nc\nd|e|f\n|g", "a,b/c,/d,e/g,"), ("|a|b|\n|-|\n", ""), ("|a|\n|-|-|\n", ""),
    ("||\n|-|\n|x|", "/x"),
    // Pipes.
    ("| a | b \n -|-\n|c\\|\t|", "a,b/c\\|,"), ("a\\|b\n-|-\n", ""), ("a\\\\|b\n:-", "a\\\\|b"),
    ("|\n|-|\n", ""),
    ("`a|b`|c\n-|-|-\n", "`a,b`,c"),
    // One column.
    ("a\n:-", "a"), ("a\n-:", "a"), ("a\n|-", "a"), ("a |\n-|", "a"), ("a|\n--", ""), ("a\n- -", ""),
    // Where the row of dashes is something else.
    ("a|b\n- | -\n", ""), ("a|b\n-|- x", ""), ("a|b\n    -|-\nc|d\n-|-", "c,d"), ("a|b\n\n-|-", ""),
    ("a|b\n-|:", ""), ("a|b\n-|-:-", ""), ("|:-:|\n|:-:|\n", ":-:"),
    // What comes before.
    ("[x]: /y\n|a|\n|-|\n", "a"), ("[x]: /y\n===\n|-|\n", "==="), ("x\ny\n|a|\n|-|", "a"),
    ("# x\n|a|\n|-|", "a"),
    // What ends it.
    ("|a|\n|-|\n|b|\n\n|c|", "a/b"), ("|a|\n|-|\n> b", "a"), ("|a|\n|-|\n# b", "a"), ("|a|\n|-|\n***", "a"),
    ("|a|\n|-|\n- b", "a"), ("|a|\n|-|\n2. b", "a"), ("|a|\n|-|\n```\nb", "a"), ("|a|\n|-|\n<b>", "a"),
    ("|a|\n|-|\n    b", "a"), ("|a|\n|-|\n===", "a/==="), ("|a|\n|-|\n|\n|b|", "a"),
    ("|a|\n|-|\n[x]: /y", "a/[x]: /y"),
    ("|a|\n|-|\n\n|b|\n|-|", "a;b"), ("|a|\n|-|\n|b|\n|-|", "a/b/-"),
    // Containers.
    ("> |a|\n> |-|\n|b|", "a"), ("> x\n|a|\n> |-|\n", ""), ("> |a|\n|-|", ""), ("- |a|\n  |-|\n|b|", "a"),
    ("1. |a|\n   |-|\n   |b|\n2. |c|\n   |-|", "a/b;c"),
    // Where nothing is recognised.
    ("```\n|a|\n|-|\n```", ""), ("    |a|\n    |-|", ""), ("<div>\n|a|\n|-|\n</div>", ""),
    ("<!--\n|a|\n|-|\n-->", ""),
    ("~~~\n|a|\n|-|", ""),
  ])
  func cells(markdown: String, cells: String) {
    #expect(self.cells(markdown) == cells)
  }

  @Test(arguments: [
    ("a|b\n-|-\nc|d|e|f\n|g|h|i|\n|j|k|", [12, 21]), ("a\n:-\nb||c", [8]), ("a|b\n-|-\n|c|d||  |", []),
    ("a|b\n-|-\n`c|d`|e\n`c\\|d`|e", [14]),
  ])
  func cellsBeyondTheLastColumn(markdown: String, lost: [Int]) {
    #expect(prepare(markdown).tables.flatMap(\.lostCells) == lost)
  }

  @Test(arguments: [
    ("|a|b|\n|-|\n", "6: 1, 2"), ("> a|b\n> -|-|-", "8: 3, 2"), ("a|b\n:-:\nc|d", "4: 1, 2"),
    ("|a|\n -|-\n", "5: 2, 1"),
    ("a|b\n-|-", ""), ("a\n-|-", ""), ("x\na|b\n|-|", ""), ("a|b\n---", ""), ("> a|b\n|-|", ""),
    ("a|b\n    |-|", ""),
    ("a|b\nc|d|e", ""), ("```\na|b\n|-|\n```", ""),
  ])
  func rowsOfDashesThatMakeNoTable(markdown: String, misshapen: String) {
    let found = prepare(markdown).misshapenTables.map { "\($0.offset): \($0.columns), \($0.headerCells)" }
    #expect(found.joined(separator: "; ") == misshapen)
  }

  @Test func alignments() {
    #expect(prepare("a|b|c|d\n-|:-|:-:|-:").tables[0].alignments == [nil, .left, .center, .right])
  }

  @Test func placesAreThoseOfTheGivenSlice() throws {
    let file = Array("---\n---\na\n\n| b | |\n|-|-|\n\nc".utf8)
    let prepared = PreparedMarkdown(file[8...], features: .tables)
    let table = try #require(prepared.tables.first)
    #expect(table.rows == [[13..<14, 17..<17]])
    #expect(table.lines == 5...6)
    #expect(prepared.cellCount == 2)
    // The cells, then the lines of the source.
    #expect((1...8).map(prepared.sourceLine) == [3, 3, 1, 2, 3, 4, 5, 6])
  }

  @Test func linesOfManyTables() {
    let prepared = prepare("a|b\n-|-\nc\n\nx\n\n|d|\n|-|\n|e|\n|f|")
    #expect(prepared.tables.map(\.firstCell) == [1, 5])
    #expect((1...7).map(prepared.sourceLine) == [1, 1, 3, 3, 7, 9, 10])
    #expect(prepared.tables.map(\.lines) == [8...10, 14...17])
  }

  @Test(arguments: [
    "", "Plain - text: [a](b) a|b\n\n---\n- x\n\n> - y\n", "a\n---", "-", "| a | b |", "|-|-|", "a\n\n:-|-",
  ])
  func whatNeedsNoChangeIsTheSameSlice(markdown: String) {
    let source = Array(markdown.utf8)
    let prepared = PreparedMarkdown(source[...], features: [.tables, .footnotes])
    #expect(prepared.bytes == source[...])
    #expect(
      prepared.bytes.withUnsafeBufferPointer(\.baseAddress) == source.withUnsafeBufferPointer(\.baseAddress))
    #expect(prepared.cellCount == 0 && prepared.sourceLine(3) == 3)
  }

  @Test func isAFeature() {
    let source = Array("|a|\n|-|\n\n[^1]: b".utf8)[...]
    #expect(PreparedMarkdown(source, features: []).bytes == source)
    #expect(PreparedMarkdown(source, features: .footnotes).tables.isEmpty)
    #expect(PreparedMarkdown(source, features: .tables).footnotes.isEmpty)
  }

  @Test func emphasisStaysInItsCellAndLinksAreResolved() {
    let prepared = prepare("| *a | b* | [x] |\n|-|-|-|\n\n[x]: /y")
    let html = String(decoding: Document(parsing: prepared.bytes).html(), as: UTF8.self)
    #expect(
      html == "<h1>*a</h1>\n<h1>b*</h1>\n<h1><a href=\"/y\">x</a></h1>\n<h1></h1>\n<h1></h1>\n")
  }

  /// The cells change nothing in how the rest is read.
  @Test func theBodyIsReadAsItWouldBeAlone() {
    var markdown = NastyMarkdown([.blocks, .tables, .tables], seed: 3)
    var tables = 0
    for _ in 0..<400 {
      let prepared = PreparedMarkdown(markdown.next()[...], features: .tables)
      guard prepared.cellCount > 0 else { continue }
      tables += 1
      let lineStarts = LineTable(prepared.bytes).starts
      let body = prepared.bytes[lineStarts[prepared.cellCount]...]
      let document = Document(parsing: prepared.bytes)
      document.withRoot { root in
        for _ in 0..<prepared.cellCount {
          #expect(root.firstChild?.kind == .heading)
          root.firstChild?.remove()
        }
      }
      #expect(document.html() == Document(parsing: body).html())
    }
    #expect(tables > 50)
  }

  @Test func cellsThatRowsLackAreLimited() {
    let columns = 1000
    let header =
      String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns) + "\n"
    let prepared = prepare(header + String(repeating: "|x\n", count: 500) + "\n" + header + "|y\n|z\n")
    #expect(prepared.cellCount <= OpenTable.mostAddedCells + 3 * columns)
    #expect(prepared.tables.map(\.rows.count) == [1 + OpenTable.mostAddedCells / (columns - 1), 1])
  }
}
