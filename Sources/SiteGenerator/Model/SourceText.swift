/// A source file's path and bytes, and the way from a byte's offset to a place an author can find.
public struct SourceText: Sendable {
  /// Relative to the site's root.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The place of the byte at `offset`; an offset past the end is the end.
  ///
  /// A byte order mark takes no column, since no editor shows one.
  public func location(at offset: Int) -> Location {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var lineStart = 0
    for index in bytes[..<end].indices where isLineEnd(at: index) {
      line += 1
      lineStart = index + 1
    }
    let before = String(decoding: bytes[lineStart..<end], as: UTF8.self)
    let column = before.count + 1 - (before.first == "\u{FEFF}" ? 1 : 0)
    return Location(file: path, line: line, column: column)
  }

  /// The text of the line `number` (1-based) without its line end; nil past the last one.
  public func line(_ number: Int) -> String? {
    var current = 1
    var start = 0
    for index in bytes.indices where isLineEnd(at: index) {
      if current == number { return text(start..<index) }
      current += 1
      start = index + 1
    }
    return current == number && start < bytes.count ? text(start..<bytes.count) : nil
  }

  /// The offset of a line's first byte; the end for a line past the last.
  public func offset(ofLine number: Int) -> Int {
    guard number > 1 else { return 0 }
    var current = 1
    for index in bytes.indices where isLineEnd(at: index) {
      current += 1
      if current == number { return index + 1 }
    }
    return bytes.count
  }
}

extension SourceText {
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Whether the byte at `index` ends a line: LF, or a CR that no LF follows.
  private func isLineEnd(at index: Int) -> Bool {
    switch bytes[index] {
    case Self.lineFeed: true
    case Self.carriageReturn: index + 1 == bytes.count || bytes[index + 1] != Self.lineFeed
    default: false
    }
  }

  private func text(_ range: Range<Int>) -> String {
    var range = range
    if let last = bytes[range].last, last == Self.carriageReturn { range = range.dropLast() }
    return String(decoding: bytes[range], as: UTF8.self)
  }
}
