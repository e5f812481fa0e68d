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
    let end = bytes[start...].firstIndex(where: \.isLineEnd) ?? bytes.count
    position = end
    if position < bytes.count { position += 1 }
    if end < bytes.count, bytes[end] == .carriageReturn, position < bytes.count, bytes[position] == .lineFeed
    {
      position += 1
    }
    return Line(start: start, end: end, next: position)
  }

  /// The line's bytes without the blanks at its end.
  func text(_ line: Line) -> ArraySlice<UInt8> {
    let last = bytes[line.start..<line.end].lastIndex { !$0.isBlank }
    return bytes[line.start..<(last.map { $0 + 1 } ?? line.start)]
  }
}
