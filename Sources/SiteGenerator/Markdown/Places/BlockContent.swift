/// A block's text as cmark reads it, without what stands before it in its lines, and the way back to the source.
struct BlockContent: Sendable {
  /// Lines end with a line feed here, however they end in the source.
  let bytes: [UInt8]
  /// Where each line begins in `bytes`, and where that is in the source.
  private let starts, offsets: [Int]

  /// - Parameter range: Whole lines, with the signs of quotes and lists still in them; or a part of one line.
  init(_ source: [UInt8], in range: Range<Int>) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var offsets: [Int] = []
    var quotes: Int?
    for line in source[range].lines {
      let prefix =
        quotes.map { LinePrefix(ofLater: line, in: source, quotes: $0) }
        ?? LinePrefix(ofFirst: line, in: source)
      quotes = quotes ?? prefix.quotes
      starts.append(bytes.count)
      offsets.append(prefix.text.lowerBound)
      bytes += source[prefix.text]
      bytes.append(.lineFeed)
    }
    while bytes.last?.isHTMLSpace == true { bytes.removeLast() }
    self.bytes = bytes
    self.starts = starts
    self.offsets = offsets
  }

  /// - Parameter literal: What cmark gives as the text of the HTML block that takes the lines in `range`. As every
  ///   line of it ends where the source's does, the place of each byte is counted from there.
  init(literal: some Collection<UInt8>, _ source: [UInt8], in range: Range<Int>) {
    bytes = Array(literal)
    var starts: [Int] = []
    var offsets: [Int] = []
    var start = 0
    for line in source[range].lines where start <= bytes.count {
      let end = bytes[start...].firstIndex(of: .lineFeed) ?? bytes.count
      starts.append(start)
      offsets.append(max(line.lowerBound, line.upperBound - (end - start)))
      start = end + 1
    }
    self.starts = starts
    self.offsets = offsets
  }

  /// Where in the source the byte at `index` stands.
  func offset(at index: Int) -> Int {
    let line = starts.partitioningIndex { $0 > index } - 1
    return offsets[line] + index - starts[line]
  }
}

extension ArraySlice<UInt8> {
  /// The lines, without their ends.
  var lines: [Range<Int>] {
    let starts = LineTable(self).starts
    return starts.indices.map { index in
      let line = self[starts[index]..<(index + 1 < starts.count ? starts[index + 1] : endIndex)]
      return line.startIndex..<(line.lastIndex { !$0.isLineEnd } ?? line.startIndex - 1) + 1
    }
  }
}
