/// What stands in lines.
extension EmailHTMLWriter {
  mutating func write(_ inlines: [TextTree.Inline], in place: Place) {
    for inline in inlines { write(inline, in: place) }
  }

  private mutating func write(_ inline: TextTree.Inline, in place: Place) {
    switch inline {
    case .text(let text): write(text: text)
    case .softBreak: output.append(UInt8(ascii: "\n"))
    case .lineBreak: output += "<br>".utf8
    case .code(let text):
      open("code", .code, surroundings.direction == .leftToRight ? "" : "dir=\"ltr\"")
      write(text: text)
      close("code")
    case .styled(let style, let content): write(content, style, in: place)
    case .link(let address, let content): write(link: address, content, .link, in: place)
    case .image(let image): write(inline: image, in: place)
    // The notes are at the end of the same mail; clients do not agree on links within it.
    case .note(let number):
      open("sup", .superscript)
      output += "\(number)</sup>".utf8
    }
  }

  private mutating func write(_ content: [TextTree.Inline], _ style: TextTree.Style, in place: Place) {
    let tag = style.tag
    if let element = style.element {
      open(tag, element)
    } else if style == .emphasis && place.isItalic {
      output += "<\(tag) style=\"font-style:normal\">".utf8
    } else {
      output += "<\(tag)>".utf8
    }
    write(content, in: place)
    close(tag)
  }

  /// - Parameter address: As the author wrote it.
  mutating func write(
    link address: String, _ content: [TextTree.Inline], _ element: EmailElement, in place: Place
  ) {
    guard !place.isLink else { return write(content, in: place) }
    var place = place
    place.isLink = true
    open(linkTo: surroundings.resolve(address, .page).address, element)
    write(content, in: place)
    close("a")
  }

  /// - Parameter address: A whole one.
  mutating func open(linkTo address: String, _ element: EmailElement) {
    open("a", element, "href=\"\(AddressEscape.attribute(address))\"")
    links += 1
  }
}

/// Images.
extension EmailHTMLWriter {
  private mutating func write(inline image: TextTree.Image, in place: Place) {
    guard !surroundings.cannotShow(image) else { return write(text: image.alternative) }
    let target = surroundings.resolve(image.address, .media)
    let width = image.width ?? target.size?.width
    write(
      image, target, width: min(width ?? Self.widthOfBadge, place.room),
      width == nil ? .inlineImageOfUnknownSize : .inlineImage)
  }

  /// In pixels, for Word: what stands in a line and has a size that nobody knows is another site's badge more often than
  /// not.
  private static let widthOfBadge = 100

  /// A table is as wide as an image within it, also while a client does not load that, unless the image's own width is a
  /// part of the table's: so it is all of it, and at most its own. Word ignores `max-width`, so without a width an image
  /// as large as it likes would tear the mail apart. The others go by `width:auto`, and leave a small one small.
  mutating func write(block image: TextTree.Image, in place: Place) {
    let target = surroundings.resolve(image.address, .media)
    if let width = image.width ?? target.size?.width {
      write(image, target, width: min(width, place.room), .image)
    } else {
      write(image, target, width: place.room, .imageOfUnknownSize)
    }
  }

  private mutating func write(
    _ image: TextTree.Image, _ target: EmailSurroundings.Target, width: Int, _ element: EmailElement
  ) {
    let address = AddressEscape.attribute(target.address)
    open(
      "img", element, after: element == .image ? ";max-width:\(width)px" : "",
      "src=\"\(address)\" alt=\"\(image.alternative.htmlEscaped)\" width=\"\(width)\"")
  }
}

extension TextTree.Style {
  fileprivate var tag: String {
    switch self {
    case .emphasis: "em"
    case .strong: "strong"
    case .struck: "s"
    case .underlined: "u"
    case .marked, .small: "span"
    case .superscript: "sup"
    case .subscript: "sub"
    }
  }

  fileprivate var element: EmailElement? {
    switch self {
    case .emphasis, .strong, .underlined: nil
    case .struck: .struck
    case .marked: .marked
    case .small: .small
    case .superscript: .superscript
    case .subscript: .subscript
    }
  }
}
