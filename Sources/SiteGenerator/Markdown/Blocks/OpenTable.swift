/// A table that has not ended yet.
struct OpenTable {
  private(set) var table: PreparedMarkdown.Table

  /// Begins a table with a paragraph's last line, if the line below is a row of dashes with as many columns.
  ///
  /// - Parameter line: The number of the row of dashes.
  init?(header: OpenParagraph.Line, dashes cursor: ColumnCursor, line: Int) {
    guard let (cells, alignments) = Self.rows(header, cursor), cells.count == alignments.count else {
      return nil
    }
    table = PreparedMarkdown.Table(
      alignments: alignments, rows: [cells], lines: line - 1...line, firstCell: 0)
  }

  /// What was probably meant as a table, where the two lines do not fit each other.
  static func misfit(
    header: OpenParagraph.Line, dashes cursor: ColumnCursor
  ) -> PreparedMarkdown.MisshapenTable? {
    guard cursor.bytes[header.text].contains(TableRow.pipe), let (cells, alignments) = rows(header, cursor),
      cells.count != alignments.count
    else { return nil }
    return PreparedMarkdown.MisshapenTable(
      offset: cursor.text, columns: alignments.count, headerCells: cells.count)
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
    if let lost = cells.dropFirst(table.alignments.count).first(where: { !$0.isEmpty }) {
      table.lostCells.append(lost.lowerBound)
    }
    table.rows.append(
      cells.prefix(table.alignments.count) + Array(repeating: cursor.end..<cursor.end, count: missing))
    table.lines = table.lines.lowerBound...table.lines.upperBound + 1
    return true
  }

  private static func rows(
    _ header: OpenParagraph.Line, _ cursor: ColumnCursor
  ) -> (cells: [Range<Int>], alignments: [DelimiterRow.Alignment?])? {
    // A lazy line lacks the marks of its containers, and so would what is written in its place.
    guard !header.isLazy, !cursor.isIndented,
      let alignments = DelimiterRow.alignments(in: cursor.bytes, cursor.text..<cursor.end)
    else { return nil }
    return (TableRow.cells(in: cursor.bytes, header.text), alignments)
  }

  /// A few bytes could otherwise make a great many cells: a wide header, and below it lines of one letter. A row
  /// that would take more ends its table and is text.
  static let mostAddedCells = 65_536
}
