/// Where the lines of a text that was taken out of a source stand in that source.
struct LineOffsets: Sendable {
  /// Where each line begins in the text, and where that is in the source.
  private var starts: [Int]
  private var offsets: [Int]

  /// - Parameter offset: Where the text begins in the source, as long as nothing more is known.
  init(at offset: Int) {
    starts = [0]
    offsets = [offset]
  }

  mutating func append(_ start: Int, at offset: Int) {
    starts.append(start)
    offsets.append(offset)
  }

  /// Where in the source the byte at `index` of the text stands.
  func offset(at index: Int) -> Int {
    let line = starts.partitioningIndex { $0 > index } - 1
    return offsets[line] + index - starts[line]
  }
}
