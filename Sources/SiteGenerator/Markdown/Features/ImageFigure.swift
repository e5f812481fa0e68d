import CommonMark

/// A paragraph that holds only an image, or a link around one.
struct ImageFigure {
  /// The image, or the link around it.
  let content: Node
  private let paragraph: Node
  /// As cmark has it.
  private let title: String

  init?(around image: Node) {
    let content = image.parent.flatMap { $0.kind == .link && image.isAlone ? $0 : nil } ?? image
    guard content.isAlone, let paragraph = content.parent, paragraph.kind == .paragraph else { return nil }
    self.paragraph = paragraph
    self.content = content
    self.title = image.title
  }

  /// cmark leaves a title's punctuation as it is, but readers see the caption among the text.
  ///
  /// - Parameter quotes: Nil where typography is switched off.
  /// - Returns: Empty where there is none.
  func caption(quotes: QuotationMarks?) -> String {
    quotes.map { Typography.applied(to: title, quotes: $0) } ?? title
  }

  /// - Parameter quotes: As above.
  func replaceParagraph(quotes: QuotationMarks?) {
    let text = caption(quotes: quotes)
    let element = text.isEmpty ? "" : "<figcaption>\(text.htmlEscaped)</figcaption>\n"
    let figure = Node.customBlock(enter: "<figure>", exit: element + "</figure>")
    paragraph.moveChildren(to: figure)
    paragraph.replace(with: figure)
  }

  /// The image that a paragraph consists of; nil where there is anything else in it.
  static func image(aloneIn paragraph: Node) -> Node? {
    guard let first = paragraph.firstChild, first.isAlone else { return nil }
    if first.kind == .image { return first }
    guard first.kind == .link, let image = first.firstChild, image.kind == .image, image.isAlone else {
      return nil
    }
    return image
  }
}

extension Node {
  fileprivate var isAlone: Bool { previous == nil && next == nil }
}
