import CommonMark

/// Finds what was meant as a link or an image and is none, so that readers would see its brackets:
/// `[PDF](my file.pdf)`.
enum LostLinks {
  /// Looks for `](` in texts as cmark leaves them: that of every link is gone.
  static func report(in root: Node, _ context: inout PassContext) {
    for text in root.walk
    where text.kind == .text && ByteSearch.contains(sign, in: text.literal) {
      guard !text.isNestedTooDeep else { continue }
      let literal = text.literal
      for offset in ByteSearch.occurrences(of: sign, in: literal)
      where !isFootnote(literal, before: offset)
        && !EscapeGuards.isLiteral(literal, before: offset + sign.count)
      {
        // Each is looked up, since the next one stands behind it.
        context.report(message(on: offset, in: text), in: text) { places in
          places.text("](").map { $0 + sign.count }
        }
      }
    }
  }
}

extension LostLinks {
  private static let sign = Array("](".utf8)
  /// How much is looked at before and behind it.
  private static let longestLabel = 100
  private static let longestAddress = 1000

  private static func message(on offset: Int, in text: Node) -> PassContext.Message? {
    let literal = text.literal
    let behind = literal[(offset + sign.count)...].prefix(longestAddress)
    let address = behind.prefix { $0 != UInt8(ascii: ")") }
    // The tags of other generators are told as such.
    if ByteSearch.contains(anyOf: [Array("{{".utf8), Array("{%".utf8)], in: address) { return nil }
    if address.count == behind.count, endsLine(text) { return .unclosedLink }
    return address.contains(where: \.isBlank) ? .linkWithBlanks : .noLink
  }

  /// In parentheses behind a footnote's number stand words.
  private static func isFootnote(_ text: UnsafeRawBufferPointer, before end: Int) -> Bool {
    let label = text[max(0, end - longestLabel)..<end]
    guard let open = label.lastIndex(of: UInt8(ascii: "[")) else { return false }
    return label[open...].starts(with: "[^".utf8)
  }

  private static func endsLine(_ text: Node) -> Bool {
    text.next.map { $0.kind == .softBreak || $0.kind == .lineBreak } ?? true
  }
}

extension PassContext.Message {
  fileprivate static let linkWithBlanks = Self(
    rule: .lostLink,
    text: "this is no link, since its address has blanks, so readers would see it as it stands",
    help: "put the address in <...>, as in [PDF](<my file.pdf>), or rename the file")

  fileprivate static let unclosedLink = Self(
    rule: .lostLink,
    text:
      "this is no link, since its ')' is missing or in another line, so readers would see it as it stands",
    help: "put ')' right behind the address")

  fileprivate static let noLink = Self(
    rule: .lostLink, text: "this is no link, so readers would see it as it stands",
    help:
      "a link has one text and one address, and no link in its text; if it is not meant as one, write '\\]('")
}
