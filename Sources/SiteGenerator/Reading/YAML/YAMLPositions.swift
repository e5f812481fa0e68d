import Yams

/// The way from libyaml's lines and columns back to the bytes of the source file.
///
/// libyaml counts from 1, columns in code points, and takes U+0085, U+2028 and U+2029 for line ends too.
struct YAMLPositions {
  let range: Range<Int>
  private let lines: LineTable
  /// Every byte that continues a character of several bytes. There is none in most files, and a column
  /// is then a byte.
  private let continuations: [Int]

  init(_ bytes: [UInt8], in range: Range<Int>) {
    let text = bytes[range]
    self.range = range
    self.lines = LineTable(text) { text.endsUnicodeLine(at: $0) }
    self.continuations = range.filter { bytes[$0] & 0xC0 == 0x80 }
  }

  /// Where each line starts.
  var lineStarts: [Int] { lines.starts }

  /// The byte at a mark; one past the end is the end.
  func offset(of mark: Mark) -> Int {
    guard mark.line <= lineStarts.count else { return range.upperBound }
    let lineStart = lineStarts[max(mark.line, 1) - 1]
    let characters = max(mark.column, 1) - 1
    let passed = continuationCount(from: lineStart, passing: characters)
    return min(lineStart + characters + passed, range.upperBound)
  }

  /// The index into `lineStarts` of the line that holds the byte at `offset`.
  func lineIndex(at offset: Int) -> Int {
    lines.index(at: offset)
  }
}

extension YAMLPositions {
  /// How many continuation bytes belong to the first `characters` characters after `lineStart`.
  ///
  /// The one at index `i` has `continuations[i] - lineStart - (i - first)` characters begun before it,
  /// which only grows with `i`, so that it can be searched for.
  private func continuationCount(from lineStart: Int, passing characters: Int) -> Int {
    guard let last = continuations.last, last >= lineStart else { return 0 }
    let first = continuations.partitioningIndex { $0 >= lineStart }
    var (low, high) = (first, continuations.count)
    while low < high {
      let middle = low + (high - low) / 2
      let begun = continuations[middle] - lineStart - (middle - first)
      if begun > characters { high = middle } else { low = middle + 1 }
    }
    return low - first
  }
}

extension ArraySlice<UInt8> {
  /// Whether U+0085, U+2028 or U+2029 ends with the byte at `index`.
  fileprivate func endsUnicodeLine(at index: Int) -> Bool {
    switch self[index] {
    case 0x85: index > startIndex && self[index - 1] == 0xC2
    case 0xA8, 0xA9: index >= startIndex + 2 && self[index - 2] == 0xE2 && self[index - 1] == 0x80
    default: false
    }
  }
}
