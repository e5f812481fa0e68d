/// Walks over the lines of a text that end with LF, CRLF or a lone CR.
struct LineCursor: Sequence, IteratorProtocol {
  struct Line {
    var start: Int
    /// Where the line's text ends, before its line end.
    var end: Int
    /// Where the next line starts.
    var next: Int
  }

  private let bytes: [UInt8]
  private(set) var position: Int

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    self.position = start
  }

  mutating func next() -> Line? {
    guard position < bytes.count else { return nil }
    let start = position
    let last = (start..<bytes.count).first { bytes[...].endsLine(at: $0) }
    position = last.map { $0 + 1 } ?? bytes.count
    let isPair =
      last.map { $0 > start && bytes[$0] == .lineFeed && bytes[$0 - 1] == .carriageReturn } ?? false
    return Line(start: start, end: last.map { isPair ? $0 - 1 : $0 } ?? bytes.count, next: position)
  }

  /// The line's bytes without the blanks at its end.
  func text(_ line: Line) -> ArraySlice<UInt8> {
    let last = bytes[line.start..<line.end].lastIndex { !$0.isBlank }
    return bytes[line.start..<(last.map { $0 + 1 } ?? line.start)]
  }
}
