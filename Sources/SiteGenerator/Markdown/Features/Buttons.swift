import CommonMark

/// A call to action: a link marked `{.button}` in a paragraph that holds nothing but such links.
enum Buttons {
  static func run(on root: Node, _ context: inout PassContext) {
    for paragraph in root.walk.filter({ $0.kind == .paragraph }) {
      guard let marks = marks(of: paragraph) else { continue }
      marks.forEach { $0.setLiteral(" ") }
      let element = Node.customInline(enter: "<p class=\"button\">", exit: "</p>")
      paragraph.moveChildren(to: element)
      element.lastChild?.remove()
      let block = Node.customBlock(enter: "")
      context.name(block, .buttons)
      block.append(element)
      paragraph.replace(with: block)
    }
    reportMisplaced(in: root, &context)
  }
}

extension Buttons {
  private static let mark = "{.button"
  private static let markBytes = Array(mark.utf8)
  private static let longestClass = 100

  /// The texts behind the paragraph's links, if there is nothing else in it.
  private static func marks(of paragraph: Node) -> [Node]? {
    var marks: [Node] = []
    var node = paragraph.firstChild
    while let link = node, link.kind == .link, let mark = link.next, mark.kind == .text, isMark(mark.literal)
    {
      marks.append(mark)
      node = mark.next?.kind == .softBreak || mark.next?.kind == .lineBreak ? mark.next?.next : mark.next
    }
    return node == nil && !marks.isEmpty ? marks : nil
  }

  private static func isMark(_ text: UnsafeRawBufferPointer) -> Bool {
    String(decoding: text, as: UTF8.self).collapsingSpaces == mark + "}"
  }

  /// To find a place takes a walk over its block for everything that is asked for.
  private static let mostPlaces = 20

  private static func reportMisplaced(in root: Node, _ context: inout PassContext) {
    var known: Set<String> = []
    for text in root.walk where text.kind == .text {
      guard let (message, written) = mistake(in: text), !text.isNestedTooDeep else { continue }
      known.insert(written)
      let isFar = known.count > mostPlaces
      context.report(message, in: text) { isFar ? nil : $0.text(written) }
    }
  }

  private static func mistake(in text: Node) -> (PassContext.Message, written: String)? {
    if let other = otherClass(of: text) { return (.noButton(other), other) }
    return ByteSearch.contains(markBytes, in: text.literal) ? (.misplacedButton, mark) : nil
  }

  /// What other generators make a class of, just behind a link: `{.btn}`, `{: .button}`, `{.button .big}`.
  private static func otherClass(of node: Node) -> String? {
    guard node.kind == .text, node.previous?.kind == .link else { return nil }
    let text = node.literal.drop(while: \.isBlank)
    guard text.first == UInt8(ascii: "{"),
      let end = text.prefix(longestClass).firstIndex(of: UInt8(ascii: "}"))
    else {
      return nil
    }
    let name = text[..<end].dropFirst().drop { $0.isBlank || $0 == UInt8(ascii: ":") }
    guard name.first == UInt8(ascii: "."), name.dropFirst().first?.isLetter ?? false else { return nil }
    let written = String(decoding: text[...end], as: UTF8.self)
    return written == mark + "}" ? nil : written
  }
}

extension PassContext.Message {
  fileprivate static let misplacedButton = Self(
    rule: .misplacedButton, text: "this makes no button, so readers would see it as it stands",
    help: "put the link and its {.button} into a paragraph of their own: [Subscribe](/subscribe/){.button}")

  fileprivate static func noButton(_ written: String) -> Self {
    Self(
      rule: .misplacedButton,
      text: "'\(written)' makes nothing of a link, so readers would see it as it stands",
      help: "write {.button}, which is the only one there is; or take it out")
  }
}
