import CommonMark

/// Gives images what a browser needs to lay out the page before they are there, and makes a figure of one that is alone
/// in its paragraph.
enum Images {
  static func run(on root: Node, _ context: inout PassContext) {
    var isFirst = true
    for image in images(in: root) {
      if PlainText.of(image).isEmpty { context.reportMissingAlternative(of: image) }
      let figure = context.options.has(.figures) ? Figure(around: image) : nil
      if context.options.has(.imageAttributes) || figure != nil {
        let element = element(image, isFirst: isFirst, inFigure: figure != nil, &context)
        image.replace(with: .customInline(enter: element))
      }
      figure?.replaceParagraph(quotes: context.options.has(.typography) ? context.quotes : nil)
      isFirst = false
    }
  }
}

extension Images {
  /// An image in another one's alternative text is only text.
  private static func images(in root: Node) -> [Node] {
    var images: [Node] = []
    var walk = root.walk
    while let node = walk.next() {
      guard node.kind == .image else { continue }
      if !node.isNestedTooDeep { images.append(node) }
      walk.skipChildren()
    }
    return images
  }

  /// The whole element, since cmark writes no more attributes than these: address, alternative text and title.
  private static func element(
    _ image: Node, isFirst: Bool, inFigure: Bool, _ context: inout PassContext
  ) -> String {
    let address = context.renderedAddress(of: image)
    var html = "<img src=\"\(address.text)\" alt=\"\(PlainText.of(image).htmlEscaped)\""
    if !inFigure, !image.title.isEmpty { html += " title=\"\(image.title.htmlEscaped)\"" }
    if context.options.has(.imageAttributes) {
      if let link = address.link { html += context.marks.rendered(.size(ofLink: link)) }
      // The first is often what a reader sees at once; to put it off would delay it.
      if !isFirst { html += " loading=\"lazy\" decoding=\"async\"" }
    }
    return html + " />"
  }

  /// A paragraph that holds only an image, or a link around one.
  private struct Figure {
    let paragraph: Node
    let content: Node
    let caption: String

    init?(around image: Node) {
      let content = image.parent.flatMap { $0.kind == .link && image.isAlone ? $0 : nil } ?? image
      guard content.isAlone, let paragraph = content.parent, paragraph.kind == .paragraph else { return nil }
      self.paragraph = paragraph
      self.content = content
      self.caption = image.title
    }

    /// cmark leaves a title's punctuation as it is, but readers see the caption among the text.
    ///
    /// - Parameter quotes: Nil where typography is switched off.
    func replaceParagraph(quotes: QuotationMarks?) {
      let text = quotes.map { Typography.applied(to: caption, quotes: $0) } ?? caption
      let element = caption.isEmpty ? "" : "<figcaption>\(text.htmlEscaped)</figcaption>\n"
      let figure = Node.customBlock(enter: "<figure>", exit: element + "</figure>")
      paragraph.moveChildren(to: figure)
      paragraph.replace(with: figure)
    }
  }
}

extension Node {
  fileprivate var isAlone: Bool { previous == nil && next == nil }
}

extension PassContext {
  fileprivate mutating func reportMissingAlternative(of image: Node) {
    report(.missingAlternative, at: linkPlaces.images[image] ?? source.range(of: image).lowerBound)
  }
}

extension PassContext.Message {
  static let missingAlternative = Self(
    rule: .missingAlt, text: "this image has no alternative text, for readers who cannot see it",
    help: "say what it shows: ![A map with three roads](map.png)")
}
