import CommonMark

/// Finds the part of the text that stands for the whole in lists and feeds: up to `<!--more-->` or `<!--excerpt-->`,
/// or else the first paragraph.
enum Excerpt {
  /// Marks where it ends.
  ///
  /// - Returns: The same without markup; nil where the text says nothing.
  static func mark(in root: Node, _ context: inout PassContext) -> String? {
    let markers = root.walk.filter(isMarker)
    defer { markers.forEach { $0.remove() } }
    for marker in markers where marker.kind == .htmlInline || marker.parent?.kind != .document {
      context.report(.misplaced, at: context.offset(ofHTML: marker))
    }
    if let end = markers.first(where: { $0.kind == .htmlBlock && $0.parent?.kind == .document }) {
      return mark(before: end, in: root, &context)
    }
    guard let (paragraph, text) = PlainText.firstParagraph(of: root) else { return nil }
    paragraph.prepend(.customInline(enter: context.marks.rendered(.startOfParagraph)))
    paragraph.append(.customInline(enter: context.marks.rendered(.endOfParagraph)))
    return text
  }
}

extension Excerpt {
  private static func mark(before end: Node, in root: Node, _ context: inout PassContext) -> String {
    Node.customBlock(enter: context.marks.rendered(.endOfExcerpt)).insertBefore(end)
    let texts = root.children.prefix { $0 != end }.map(PlainText.of)
    return texts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func isMarker(_ node: Node) -> Bool {
    guard node.kind == .htmlBlock || node.kind == .htmlInline, node.literal.starts(with: "<!--".utf8) else {
      return false
    }
    return String(decoding: node.literal, as: UTF8.self)
      .wholeMatch(of: /<!--\s*(more|excerpt)\s*-->\s*/.ignoresCase()) != nil
  }
}

extension PassContext.Message {
  fileprivate static let misplaced = Self(
    rule: .misplacedExcerpt, text: "this does not end the excerpt, since it is inside of something else",
    help: "put it on a line of its own, at the left margin, between two paragraphs")
}
