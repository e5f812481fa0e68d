extension UInt8 {
  /// A space or a tab: what may stand beside a tag that has a line to itself.
  var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t")
  }

  var isLineEnd: Bool {
    self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
  }

  var isSpace: Bool {
    isBlank || isLineEnd
  }
}

extension [UInt8] {
  /// Whether `pattern` stands at `offset`.
  func holds(_ pattern: [UInt8], at offset: Int) -> Bool {
    guard offset + pattern.count <= count else { return false }
    for index in pattern.indices where self[offset + index] != pattern[index] { return false }
    return true
  }

  /// The offset of the first `pattern` at or after `start`.
  func offset(of pattern: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + pattern.count <= count {
      if self[index] == pattern[0], holds(pattern, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// The range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, self[first].isSpace { range.removeFirst() }
    while let last = range.last, self[last].isSpace { range.removeLast() }
    return range
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }
}
