import CommonMark

/// Lets passes over cmark's tree tell what the author escaped: there, the tilde of `\~` and of `&#126;` is one like
/// any other.
///
///     let guards = EscapeGuards(markdown, keeping: .addresses)
///     let document = Document(parsing: guards?.bytes ?? markdown)
///     document.withRoot { root in
///       Strikethrough.run(on: root)
///       EscapeGuards.strip(from: root)
///     }
///
/// Before cmark reads the text, code points are put into it that change nothing of what it reads, in whatever
/// context (code, HTML, addresses) they come to stand; behind the passes over syntax, and before anything reads texts
/// and addresses, they are taken out again. An author's own such code points are doubled meanwhile.
///
/// Two things they do change: a link's label may be 999 bytes long with them, and a bare address in brackets,
/// `[https://a.example/_x_](/y)`, is not emphasized.
struct EscapeGuards {
  /// Stands behind a character that is no syntax. To a pass it is a character as any other: `[P^1]` is no footnote.
  /// Only a token's end has to be looked behind.
  ///
  /// It is punctuation (U+2055), as are the characters it stands behind, so that `*`, `_` and quotation marks next to
  /// it read as before.
  static let literal: [UInt8] = [0xE2, 0x81, 0x95]

  /// Stands on both sides of `*` and `_` in a bare address.
  ///
  /// It is white space (U+2001): a `*` or `_` between spaces is no emphasis, so that the address stays in one piece.
  static let gap: [UInt8] = [0xE2, 0x80, 0x81]

  /// The text with guards, for cmark.
  let bytes: [UInt8]

  /// What is guarded besides escaped characters.
  struct Kept: OptionSet, Sendable {
    let rawValue: Int

    /// Bare addresses are kept whole, which `Autolinks` needs.
    static let addresses = Kept(rawValue: 1)
    /// The author's own quotation marks are told from those of smart punctuation, which `Quotations` needs.
    static let quotationMarks = Kept(rawValue: 2)
  }

  /// - Returns: Nil where nothing is to be guarded, as in most texts.
  init?(_ source: some Collection<UInt8>, keeping kept: Kept) {
    let guarded =
      source.withContiguousStorageIfAvailable { Self.guarded(UnsafeRawBufferPointer($0), kept) }
      ?? Array(source).withUnsafeBytes { Self.guarded($0, kept) }
    guard let guarded else { return nil }
    bytes = guarded
  }

  private static func guarded(_ source: UnsafeRawBufferPointer, _ kept: Kept) -> [UInt8]? {
    let signs = kept.contains(.quotationMarks) ? signs + quotationMarks : signs
    guard ByteSearch.contains(anyOf: signs, in: source) else { return nil }
    var scanner = GuardScanner(source, keeping: kept)
    return scanner.guarded()
  }
}

extension EscapeGuards {
  /// What a text that needs guards has one of.
  private static let signs = ["\\", "&", "://", "www."].map { Array($0.utf8) } + [literal, gap]
  private static let quotationMarks = ["‘", "’", "“", "”"].map { Array($0.utf8) }

  /// Takes the guards out of every text and address.
  static func strip(from root: Node) {
    for node in root.walk {
      switch node.kind {
      case .text, .code, .htmlInline, .htmlBlock:
        if let text = stripped(node.literal) { node.setLiteral(text) }
      case .codeBlock:
        if let text = stripped(node.literal) { node.setLiteral(text) }
        if let info = stripped(node.fenceInfo) { node.setFenceInfo(info) }
      case .link, .image:
        if let url = stripped(node.url) { node.setURL(url) }
        if let title = stripped(node.title) { node.setTitle(title) }
      default: break
      }
    }
  }

  /// - Returns: Nil where there are none.
  static func stripped(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { stripped(UnsafeRawBufferPointer($0)) }
  }

  private static func stripped(_ text: UnsafeRawBufferPointer) -> String? {
    guard var next = firstGuard(in: text, from: 0) else { return nil }
    var output: [UInt8] = []
    var copied = 0
    while true {
      output += text[copied..<next]
      copied = next + literal.count
      if isLiteral(text, at: next) {
        output += text[next..<copied]
        copied += literal.count
      }
      guard let following = firstGuard(in: text, from: copied) else { break }
      next = following
    }
    output += text[copied...]
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether the guard at an offset is the author's own character: doubled, or written as a reference and so guarded.
  private static func isLiteral(_ text: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    let end = offset + literal.count
    if text[offset...].starts(with: literal) { return text[end...].starts(with: literal) }
    return text[end...].starts(with: gap) || isLiteral(text, before: end)
  }

  /// Whether a guard says that the character that ends before an offset is no syntax.
  static func isLiteral(_ text: UnsafeRawBufferPointer, before offset: Int) -> Bool {
    var end = offset
    while text[end...].starts(with: literal) { end += literal.count }
    // Each two of them are one of the author's.
    return (end - offset) / literal.count % 2 == 1
  }

  private static func firstGuard(in text: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var start = start
    while let found = ByteSearch.first(literal[0], in: text, from: start) {
      if isGuard(text, at: found) { return found }
      start = found + 1
    }
    return nil
  }

  static func isGuard(_ text: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    text[offset...].starts(with: literal) || text[offset...].starts(with: gap)
  }
}
