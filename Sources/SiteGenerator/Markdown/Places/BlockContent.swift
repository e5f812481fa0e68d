/// A block's text as cmark reads it, without what stands before it in its lines, and the way back to the source.
struct BlockContent: Sendable {
  /// Lines end with a line feed here, however they end in the source.
  let bytes: [UInt8]
  private let lines: LineOffsets

  /// - Parameter range: Whole lines, with the signs of quotes and lists still in them; or a part of one line.
  init(_ source: [UInt8], in range: Range<Int>) {
    var quotes: Int?
    let lines = LineRanges(source[range]).map { line in
      let prefix =
        quotes.map { LinePrefix(ofLater: line, in: source, quotes: $0) }
        ?? LinePrefix(ofFirst: line, in: source)
      quotes = quotes ?? prefix.quotes
      return prefix.text
    }
    self.init(source, ofLines: lines)
  }

  /// - Parameter texts: Of each line what is behind the signs of quotes and lists.
  init(_ source: [UInt8], ofLines texts: [Range<Int>]) {
    var bytes: [UInt8] = []
    var lines = LineOffsets(at: texts.first?.lowerBound ?? 0)
    for text in texts {
      lines.append(bytes.count, at: text.lowerBound)
      bytes += source[text]
      bytes.append(.lineFeed)
    }
    while bytes.last?.isHTMLSpace == true { bytes.removeLast() }
    self.bytes = bytes
    self.lines = lines
  }

  /// Where in the source the byte at `index` stands.
  func offset(at index: Int) -> Int {
    lines.offset(at: index)
  }

  /// Where in the source some of the text stands, with all that is before its lines there.
  func offsets(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return offset(at: range.lowerBound)..<offset(at: range.lowerBound) }
    return offset(at: range.lowerBound)..<offset(at: range.upperBound - 1) + 1
  }
}
