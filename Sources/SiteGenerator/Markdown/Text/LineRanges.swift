/// The lines of a text, each without its line end: LF, CRLF or a lone CR, as cmark has them.
struct LineRanges: Sequence, IteratorProtocol {
  private let source: ArraySlice<UInt8>
  private var start: Int

  init(_ source: ArraySlice<UInt8>) {
    self.source = source
    // Not a part of the first line.
    self.start = source.startIndex + Self.byteOrderMark(of: source).count
  }

  /// The byte order mark with which a text begins, or nothing.
  static func byteOrderMark(of source: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    source.prefix(source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  mutating func next() -> Range<Int>? {
    guard start < source.endIndex else { return nil }
    let line = start..<endOfLine
    start = line.upperBound
    while start < source.endIndex {
      start += 1
      if source.endsLine(at: start - 1) { break }
    }
    return line
  }

  private var endOfLine: Int {
    source[start...].withUnsafeBytes { rest in
      let end = ByteSearch.first(.lineFeed, in: rest, from: 0) ?? rest.count
      return start
        + (ByteSearch.first(.carriageReturn, in: UnsafeRawBufferPointer(rebasing: rest[..<end]), from: 0)
          ?? end)
    }
  }
}
