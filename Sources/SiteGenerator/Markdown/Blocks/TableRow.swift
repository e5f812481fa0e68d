/// A row of a GFM table: cells with pipes between them.
enum TableRow {
  /// The bytes of each cell, without blanks around them. A line that holds only one pipe has none.
  ///
  /// A backslash keeps the pipe behind it from ending a cell, even in a code span.
  static func cells(in source: ArraySlice<UInt8>, _ line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    if start < line.upperBound, source[start] == pipe { start = afterPipe(source, start, line.upperBound) }
    while start < line.upperBound {
      let end = endOfCell(source, from: start, line.upperBound)
      cells.append(trimmed(start..<end, in: source))
      start = end < line.upperBound ? afterPipe(source, end, line.upperBound) : end
    }
    return cells
  }

  /// What a cell says: its bytes without the backslashes before pipes.
  static func text(of cell: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(cell.count)
    for index in cell.indices {
      let isEscape = cell[index] == backslash && index + 1 < cell.endIndex && cell[index + 1] == pipe
      if !isEscape { text.append(cell[index]) }
    }
    return text
  }

  static let pipe = UInt8(ascii: "|")
  private static let backslash = UInt8(ascii: "\\")
}

extension TableRow {
  private static func endOfCell(_ source: ArraySlice<UInt8>, from start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, source[index] != pipe || (index > start && source[index - 1] == backslash) {
      index += 1
    }
    return index
  }

  /// Where the next cell begins. Blanks belong to the pipe, so that none are left for a cell after the last one.
  private static func afterPipe(_ source: ArraySlice<UInt8>, _ pipe: Int, _ end: Int) -> Int {
    var index = pipe + 1
    while index < end, source[index].isHTMLSpace { index += 1 }
    return index
  }

  private static func trimmed(_ cell: Range<Int>, in source: ArraySlice<UInt8>) -> Range<Int> {
    var (start, end) = (cell.lowerBound, cell.upperBound)
    while start < end, source[start].isHTMLSpace { start += 1 }
    while start < end, source[end - 1].isHTMLSpace { end -= 1 }
    return start..<end
  }
}
