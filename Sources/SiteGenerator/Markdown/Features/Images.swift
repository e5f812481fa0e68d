import CommonMark

/// Gives images what a browser needs to lay out the page before they are there, and makes a figure of one that is alone
/// in its paragraph.
enum Images {
  static func run(on root: Node, _ context: inout PassContext) {
    var isFirst = true
    for image in images(in: root) {
      if PlainText.of(image).isEmpty { context.reportMissingAlternative(of: image) }
      let figure = context.options.has(.figures) ? ImageFigure(around: image) : nil
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
