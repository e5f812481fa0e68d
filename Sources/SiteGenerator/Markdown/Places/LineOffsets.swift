/// Where the lines of a text that was taken out of a source stand in that source.
struct LineOffsets: Sendable {
  /// Where each line begins in the text, and where that is in the source.
  private var starts: [Int] = []
  private var offsets: [Int] = []

  mutating func append(_ start: Int, at offset: Int) {
    starts.append(start)
    offsets.append(offset)
  }

  /// Where in the source the byte at `index` of the text stands. There must be a line before it.
  func offset(at index: Int) -> Int {
    let line = starts.partitioningIndex { $0 > index } - 1
    return offsets[line] + index - starts[line]
  }
}

extension ArraySlice<UInt8> {
  /// The lines, at least one, without their ends.
  var lines: [Range<Int>] {
    let starts = LineTable(self).starts
    return starts.indices.map { index in
      let line = self[starts[index]..<(index + 1 < starts.count ? starts[index + 1] : endIndex)]
      return line.startIndex..<(line.lastIndex { !$0.isLineEnd } ?? line.startIndex - 1) + 1
    }
  }
}
