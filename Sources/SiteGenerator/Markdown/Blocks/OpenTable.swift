/// A table that has not ended yet.
struct OpenTable {
  private(set) var table: PreparedMarkdown.Table

  /// Begins a table with a paragraph's last line, if the line below is a row of dashes with as many columns.
  ///
  /// - Parameter line: The number of the row of dashes.
  init?(header: OpenParagraph.Line, dashes cursor: ColumnCursor, line: Int) {
    // A lazy line lacks the marks of its containers, and so would what is written in its place.
    guard !header.isLazy, !cursor.isIndented,
      let alignments = DelimiterRow.alignments(in: cursor.bytes, cursor.text..<cursor.end)
    else { return nil }
    let cells = TableRow.cells(in: cursor.bytes, header.text)
    guard cells.count == alignments.count else { return nil }
    table = PreparedMarkdown.Table(
      alignments: alignments, rows: [cells], lines: line - 1...line, firstCell: 0)
  }

  /// Adds a line as a row that has just as many cells as the header.
  ///
  /// - Parameter added: How many cells were added in the document to rows that lacked them.
  /// - Returns: Whether the line is a row: any text is, unless it begins another block.
  mutating func addRow(_ cursor: ColumnCursor, added: inout Int) -> Bool {
    guard !cursor.isIndented else { return false }
    let cells = TableRow.cells(in: cursor.bytes, cursor.text..<cursor.end)
    let missing = max(0, table.alignments.count - cells.count)
    guard !cells.isEmpty, added + missing <= Self.mostAddedCells else { return false }
    added += missing
    table.rows.append(
      cells.prefix(table.alignments.count) + Array(repeating: cursor.end..<cursor.end, count: missing))
    table.lines = table.lines.lowerBound...table.lines.upperBound + 1
    return true
  }

  /// A few bytes could otherwise make a great many cells: a wide header, and below it lines of one letter. A row
  /// that would take more ends its table and is text.
  static let mostAddedCells = 65_536
}
