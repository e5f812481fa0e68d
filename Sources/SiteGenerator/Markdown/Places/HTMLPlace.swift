/// Where HTML stands in the source, byte for byte: the way from an attribute's value in a node to its place.
///
/// cmark leaves out what stands before a line, and how much that is has many rules. But each line of its text ends
/// where the source's does, so places are counted from there.
struct HTMLPlace {
  private var lines: LineOffsets

  /// - Parameters:
  ///   - literal: What cmark gives as the text of a block or an inline, not changed yet.
  ///   - range: The bytes in the source: of a block the whole lines.
  init(of literal: some Collection<UInt8>, _ source: [UInt8], in range: Range<Int>) {
    let literal = Array(literal)
    lines = LineOffsets(at: range.lowerBound)
    var start = 0
    for line in LineRanges(source[range]) where start <= literal.count {
      let end = literal[start...].firstIndex(of: .lineFeed) ?? literal.count
      lines.append(start, at: max(line.lowerBound, line.upperBound - (end - start)))
      start = end + 1
    }
  }

  /// The offset in the source of the byte at `index` of the HTML.
  func offset(at index: Int) -> Int {
    lines.offset(at: index)
  }
}
