extension PreparedMarkdown {
  /// A table in `bytes`.
  struct Table: Sendable {
    enum Alignment: String, Sendable {
      case left, center, right
    }

    /// Of each column; nil where the row of dashes says nothing.
    var alignments: [Alignment?]
    /// The bytes in the source of each cell's text, without blanks around it; none for a cell that a row lacks.
    /// The first row is the header. Every row has as many cells as it.
    var rows: [[Range<Int>]]
    /// Where in the source the first cell begins that is not blank and beyond the last column, of each row that has one.
    var lostCells: [Int] = []
    /// The lines of the empty headings in its place: the header, the row of dashes, the other rows.
    var lines: ClosedRange<Int>
    /// The line of the first cell's heading.
    var firstCell: Int

    var cellCount: Int { rows.count * alignments.count }
  }

  /// A row of dashes that makes no table, since the line above it has more cells, or fewer.
  struct MisshapenTable: Sendable {
    /// Where in the source the row of dashes begins.
    var offset: Int
    var columns: Int
    var headerCells: Int
  }

  /// A footnote in `bytes`.
  struct Footnote: Sendable {
    /// The bytes in the source of its label, without `[^` and `]`. Two footnotes may have the same.
    var label: Range<Int>
    /// Where in the source the label's `[` is.
    var offset: Int
    /// The line of its list item, the only one in its list. If it begins with the comment `emptyComment`, that is
    /// not the author's: the label stands alone on its line.
    var line: Int
    /// In how many items that begin on the same line it is: one in `- [^1]: note`.
    var outerItems: Int
  }

  /// What an item begins with when its footnote's first line is empty.
  static let emptyComment = Array("<!---->".utf8)
}

extension PreparedMarkdown.Table {
  /// The line, in `bytes`, of the row to which the cell on another line belongs.
  func line(ofCell line: Int) -> Int {
    let row = (line - firstCell) / alignments.count
    // The row of dashes, which has no cells, is below the header.
    return lines.lowerBound + (row == 0 ? 0 : row + 1)
  }
}
