/// Chinese and Japanese by their bytes in UTF-8, of which nearly all is as `TermFolding` would leave it.
///
/// A text without spaces is one long word that no other text has. To fold each would take most of a build's time.
enum WideText {
  /// Where a word's parts are, between signs that are of no word and change nothing around them.
  static func parts(of word: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in word.indices where isBetweenWords(scalar(in: word, at: index)) {
      if start < index { parts.append(start..<index) }
      start = index + width
    }
    return start < word.count ? parts + [start..<word.count] : parts
  }

  /// The terms of a part; nil where something in it has to be folded.
  static func terms(in word: [UInt8], _ part: Range<Int>) -> [Range<Int>]? {
    var terms: [Range<Int>] = []
    var index = part.lowerBound
    while index < part.upperBound {
      let next: Int
      if word[index] < 0x80 {
        next = word[index..<part.upperBound].firstIndex { $0 >= 0x80 } ?? part.upperBound
        terms.append(index..<min(next, index + TermFolding.longest))
      } else {
        guard isPlain(scalar(in: word, at: index)) else { return nil }
        next = index + width
        let isPair = next < part.upperBound && word[next] >= 0x80
        terms.append(index..<(isPair ? next + width : next))
      }
      index = next
    }
    return terms
  }
}

extension WideText {
  /// How many bytes a character takes.
  private static let width = 3

  /// Zero where none of three bytes begins.
  private static func scalar(in word: [UInt8], at index: Int) -> Int {
    guard word[index] & 0xF0 == 0xE0, index + width <= word.count else { return 0 }
    return Int(word[index] & 0x0F) << 12 | Int(word[index + 1] & 0x3F) << 6 | Int(word[index + 2] & 0x3F)
  }

  /// Dashes, quotation marks, and the punctuation of Chinese and Japanese.
  private static func isBetweenWords(_ scalar: Int) -> Bool {
    switch scalar {
    case 0x2010...0x2029, 0x3000...0x3003, 0x3008...0x3011, 0x30FB, 0xFF01...0xFF0F, 0xFF1A...0xFF1F: true
    default: false
    }
  }

  /// Ideographs and kana that are their own folded form, and of which each is followed without a space.
  private static func isPlain(_ scalar: Int) -> Bool {
    switch scalar {
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x4E00...0x9FFF: true
    default: false
    }
  }
}
