/// How leaf blocks other than HTML begin (CommonMark 0.30, section 4).
extension ColumnCursor {
  /// One to six number signs, then a blank or the line's end.
  var isATXHeading: Bool {
    let signs = run(of: UInt8(ascii: "#"), from: text)
    guard (1...6).contains(signs) else { return false }
    let next = byte(at: text + signs)
    return next.isBlank || next == .lineFeed
  }

  /// The line under a setext heading's text: one sign repeated, then only blanks.
  var isSetextUnderline: Bool {
    let sign = byte(at: text)
    guard sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-") else { return false }
    return isBlank(from: text + run(of: sign, from: text))
  }

  /// The code fence that opens here.
  var openingFence: CodeFence? {
    let sign = byte(at: text)
    guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
    let length = run(of: sign, from: text)
    guard length >= CodeFence.shortest else { return nil }
    // Otherwise inline code could not stand at a line's beginning.
    if sign == UInt8(ascii: "`"), bytes[(text + length)..<end].contains(sign) { return nil }
    return CodeFence(sign: sign, length: min(length, CodeFence.longest))
  }

  func closes(_ fence: CodeFence) -> Bool {
    guard !isIndented, byte(at: text) == fence.sign else { return false }
    let length = run(of: fence.sign, from: text)
    return length >= fence.length && isBlank(from: text + length)
  }

  private func run(of sign: UInt8, from start: Int) -> Int {
    bytes[start..<end].prefix { $0 == sign }.count
  }

  private func isBlank(from start: Int) -> Bool {
    bytes[start..<end].allSatisfy(\.isBlank)
  }
}

/// What a fenced code block's last line must match.
struct CodeFence {
  var sign: UInt8
  var length: Int

  static let shortest = 3
  /// cmark keeps the length in one byte.
  static let longest = 255
}
