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
  if first.isWide || character.unicodeScalars.contains("\u{FE0F}") { return 2 + excess }
  return (first.takesNoCell ? 0 : 1) + excess
}
