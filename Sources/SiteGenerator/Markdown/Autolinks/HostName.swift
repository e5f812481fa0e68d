/// Reads the names of hosts.
enum HostName {
  /// No name is longer (RFC 1035, 2.3.4); to look no further keeps a long run of `_www.` linear.
  private static let longest = 255

  /// The end of the host name that begins at `start`; nil where it is none: none may have an underscore in its last two
  /// parts.
  static func end(in text: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var index = start
    var underscores = (inLast: false, before: false)
    while index < text.count, isCharacter(text, at: index) || text[index] == UInt8(ascii: ".") {
      if text[index] == UInt8(ascii: ".") {
        underscores = (false, underscores.inLast)
      } else if text[index] == UInt8(ascii: "_") {
        underscores.inLast = true
      }
      index = end(ofCharacterIn: text, at: index)
      guard index - start <= longest else { return nil }
    }
    return underscores.inLast || underscores.before ? nil : index
  }

  /// The end of the part of an e-mail address behind its `@`, without the full stop of a sentence; nil where there is
  /// no name.
  static func mailEnd(in text: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var index = start
    while index < text.count {
      guard index - start < longest else { return nil }
      if text[index] == UInt8(ascii: ".") {
        guard index + 1 < text.count, text[index + 1].isLetter || text[index + 1].isDigit else { break }
      } else if text[index] >= 0x80 || !isCharacter(text, at: index) {
        break
      }
      index += 1
    }
    return index > start ? index : nil
  }

  /// A letter, digit, hyphen or underscore; of other scripts all but white space and punctuation, and but the character
  /// that stands for what is no text.
  static func isCharacter(_ text: UnsafeRawBufferPointer, at index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 {
      return byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
    return text.scalar(at: index).map { !$0.isWhitespace && !$0.isPunctuation && $0 != "\u{FFFD}" }
      ?? false
  }

  static func end(ofCharacterIn text: UnsafeRawBufferPointer, at index: Int) -> Int {
    var end = index + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
