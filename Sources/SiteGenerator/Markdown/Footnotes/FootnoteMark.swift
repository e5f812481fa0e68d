/// A `[^label]` in the text of a node.
struct FootnoteMark {
  /// In bytes of the text.
  let range: Range<Int>
  let label: String

  /// Labels with white space in them, which are none, but were probably meant: `[^my note]`.
  static func spacedLabels(in text: UnsafeRawBufferPointer) -> [String] {
    ByteSearch.occurrences(of: opening, in: text).compactMap { start in
      let rest = text[(start + opening.count)...]
      let label = rest.prefix {
        $0 != UInt8(ascii: "]") && ($0.isLetter || $0.isDigit || $0 == .space || $0 >= 0x80)
      }
      guard let first = label.first, first != .space, label.contains(.space),
        rest.dropFirst(label.count).first == UInt8(ascii: "]"),
        !EscapeGuards.isLiteral(text, before: start + opening.count)
      else { return nil }
      return String(decoding: label, as: UTF8.self)
    }
  }

  /// From left to right.
  static func all(in text: UnsafeRawBufferPointer) -> [FootnoteMark] {
    ByteSearch.occurrences(of: opening, in: text).compactMap { FootnoteMark(text, at: $0) }
  }

  private static let opening = Array("[^".utf8)

  /// Nil where the sign is escaped, or what follows is no label.
  private init?(_ text: UnsafeRawBufferPointer, at start: Int) {
    let labelStart = start + Self.opening.count
    let label = text[labelStart...].prefix {
      $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") && !$0.isHTMLSpace
    }
    let end = label.endIndex + 1
    guard (1...LinkSyntax.longestLabel).contains(label.count), label.endIndex < text.count,
      text[label.endIndex] == UInt8(ascii: "]"),
      ![labelStart, end].contains(where: { EscapeGuards.isLiteral(text, before: $0) })
    else { return nil }
    self.range = start..<end
    let written = String(decoding: label, as: UTF8.self)
    self.label = Typography.undone(in: EscapeGuards.stripped(written) ?? written)
  }
}
