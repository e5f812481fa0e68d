/// Finds where code spans end, as cmark does, in one walk over the text however many runs of backticks close nothing.
struct CodeSpans {
  /// cmark takes a longer run of backticks for text.
  private static let longestRun = 80

  private let bytes: [UInt8]
  /// For each length the end of the last run seen that has it.
  private var lastEnds = [Int](repeating: 0, count: longestRun + 1)
  private var hasSeenAll = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The end of the run of backticks that begins at `start`.
  func endOfRun(at start: Int) -> Int {
    bytes[start...].firstIndex { $0 != UInt8(ascii: "`") } ?? bytes.count
  }

  /// The end of the code span that `run` opens; nil where none closes it.
  mutating func end(ofSpanOpenedBy run: Range<Int>) -> Int? {
    guard run.count <= Self.longestRun else { return nil }
    if hasSeenAll, lastEnds[run.count] <= run.upperBound { return nil }
    var position = run.upperBound
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "`")) {
      position = endOfRun(at: start)
      let length = position - start
      if length <= Self.longestRun { lastEnds[length] = position }
      if length == run.count { return position }
    }
    hasSeenAll = true
    return nil
  }
}
