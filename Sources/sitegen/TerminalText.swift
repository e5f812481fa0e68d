import SiteGenerator

/// The text with everything a terminal would obey, or that would reorder what is read, made visible.
///
/// Text of authors is never sent to a terminal raw: an escape sequence in a title could retitle the
/// window or hide the finding about it. Tabs stay.
func harmless(_ text: some StringProtocol) -> String {
  guard text.unicodeScalars.contains(where: \.isHarmful) else { return String(text) }
  return text.unicodeScalars.map(visible).joined()
}

/// Unicode's picture of a control (`␛`), or its number (`<U+202E>`) where there is no picture.
func visible(_ scalar: Unicode.Scalar) -> String {
  guard scalar.isHarmful else { return String(scalar) }
  switch scalar.value {
  case 0..<0x20: return String(decoding: [0xE2, 0x90, 0x80 + UInt8(scalar.value)], as: UTF8.self)
  case 0x7F: return "␡"
  default: return "<U+\(scalar.hexadecimal)>"
  }
}

/// How many cells of a terminal a character takes once it is harmless; a tab at most eight.
func cellCount(_ character: Character) -> Int {
  guard let first = character.unicodeScalars.first else { return 0 }
  if first == "\t" { return 8 }
  if character.unicodeScalars.contains(where: \.isHarmful) {
    return character.unicodeScalars.reduce(0) { $0 + visible($1).count }
  }
  // Accents beyond those of any language are charged for, or a line could hold any number of them.
  let excess = character.unicodeScalars.dropFirst(30).count
  if isWide(first) || character.unicodeScalars.contains("\u{FE0F}") { return 2 + excess }
  return (takesNoCell(first) ? 0 : 1) + excess
}

private func takesNoCell(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: true
  default: false
  }
}

/// Whether the character is as wide as an ideograph: emoji, and the blocks that are Wide or Fullwidth in
/// Unicode TR 11, which the standard library does not know.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.properties.isEmojiPresentation { return true }
  return switch scalar.value {
  case 0x1100...0x115F,  // Hangul initials
    0x2E80...0x303E, 0x3041...0xA4CF,  // CJK radicals, kana, ideographs, Yi
    0xA960...0xA97C, 0xAC00...0xD7A3,  // Hangul
    0xF900...0xFAFF, 0xFE30...0xFE6F,  // compatibility forms
    0xFF01...0xFF60, 0xFFE0...0xFFE6,  // full-width forms
    0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF,  // Tangut, Khitan, more kana
    0x20000...0x3FFFD:  // more ideographs
    true
  default: false
  }
}
