import CommonMark

/// What cmark's smart punctuation makes of straight quotes, hyphens and dots.
enum Typography {
  /// A text without markup, as it would be within the Markdown.
  static func applied(to text: String) -> String {
    guard text.utf8.contains(where: { signs.contains($0) }) else { return text }
    var heading = "# "
    for character in text.unicodeScalars {
      let byte = UInt8(exactly: character.value) ?? 0
      if byte.isPunctuation, !signs.contains(byte) { heading += "\\" }
      heading.unicodeScalars.append(character)
    }
    return Document(parsing: Array((heading + " #").utf8), options: .smartPunctuation).withRoot(PlainText.of)
  }

  /// What it looks at.
  private static let signs = Array("\"'-.".utf8)

  /// The text as it was typed, provided that it was typed with plain characters.
  static func undone(in text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var plain = ""
    for character in text.unicodeScalars {
      if let typed = typed(for: character) {
        plain += typed
      } else {
        plain.unicodeScalars.append(character)
      }
    }
    return plain
  }

  /// What is typed for the typographic character at an offset, of three bytes; nil where there is no such character.
  static func typed(in text: UnsafeRawBufferPointer, at offset: Int) -> String? {
    guard offset < text.count, text[offset] == 0xE2 else { return nil }
    return text.scalar(at: offset).flatMap(typed)
  }

  /// cmark makes a dash or an ellipsis of nothing else, so that this is exact.
  private static func typed(for character: Unicode.Scalar) -> String? {
    switch character {
    case "‘", "’": "'"
    case "“", "”": "\""
    case "–": "--"
    case "—": "---"
    case "…": "..."
    default: nil
    }
  }
}
