/// Where the lines of a text begin: the way from a byte to its line, by binary search.
struct LineTable: Sendable {
  /// The offset of each line's first byte.
  let starts: [Int]

  init(_ bytes: ArraySlice<UInt8>) {
    guard !ByteSearch.contains(anyOf: [[.carriageReturn]], in: bytes) else {
      self.init(bytes) { _ in false }
      return
    }
    var starts = [bytes.startIndex]
    bytes.withUnsafeBytes { text in
      var start = 0
      while let end = ByteSearch.first(.lineFeed, in: text, from: start) {
        start = end + 1
        starts.append(bytes.startIndex + start)
      }
    }
    self.init(starts: starts)
  }

  private init(starts: [Int]) {
    self.starts = starts
  }

  /// - Parameter isLineEnd: What ends a line besides LF, CRLF and a lone CR, if its last byte is at that index.
  init(_ bytes: ArraySlice<UInt8>, or isLineEnd: (Int) -> Bool) {
    var starts = [bytes.startIndex]
    for index in bytes.indices {
      let byte = bytes[index]
      // Most bytes are text, which this tells at once.
      if byte > .carriageReturn && byte < 0x80 { continue }
      if bytes.endsLine(at: index) || isLineEnd(index) { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The index into `starts` of the line that holds the byte at `offset`.
  func index(at offset: Int) -> Int {
    starts.partitioningIndex { $0 > offset } - 1
  }
}

extension ArraySlice<UInt8> {
  /// Whether a line ends with the byte at `index`: an LF, or a CR that no LF follows.
  func endsLine(at index: Int) -> Bool {
    switch self[index] {
    case .lineFeed: true
    case .carriageReturn: index + 1 == endIndex || self[index + 1] != .lineFeed
    default: false
    }
  }
}

extension [Int] {
  /// The first index of a sorted array whose element matches, or its end.
  func partitioningIndex(where matches: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if matches(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
