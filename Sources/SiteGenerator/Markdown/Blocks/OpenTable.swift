/// A table that has not ended yet.
struct OpenTable {
  private(set) var table: PreparedMarkdown.Table

  /// - Parameter line: The number of the header's line.
  init(header: [Range<Int>], alignments: [PreparedMarkdown.Table.Alignment?], line: Int) {
    // The row of dashes is the second line.
    table = PreparedMarkdown.Table(
      alignments: alignments, rows: [header], lines: line...line + 1, firstCell: 0)
  }

  /// How many cells a row lacks.
  func missing(_ cells: [Range<Int>]) -> Int {
    max(0, table.alignments.count - cells.count)
  }

  /// Adds a row with just as many cells as the header has.
  mutating func add(_ cells: [Range<Int>], lineEnd: Int) {
    let missing = Array(repeating: lineEnd..<lineEnd, count: missing(cells))
    table.rows.append(cells.prefix(table.alignments.count) + missing)
    table.lines = table.lines.lowerBound...table.lines.upperBound + 1
  }
}
