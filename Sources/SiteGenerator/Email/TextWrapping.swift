/// Breaks text into lines of at most so many columns.
///
/// A word that is longer, such as an address, stands in a line of its own. Scripts without spaces are broken between their
/// characters, but not before a mark that ends something, nor behind one that begins it.
struct TextWrapping {
  let width: Int

  /// - Parameter text: Its line breaks stay; white space around lines does not.
  func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap(wrap)
  }

  private func wrap(_ text: Substring) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(separator: " ") {
      for (number, piece) in Self.pieces(of: word).enumerated() {
        let space = number == 0 && !line.isEmpty ? 1 : 0
        if !line.isEmpty, columns + space + piece.columns > width {
          lines.append(line)
          line = String(piece)
          columns = piece.columns
        } else {
          line += (space == 1 ? " " : "") + piece
          columns += space + piece.columns
        }
      }
    }
    return lines + [line]
  }
}

extension TextWrapping {
  /// A word's parts between which a line may end.
  private static func pieces(of word: Substring) -> [Substring] {
    guard word.utf8.contains(where: { $0 >= 0xE1 }) else { return [word] }
    var pieces: [Substring] = []
    var start = word.startIndex
    var previous: Character?
    for index in word.indices {
      if let previous, isBreak(between: previous, word[index]) {
        pieces.append(word[start..<index])
        start = index
      }
      previous = word[index]
    }
    return pieces + [word[start...]]
  }

  private static func isBreak(between first: Character, _ second: Character) -> Bool {
    guard first.isIdeographic || second.isIdeographic else { return false }
    return !openings.contains(first) && !closings.contains(second) && !second.isPunctuation
  }

  /// Those a line does not end with, and does not begin with (JLREQ, 3.1.7 and 3.1.8).
  private static let openings: Set<Character> = [
    "(", "[", "{", "“", "‘", "«", "（", "［", "｛", "「", "『", "【", "〈", "《", "〔", "〝", "｟", "｢",
  ]
  private static let closings: Set<Character> = [
    "ー", "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ", "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ",
    "ュ", "ョ", "ヮ", "ヵ", "ヶ", "々", "〻", "ヽ", "ヾ", "ゝ", "ゞ",
  ]
}

extension Character {
  /// How many columns it takes where all letters are of one width.
  var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.isWide || unicodeScalars.contains("\u{FE0F}") { return 2 }
    return first.takesNoCell ? 0 : 1
  }

  /// Whether it is of a script whose words no spaces part. Korean has spaces.
  fileprivate var isIdeographic: Bool {
    guard let first = unicodeScalars.first, first.isWide else { return false }
    switch first.value {
    case 0x1100...0x115F, 0xA960...0xA97C, 0xAC00...0xD7A3: return false
    default: return true
    }
  }

  /// Which ends what stands before it; ASCII's brackets begin something too.
  fileprivate var isPunctuation: Bool {
    switch unicodeScalars.first?.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation, .dashPunctuation: true
    default: false
    }
  }
}

extension StringProtocol {
  /// How many columns it takes where all letters are of one width.
  var columns: Int { reduce(0) { $0 + $1.columns } }
}
