import CommonMark

/// Makes links of bare addresses (GFM's extended autolinks), before strikethrough looks at the tildes in them.
///
/// `EscapeGuards` has kept emphasis out of them, and has marked which typographic characters are the author's own: the
/// others are smart punctuation's, and would lead elsewhere.
enum Autolinks {
  static func isNeeded(in source: some Collection<UInt8>) -> Bool {
    ByteSearch.contains(anyOf: signs, in: source)
  }

  /// What every bare address has one of.
  private static let signs = ["://", "www.", "@"].map { Array($0.utf8) }

  static func run(on root: Node) {
    for text in texts(in: root) { link(text) }
  }
}

extension Autolinks {
  /// The texts that are not in a link already, whether it is Markdown's or written in HTML.
  private static func texts(in root: Node) -> [Node] {
    var texts: [Node] = []
    var isInAnchor = false
    var walk = root.walk
    while let node = walk.next() {
      switch node.kind {
      case .text: if !isInAnchor { texts.append(node) }
      case .link, .image: walk.skipChildren()
      case .htmlInline: isInAnchor = isAnchor(node.literal, closing: isInAnchor) != isInAnchor
      case .paragraph, .heading, .customBlock: isInAnchor = false
      default: break
      }
    }
    return texts
  }

  /// Whether a tag is `<a …>`, or `</a>`.
  private static func isAnchor(_ tag: UnsafeRawBufferPointer, closing: Bool) -> Bool {
    let name = tag.dropFirst(closing ? 2 : 1)
    return tag.starts(with: closing ? "</".utf8 : "<".utf8)
      && name.first?.lowercased == UInt8(ascii: "a")
      && name.dropFirst().first.map { !$0.isLetter && !$0.isDigit && $0 != UInt8(ascii: "-") } ?? false
  }

  private static func link(_ text: Node) {
    let literal = text.literal
    guard ByteSearch.contains(anyOf: signs, in: literal) else { return }
    let addresses = BareAddress.all(in: literal)
    guard !addresses.isEmpty, !text.isNestedTooDeep else { return }
    var start = 0
    for address in addresses {
      insert(literal, start..<address.range.lowerBound, before: text)
      let shown = typed(literal, address.range)
      let link = Node.link(to: address.prefix + shown)
      link.append(.text(shown))
      link.insertBefore(text)
      start = address.range.upperBound
    }
    insert(literal, start..<literal.count, before: text)
    text.remove()
  }

  /// The text as it was typed. The characters that are the author's own have a guard behind them, and stay.
  private static func typed(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> String {
    var output: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let typed = Typography.typed(in: text, at: index), !EscapeGuards.isLiteral(text, before: index + 3) {
        output += typed.utf8
        index += 3
      } else {
        output.append(text[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func insert(_ literal: UnsafeRawBufferPointer, _ range: Range<Int>, before text: Node) {
    guard !range.isEmpty else { return }
    Node.text(String(decoding: literal[range], as: UTF8.self)).insertBefore(text)
  }
}

extension Node {
  /// Whether a link's text is its address, which is then no Markdown: `<https://a.example/~~x~~>`.
  var isAutolink: Bool {
    guard kind == .link, let text = firstChild, text.next == nil, text.kind == .text else { return false }
    let shown = String(decoding: text.literal, as: UTF8.self)
    let url = url
    return ["", "mailto:", "http://"].contains { url == $0 + shown }
  }
}
