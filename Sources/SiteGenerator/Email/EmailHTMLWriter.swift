/// Writes a text as the content of a mail: its own renderer over the tree, since mail clients understand little of what
/// pages are made of.
///
/// What has a background or a bar is a table of one cell, the only thing that Word pads. Space between blocks is the margin
/// above the later one, or in such a table a row.
struct EmailHTMLWriter {
  /// Of the built-in template, in pixels, without its padding: no image is wider, whatever template there is.
  static let contentWidth = 536

  let surroundings: EmailSurroundings
  let styles: EmailStyles
  var output: [UInt8] = []
  var links = 0

  static func write(_ tree: TextTree, _ surroundings: EmailSurroundings) -> EmailHTML {
    var writer = EmailHTMLWriter(
      surroundings: surroundings, styles: EmailStyles(surroundings.direction))
    var parts: [EmailHTML.Part] = []
    let place = Place(room: contentWidth)
    for (number, block) in tree.blocks.enumerated() {
      let previous = number > 0 ? tree.blocks[number - 1] : nil
      var part = writer.part(block.name) { $0.write(block, after: previous, in: place) }
      if case .heading = block { part.isHeading = true }
      parts.append(part)
    }
    if !tree.notes.isEmpty {
      parts.append(writer.part("footnotes") { $0.write(notes: tree.notes, in: place) })
    }
    return EmailHTML(html: writer.output, parts: parts)
  }

  private mutating func part(_ name: String, _ write: (inout EmailHTMLWriter) -> Void) -> EmailHTML.Part {
    let (start, before) = (output.count, links)
    write(&self)
    return EmailHTML.Part(name: name, bytes: output.count - start, links: links - before)
  }
}

extension EmailHTMLWriter {
  /// What blocks need to know of what they stand in.
  struct Place {
    /// How wide an image may be, in pixels.
    var room: Int
    var text = EmailElement.text
    var isItalic = false
    /// Whether blocks stand closer together.
    var isCompact = false
    /// Whether all of it is a link, in which there can be no other.
    var isLink = false

    /// Within a box.
    func inset(by width: Int) -> Place {
      var place = self
      place.room = max(room - width, 1)
      place.isCompact = true
      return place
    }
  }

  mutating func write(
    _ blocks: some Collection<TextTree.Block>, after first: TextTree.Block? = nil, in place: Place
  ) {
    var previous = first
    for block in blocks {
      write(block, after: previous, in: place)
      previous = block
    }
  }

  private mutating func write(_ block: TextTree.Block, after previous: TextTree.Block?, in place: Place) {
    let gap = block.gap(after: previous, isCompact: place.isCompact)
    switch block {
    case .paragraph(let words):
      open("p", place.text, before: "margin:\(gap)px 0 0;", after: place.isItalic ? ";font-style:italic" : "")
      write(words, in: place)
      close("p")
    case .heading(let level, let words): write(heading: words, level, gap, place)
    case .list(let list): write(list, gap, in: place)
    case .quote(let blocks): write(quote: blocks, gap, in: place)
    case .callout(let kind, let title, let blocks): write(callout: blocks, kind, title, gap, in: place)
    case .code(let code): write(code, gap)
    case .table(let table): write(table, gap, in: place)
    case .figure(let figure): write(figure, gap, in: place)
    case .buttons(let buttons): write(buttons, gap, in: place)
    case .video(let video): write(surroundings.substitute(for: video), gap)
    case .embed(let address): write(surroundings.substitute(forEmbed: address), gap)
    case .rule:
      open("p", .rule, before: "margin:\(gap)px 0 0;", "role=\"separator\"")
      output += "·&emsp;·&emsp;·".utf8
      close("p")
    }
  }

  private mutating func write(
    heading words: [TextTree.Inline], _ level: Int, _ gap: Int, _ place: Place
  ) {
    let tag = "h\(min(level + 1, 6))"
    let element: EmailElement = level == 1 ? .heading : level == 2 ? .subheading : .smallHeading
    open(tag, element, before: "margin:\(gap)px 0 0;")
    write(words, in: place)
    close(tag)
  }
}

extension TextTree.Block {
  /// The space above it, in pixels.
  fileprivate func gap(after previous: TextTree.Block?, isCompact: Bool) -> Int {
    guard let previous else { return 0 }
    let gap =
      switch (previous, self) {
      case (.heading, _): 10
      case (_, .heading(let level, _)): level == 1 ? 40 : 32
      case (.rule, _), (_, .rule): 28
      case (.paragraph, .paragraph), (.paragraph, .list), (.list, .paragraph): 16
      default: 24
      }
    return isCompact ? gap * 5 / 8 : gap
  }
}
