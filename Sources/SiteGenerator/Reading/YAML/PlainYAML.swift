/// Reads the YAML that nearly all front matter is: a key on each line, at the margin, with a word or text behind it, in
/// quotes or not, or a list of such.
///
/// It answers only where libyaml's answer is certain. Whatever it does not know, every mistake among it, is left to Yams;
/// a test holds the two equal on random texts.
struct PlainYAML {
  private let text: UnsafeRawBufferPointer
  /// Where the text begins in the source.
  private let origin: Int
  private var position = 0

  /// The entries in the order written; nil where Yams has to read them.
  static func entries(_ bytes: [UInt8], in range: Range<Int>) -> [YAMLEntry]? {
    bytes[range].withUnsafeBytes { text in
      guard isPlain(text) else { return nil }
      var reader = PlainYAML(text: text, origin: range.lowerBound)
      return reader.entries()
    }
  }

  private init(text: UnsafeRawBufferPointer, origin: Int) {
    self.text = text
    self.origin = origin
  }
}

extension PlainYAML {
  /// Nobody has more, and each is compared with those before it.
  private static let mostEntries = 50
  /// libyaml takes no text of more than 1024 characters for a key.
  private static let longestKey = 100

  private mutating func entries() -> [YAMLEntry]? {
    var entries: [YAMLEntry] = []
    while position < text.count {
      if text[position] == .lineFeed || text[position] == UInt8(ascii: "#") {
        goBehind(endOfLine)
        continue
      }
      guard let key = key(), let value = value(), entries.count < Self.mostEntries,
        !entries.contains(where: { $0.key.value == key.value })
      else { return nil }
      entries.append(YAMLEntry(key: key, value: value))
    }
    return entries
  }

  /// Letters, digits, `_` and `-` before a colon that a blank or the line's end follows.
  private mutating func key() -> Located<String>? {
    let start = position
    guard text[start].isLetter else { return nil }
    while position < text.count, text[position].isPartOfKey { position += 1 }
    guard position < text.count, text[position] == UInt8(ascii: ":"), position - start <= Self.longestKey
    else { return nil }
    let key = located(start..<position)
    position += 1
    let isKey = position == text.count || text[position] == .space || text[position] == .lineFeed
    return isKey ? key : nil
  }

  /// What stands behind the colon, or in the lines below it.
  private mutating func value() -> YAMLNode? {
    let start = position
    let end = endOfLine
    skipSpaces(upTo: end)
    guard position < end else {
      goBehind(end)
      return dashes() ?? node(.scalar("", isText: false), at: start)
    }
    let value = text[position] == UInt8(ascii: "[") ? brackets(upTo: end) : scalar(upTo: end)
    goBehind(end)
    return value
  }
}

// MARK: - Lists

extension PlainYAML {
  /// `- word` on each line, all of them indented alike.
  ///
  /// - Returns: Nil where the line is no item. One that is none of ours ends the list, and no key begins there.
  private mutating func dashes() -> YAMLNode? {
    let indent = text[position...].prefix { $0 == .space }
    let start = indent.endIndex
    var items: [YAMLNode] = []
    while text[position...].starts(with: indent), text[(position + indent.count)...].starts(with: "- ".utf8) {
      let line = position
      let end = endOfLine
      position += indent.count + 1
      skipSpaces(upTo: end)
      guard position < end, let item = scalar(upTo: end) else {
        position = line
        break
      }
      items.append(item)
      goBehind(end)
    }
    return items.isEmpty ? nil : node(.list(items), at: start)
  }

  /// `[word, "word"]`
  private mutating func brackets(upTo end: Int) -> YAMLNode? {
    let start = position
    var items: [YAMLNode] = []
    repeat {
      position += 1
      skipSpaces(upTo: end)
      if items.isEmpty, position < end, text[position] == UInt8(ascii: "]") { break }
      guard position < end, let item = item(upTo: end) else { return nil }
      items.append(item)
      skipSpaces(upTo: end)
    } while position < end && text[position] == UInt8(ascii: ",")
    guard position < end, text[position] == UInt8(ascii: "]") else { return nil }
    position += 1
    skipSpaces(upTo: end)
    return position == end ? node(.list(items), at: start) : nil
  }

  private mutating func item(upTo end: Int) -> YAMLNode? {
    if text[position].isQuote { return quoted(upTo: end) }
    let start = position
    guard !text[start].isIndicator else { return nil }
    while position < end, !text[position].isFlowSign { position += 1 }
    return node(.scalar(string(trimmed(start..<position)), isText: false), at: start)
  }
}

// MARK: - Scalars

extension PlainYAML {
  /// Text that takes all of the line's rest.
  private mutating func scalar(upTo end: Int) -> YAMLNode? {
    if text[position].isQuote {
      let value = quoted(upTo: end)
      skipSpaces(upTo: end)
      return position == end ? value : nil
    }
    let range = trimmed(position..<end)
    guard !text[position].isIndicator, !holdsSign(range) else { return nil }
    return node(.scalar(string(range), isText: false), at: position)
  }

  /// Text in quotes, which has no backslashes and none of these quotes in it.
  private mutating func quoted(upTo end: Int) -> YAMLNode? {
    let start = position
    guard let close = text[(start + 1)..<end].firstIndex(of: text[start]) else { return nil }
    position = close + 1
    return node(.scalar(string(start + 1..<close), isText: true), at: start)
  }

  /// Whether there is a colon that makes a key of what is before it, or the sign of a comment.
  private func holdsSign(_ range: Range<Int>) -> Bool {
    range.contains { index in
      switch text[index] {
      case UInt8(ascii: ":"): index + 1 == range.upperBound || text[index + 1] == .space
      case UInt8(ascii: "#"): text[index - 1] == .space
      default: false
      }
    }
  }
}

// MARK: - Bytes

extension PlainYAML {
  /// Whether all characters stand for themselves, on lines that end with a line feed, and are too few for what
  /// `YAMLNesting` and `YAMLMarks` refuse.
  private static func isPlain(_ text: UnsafeRawBufferPointer) -> Bool {
    var brackets = 0
    var wide = 0
    for index in text.indices {
      switch text[index] {
      case .lineFeed: break
      case ..<UInt8.space, UInt8(ascii: "\\"), 0x7F: return false
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case 0x80...:
        guard isPlainBeyondASCII(text, at: index) else { return false }
        wide += 1
      default: break
      }
    }
    return brackets <= YAMLNesting.limit && wide <= 2 * CombiningMarks.limit
  }

  /// No control character (U+0080 to U+009F), no line end (U+2028, U+2029), and none of those from U+F000 on, among which
  /// are noncharacters and the byte order mark.
  private static func isPlainBeyondASCII(_ text: UnsafeRawBufferPointer, at index: Int) -> Bool {
    switch text[index] {
    case 0xC2: index + 1 < text.count && text[index + 1] >= 0xA0
    case 0xE2:
      index + 2 < text.count
        && (text[index + 1] != 0x80 || text[index + 2] != 0xA8 && text[index + 2] != 0xA9)
    case 0xEF: false
    default: true
    }
  }

  private var endOfLine: Int {
    ByteSearch.first(.lineFeed, in: text, from: position) ?? text.count
  }

  private mutating func goBehind(_ lineEnd: Int) {
    position = min(lineEnd + 1, text.count)
  }

  private mutating func skipSpaces(upTo end: Int) {
    while position < end, text[position] == .space { position += 1 }
  }

  /// Without the blanks at its end.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] == .space { end -= 1 }
    return range.lowerBound..<end
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  private func located(_ range: Range<Int>) -> Located<String> {
    Located(string(range), at: origin + range.lowerBound)
  }

  private func node(_ content: YAMLNode.Content, at start: Int) -> YAMLNode {
    YAMLNode(content: content, offset: origin + start)
  }
}

extension UInt8 {
  fileprivate var isPartOfKey: Bool {
    isLetter || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }

  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }

  /// What text without quotes cannot begin with (YAML 1.1, 5.3).
  fileprivate var isIndicator: Bool { "-?:,[]{}#&*!|>'\"%@`".utf8.contains(self) }

  /// What ends a text without quotes between brackets, or may.
  fileprivate var isFlowSign: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "#"):
      true
    default: false
    }
  }
}
