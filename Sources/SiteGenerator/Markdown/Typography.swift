/// What cmark's smart punctuation makes of straight quotes, hyphens and dots.
enum Typography {
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
