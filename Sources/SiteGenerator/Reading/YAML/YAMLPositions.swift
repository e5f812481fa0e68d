import Yams

/// The way from libyaml's lines and columns back to the bytes of the source file.
///
/// libyaml counts from 1, columns in code points, and takes U+0085, U+2028 and U+2029 for line ends too.
struct YAMLPositions {
  let range: Range<Int>
  /// Where each line starts.
  let lineStarts: [Int]
  /// Every byte that continues a character of several bytes. There is none in most files, and a column
  /// is then a byte.
  private let continuations: [Int]

  init(_ bytes: [UInt8], in range: Range<Int>) {
    var lineStarts = [range.lowerBound]
    var continuations: [Int] = []
    for index in range {
      let byte = bytes[index]
      // Everything above 0x0D and below 0x80 is a byte of its own in the middle of a line.
      if byte > .carriageReturn && byte < 0x80 { continue }
      if byte & 0xC0 == 0x80 { continuations.append(index) }
      if Self.endsLine(bytes, at: index, in: range) { lineStarts.append(index + 1) }
    }
    self.range = range
    self.lineStarts = lineStarts
    self.continuations = continuations
  }

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
    firstIndex(in: lineStarts) { $0 > offset } - 1
  }
}

extension YAMLPositions {
  private static func endsLine(_ bytes: [UInt8], at index: Int, in range: Range<Int>) -> Bool {
    switch bytes[index] {
    case .lineFeed: true
    case .carriageReturn: index + 1 == range.upperBound || bytes[index + 1] != .lineFeed
    case 0x85: index > range.lowerBound && bytes[index - 1] == 0xC2
    case 0xA8, 0xA9: index >= range.lowerBound + 2 && bytes[index - 2] == 0xE2 && bytes[index - 1] == 0x80
    default: false
    }
  }

  /// How many continuation bytes belong to the first `characters` characters after `lineStart`.
  ///
  /// The one at index `i` has `continuations[i] - lineStart - (i - first)` characters begun before it,
  /// which only grows with `i`, so that it can be searched for.
  private func continuationCount(from lineStart: Int, passing characters: Int) -> Int {
    guard let last = continuations.last, last >= lineStart else { return 0 }
    let first = firstIndex(in: continuations) { $0 >= lineStart }
    var (low, high) = (first, continuations.count)
    while low < high {
      let middle = low + (high - low) / 2
      let begun = continuations[middle] - lineStart - (middle - first)
      if begun > characters { high = middle } else { low = middle + 1 }
    }
    return low - first
  }

  /// The first index of a sorted array whose element matches, or its end.
  private func firstIndex(in sorted: [Int], where matches: (Int) -> Bool) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = low + (high - low) / 2
      if matches(sorted[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
