/// The words of one block as readers see them, and the way from each back to the source.
struct ProseText {
  /// UTF-8 without markup. What is no word of the language, such as code, is `something`; a line that the author ends
  /// by force ends with `lineBreak`.
  let bytes: [UInt8]
  /// What white space separates, in the order of the text.
  let words: [Range<Int>]
  /// For each byte the one of the block's text that it comes from.
  private let indices: [Int]
  private let content: BlockContent

  static let something = Array("\u{FFFC}".utf8)
  static let lineBreak: UInt8 = 0x0B

  init(_ content: BlockContent, _ marks: [ProseInlines.Mark]) {
    var reader = Reader(content.bytes, marks)
    reader.read()
    self.content = content
    bytes = reader.output
    indices = reader.indices
    words = Self.words(in: reader.output)
  }

  /// Of a text without markup, such as a title: places are those in it.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    let content = BlockContent(bytes, ofLines: [0..<bytes.count])
    self.init(content, [ProseInlines.Mark](repeating: .shown, count: content.bytes.count))
  }

  /// Where in the source file the first word stands.
  var start: Int { offset(at: words.first?.lowerBound ?? 0) }

  /// Where in the source file the byte at `index` stands.
  func offset(at index: Int) -> Int { content.offset(at: indices[index]) }

  func text(of range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A word without the signs around it.
  func core(ofWord number: Int) -> Range<Int> {
    var word = words[number]
    while !word.isEmpty {
      let length = lengthOfSign(at: word.lowerBound)
      if length == 0 { break }
      word = min(word.upperBound, word.lowerBound + length)..<word.upperBound
    }
    while word.count > 2, lengthOfSign(at: word.upperBound - 3) == 3 { word = word.dropLast(3) }
    while !word.isEmpty, bytes[word.upperBound - 1].isPunctuation { word = word.dropLast() }
    return word
  }

  /// Whether the author ended a line between this word and the next.
  func endsLine(_ word: Int) -> Bool {
    word + 1 == words.count
      || bytes[words[word].upperBound..<words[word + 1].lowerBound].contains(Self.lineBreak)
  }

  /// Whether there is a letter or a digit in a word, or it is code and the like.
  func isSpoken(_ word: Int) -> Bool {
    let text = bytes[words[word]]
    if text.contains(where: { $0.isLetter || $0.isDigit }) { return true }
    guard text.contains(where: { $0 >= 0x80 }) else { return false }
    return String(decoding: text, as: UTF8.self).unicodeScalars.contains { scalar in
      scalar == "\u{FFFC}" || scalar.isWordCharacter
    }
  }
}

extension ProseText {
  /// How many bytes a sign of ASCII, or of Unicode's general punctuation, takes; 0 for others.
  private func lengthOfSign(at index: Int) -> Int {
    if bytes[index].isPunctuation { return 1 }
    return bytes[index] == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80 ? 3 : 0
  }

  private static func words(in bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var (start, index) = (0, 0)
    while index < bytes.count {
      let space = lengthOfSpace(in: bytes, at: index)
      if space > 0 {
        if start < index { words.append(start..<index) }
        start = index + space
      }
      index += max(1, space)
    }
    return start < bytes.count ? words + [start..<bytes.count] : words
  }

  /// How many bytes the white space takes that begins at an index: Unicode's too, as it stands before French signs.
  private static func lengthOfSpace(in bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0xC2, 0xE2, 0xE3:
      let length = bytes[index] == 0xC2 ? 2 : 3
      let character = String(decoding: bytes[index...].prefix(length), as: UTF8.self).unicodeScalars.first
      return character?.isWhitespace == true ? length : 0
    case let byte: return byte.isHTMLSpace ? 1 : 0
    }
  }

  /// Takes the signs of markup out of a block's text.
  private struct Reader {
    private let bytes: [UInt8]
    private let marks: [ProseInlines.Mark]
    private var index = 0
    private var isCalloutTitle: Bool
    private(set) var output: [UInt8] = []
    private(set) var indices: [Int] = []

    init(_ bytes: [UInt8], _ marks: [ProseInlines.Mark]) {
      self.bytes = bytes
      self.marks = marks
      isCalloutTitle = bytes.starts(with: "[!".utf8)
      output.reserveCapacity(bytes.count)
      indices.reserveCapacity(bytes.count)
    }

    mutating func read() {
      while index < bytes.count {
        switch marks[index] {
        case .hidden, .alternative: index += 1
        case .lineBreak: readRun(of: .lineBreak, as: [ProseText.lineBreak])
        case .something: readRun(of: .something, as: ProseText.something)
        case .shown: readByte()
        }
      }
    }

    private mutating func append(_ byte: UInt8, from index: Int) {
      output.append(byte)
      indices.append(index)
    }

    private mutating func readRun(of mark: ProseInlines.Mark, as text: [UInt8]) {
      for byte in text { append(byte, from: index) }
      index = marks[index...].firstIndex { $0 != mark } ?? marks.count
    }

    private mutating func readByte() {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "~"): break
      case UInt8(ascii: "_") where !isWithinWord: break
      case UInt8(ascii: "\\") where next == .lineFeed:
        append(ProseText.lineBreak, from: index)
      case UInt8(ascii: "\\") where next?.isPunctuation == true && marks[index + 1] == .shown:
        index += 1
        append(bytes[index], from: index)
      case .lineFeed:
        append(endsLine ? ProseText.lineBreak : byte, from: index)
        isCalloutTitle = false
      default: append(byte, from: index)
      }
      index += 1
    }

    private var next: UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }

    private var isWithinWord: Bool {
      index > 0 && Self.isWord(bytes[index - 1]) && next.map(Self.isWord) == true
    }

    private static func isWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }

    /// Two blanks before a line end are a break, and the title of a callout is a line.
    private var endsLine: Bool {
      isCalloutTitle || bytes[..<index].suffix(2).elementsEqual([.space, .space])
    }
  }
}
