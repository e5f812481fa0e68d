import CommonMark

/// Finds the part of the text that stands for the whole in lists and feeds: up to `<!--more-->` or `<!--excerpt-->`,
/// or else the first paragraph.
enum Excerpt {
  /// Marks where it ends.
  ///
  /// - Returns: The same without markup; nil where the text says nothing.
  static func mark(in root: Node, _ context: inout PassContext) -> String? {
    let markers = context.source.mentions("<!--") ? root.walk.filter(isMarker) : []
    defer { markers.forEach { $0.remove() } }
    for marker in markers where marker.kind == .htmlInline || marker.parent?.kind != .document {
      context.report(.misplaced, at: context.offset(ofHTML: marker))
    }
    if let end = markers.first(where: { $0.kind == .htmlBlock && $0.parent?.kind == .document }),
      let text = mark(before: end, in: root, &context)
    {
      return text
    }
    return markParagraph(in: root, &context) ?? markBlock(in: root, &context)
  }
}

extension Excerpt {
  /// - Returns: Nil where there is nothing before the marker.
  private static func mark(before end: Node, in root: Node, _ context: inout PassContext) -> String? {
    let texts = root.children.prefix { $0 != end }.map(PlainText.of).filter { !$0.isEmpty }
    guard !texts.isEmpty else { return nil }
    Node.customBlock(enter: context.marks.rendered(.endOfExcerpt)).insertBefore(end)
    return texts.joined(separator: " ")
  }

  private static func markParagraph(in root: Node, _ context: inout PassContext) -> String? {
    guard let (paragraph, text) = PlainText.firstParagraph(of: root) else { return nil }
    paragraph.prepend(.customInline(enter: context.marks.rendered(.startOfParagraph)))
    paragraph.append(.customInline(enter: context.marks.rendered(.endOfParagraph)))
    return text
  }

  /// Some texts are all lists and quotes.
  private static func markBlock(in root: Node, _ context: inout PassContext) -> String? {
    for block in root.children where [.list, .blockQuote].contains(block.kind) {
      let text = PlainText.of(block)
      guard !text.isEmpty else { continue }
      Node.customBlock(enter: context.marks.rendered(.startOfBlock)).insertBefore(block)
      Node.customBlock(enter: context.marks.rendered(.endOfBlock)).insertAfter(block)
      return text
    }
    return nil
  }

  private static func isMarker(_ node: Node) -> Bool {
    guard node.kind == .htmlBlock || node.kind == .htmlInline, node.literal.starts(with: "<!--".utf8),
      node.literal.count < 60
    else {
      return false
    }
    let comment = String(decoding: node.literal.dropFirst("<!--".utf8.count), as: UTF8.self)
      .trimmingSpacesAtEnd
    guard comment.hasSuffix("-->") else { return false }
    return ["more", "excerpt"].contains(comment.dropLast(3).trimmingSpaces.lowercased())
  }
}

extension PassContext.Message {
  fileprivate static let misplaced = Self(
    rule: .misplacedExcerpt, text: "this does not end the excerpt, since it is inside of something else",
    help: "put it on a line of its own, at the left margin, between two paragraphs")
}
