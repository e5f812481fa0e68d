/// Which bytes of the source are replaced for cmark, in the source's order.
struct SourceEdits {
  private var edits: [Edit] = []

  private struct Edit {
    var range: Range<Int>
    var bytes: [UInt8]
  }

  var isEmpty: Bool { edits.isEmpty }

  /// Replaces a line's part by other bytes.
  ///
  /// - Parameter margin: Where the part begins. Columns of a tab that belong to what is before it are kept.
  /// - Returns: The edit's number.
  @discardableResult
  mutating func replace(from margin: Margin, to end: Int, with bytes: [UInt8]) -> Int {
    // A table's first row may be what a footnote begins with; the tabs in it have been replaced already.
    while let last = edits.last, last.range.lowerBound >= margin.offset { edits.removeLast() }
    edits.append(Edit(range: margin.offset..<end, bytes: Self.blanks(margin.takenOfTab) + bytes))
    return edits.count - 1
  }

  /// Puts an empty heading in the place of a table's row.
  mutating func replaceRow(from margin: Margin, to end: Int) {
    replace(from: margin, to: end, with: [UInt8(ascii: "#")])
  }

  /// Replaces the tabs by as many blanks as they stand for, since what is before them changes its width.
  ///
  /// - Parameter column: Where the range begins.
  mutating func expandTabs(in range: Range<Int>, of source: ArraySlice<UInt8>, from column: Int) {
    var column = column
    for offset in range {
      let isTab = source[offset] == .tab
      let width = isTab ? ColumnCursor.columnsToStop(from: column) : 1
      if isTab { edits.append(Edit(range: offset..<offset + 1, bytes: Self.blanks(width))) }
      column += width
    }
  }

  /// Writes other bytes over those that an edit ends with.
  mutating func overwrite(_ edit: Int, with bytes: [UInt8]) {
    edits[edit].bytes.replaceSubrange((edits[edit].bytes.count - bytes.count)..., with: bytes)
  }

  func append(_ source: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var start = source.startIndex
    for edit in edits {
      output += source[start..<edit.range.lowerBound]
      output += edit.bytes
      start = edit.range.upperBound
    }
    output += source[start...]
  }

  private static func blanks(_ count: Int) -> [UInt8] {
    Array(repeating: .space, count: count)
  }
}
