/// What stands in lines, as text that is yet to be broken.
extension EmailTextWriter {
  mutating func text(_ inlines: [TextTree.Inline]) -> String {
    var text = ""
    for inline in inlines { text += self.text(inline) }
    return text
  }

  private mutating func text(_ inline: TextTree.Inline) -> String {
    switch inline {
    case .text(let text): text.inOneLine
    case .softBreak: " "
    case .lineBreak: "\n"
    case .code(let code): "`\(code.inOneLine)`"
    case .styled(let style, let content): text(content, style)
    case .link(let address, let content): text(ofLink: address, content)
    case .image(let image): text(of: image)
    // Apart, or it would be taken for a part of an address before it.
    case .note(let number): " " + Self.mark(ofNote: number)
    }
  }

  private mutating func text(_ content: [TextTree.Inline], _ style: TextTree.Style) -> String {
    let text = text(content)
    return switch style {
    case .emphasis: "_\(text)_"
    case .strong: "*\(text)*"
    case .struck: "~\(text)~"
    case .superscript: Self.raised(text)
    case .subscript, .underlined, .marked, .small: text
    }
  }

  /// Without the sign for it, the square of ten would be 102; letters, as in 1st, are understood on the line.
  private static func raised(_ text: String) -> String {
    let signs = text.compactMap { superscripts[$0] }
    if signs.count == text.count { return String(signs) }
    return text.allSatisfy(\.isLetter) ? text : "^(\(text))"
  }

  private static let superscripts: [Character: Character] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
    "+": "⁺", "-": "⁻", "−": "⁻", "n": "ⁿ",
  ]

  /// An address that is its own text says all there is to say.
  private mutating func text(ofLink address: String, _ content: [TextTree.Inline]) -> String {
    let words = text(content)
    guard !Self.isSpelled(address, as: words) else { return words }
    let number = number(of: address)
    return words.allSatisfy(\.isWhitespace) ? "[\(number)]" : "\(words) [\(number)]"
  }

  /// - Parameter address: As the author wrote it.
  mutating func number(of address: String) -> Int {
    links.number(of: surroundings.resolve(address, .page).address)
  }

  private static func isSpelled(_ address: String, as words: String) -> Bool {
    if !Address.isLocal(address), address == words || address == "mailto:" + words { return true }
    return words.hasPrefix("www.") && ["http://", "https://"].contains { address == $0 + words }
  }

  func text(of image: TextTree.Image) -> String {
    guard !image.alternative.isEmpty else { return "" }
    return "[\(surroundings.words.text(.imageText, [.description: image.alternative]))]"
  }
}

extension String {
  /// Only breaks that an author asks for are lines here.
  fileprivate var inOneLine: String {
    utf8.contains { $0 < 0x20 } ? String(map { $0.isNewline || $0 == "\t" ? " " : $0 }) : self
  }
}
