import CommonMark

/// What cmark's smart punctuation makes of straight quotes, hyphens and dots.
enum Typography {
  /// A text without markup, as it would be within the Markdown.
  static func applied(to text: String, quotes: QuotationMarks = .english) -> String {
    guard text.utf8.contains(where: { signs.contains($0) }) else { return text }
    var heading = "# "
    for character in text.unicodeScalars {
      let byte = UInt8(exactly: character.value) ?? 0
      if byte.isPunctuation, !signs.contains(byte) { heading += "\\" }
      heading.unicodeScalars.append(character)
    }
    heading += " #"
    let guards = quotes == .english ? nil : EscapeGuards(heading.utf8, keeping: .quotationMarks)
    let document = Document(parsing: guards?.bytes ?? Array(heading.utf8), options: .smartPunctuation)
    return document.withRoot { root in
      root.joinTexts()
      putApostrophes(into: root)
      Quotations.run(on: root, as: quotes)
      if guards != nil { EscapeGuards.strip(from: root) }
      return PlainText.of(root)
    }
  }

  /// Makes apostrophes of opening quotes that stand for letters left out: ’90s, rock ’n’ roll.
  ///
  /// cmark takes them for quotes where another apostrophe comes later. The texts of neighbours must be joined.
  static func putApostrophes(into root: Node) {
    for node in root.walk where node.kind == .text {
      let quotes = ByteSearch.occurrences(of: openingQuote, in: node.literal)
      let wrong = quotes.filter { isApostrophe(node.literal, at: $0) }
      guard !wrong.isEmpty else { continue }
      var text = Array(node.literal)
      for offset in wrong { text.replaceSubrange(offset..<offset + openingQuote.count, with: apostrophe) }
      node.setLiteral(String(decoding: text, as: UTF8.self))
    }
  }

  private static let openingQuote = Array("‘".utf8)
  private static let apostrophe = Array("’".utf8)

  /// Whether a decade is behind the quote, or it begins the `'n'` between two words.
  private static func isApostrophe(_ text: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    let rest = text[(offset + openingQuote.count)...]
    if rest.prefix(while: \.isDigit).count == 2 {
      let end = rest.dropFirst(2)
      return end.first == UInt8(ascii: "s") && !(end.dropFirst().first?.isLetter ?? false)
    }
    let end = rest.dropFirst()
    return (rest.first == UInt8(ascii: "n") || rest.first == UInt8(ascii: "N"))
      && end.starts(with: apostrophe)
      && offset > 0 && end.count > apostrophe.count
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

  /// Whether one of the four marks that straight quotes become stands at an offset.
  static func isQuotationMark(in text: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    typed(in: text, at: offset).map { $0 == "'" || $0 == "\"" } ?? false
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
