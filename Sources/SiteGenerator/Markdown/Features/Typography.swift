import CommonMark

/// What cmark's smart punctuation makes of straight quotes, hyphens and dots.
enum Typography {
  /// A text without markup, as it would be within the Markdown.
  static func applied(to text: String) -> String {
    guard text.utf8.contains(where: { typed.contains($0) }) else { return text }
    var heading = "# "
    for character in text.unicodeScalars {
      let byte = UInt8(exactly: character.value) ?? 0
      if byte.isPunctuation, !typed.contains(byte) { heading += "\\" }
      heading.unicodeScalars.append(character)
    }
    return Document(parsing: Array((heading + " #").utf8), options: .smartPunctuation).withRoot(PlainText.of)
  }

  /// What it looks at.
  private static let typed = Array("\"'-.".utf8)

  /// The text as it was typed, provided that it was typed with plain characters.
  static func undone(in text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var plain = ""
    for character in text.unicodeScalars {
      switch character {
      case "‘", "’": plain += "'"
      case "“", "”": plain += "\""
      case "–": plain += "--"
      case "—": plain += "---"
      case "…": plain += "..."
      default: plain.unicodeScalars.append(character)
      }
    }
    return plain
  }
}
