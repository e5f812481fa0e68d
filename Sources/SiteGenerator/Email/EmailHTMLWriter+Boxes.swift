/// What has a background, a bar or a place of its own.
extension EmailHTMLWriter {
  mutating func write(quote blocks: [TextTree.Block], _ gap: Int, in place: Place) {
    var inside = place.inset(by: 21)
    inside.isItalic = surroundings.hasItalics
    box(gap, styles[.quote]) { $0.write(blocks, in: inside) }
  }

  mutating func write(
    callout blocks: [TextTree.Block], _ kind: Callouts.Kind, _ title: [TextTree.Inline], _ gap: Int,
    in place: Place
  ) {
    let title = title.isEmpty ? [.text(surroundings.words[kind.title])] : title
    box(gap, EmailStyles.callout(kind, surroundings.direction)) { writer in
      var style = writer.styles[.calloutTitle]
      style.name = kind.rawValue
      writer.open("p", style, before: "margin:0;", after: ";color:\(EmailPalette.color(of: kind))")
      writer.write(title, in: place)
      writer.close("p")
      writer.write(blocks, after: .paragraph(title), in: place.inset(by: 39))
    }
  }

  mutating func write(_ code: TextTree.Code, _ gap: Int) {
    box(gap, styles[.codeBlock]) { writer in
      if let title = code.title {
        writer.open("p", .codeTitle, before: "margin:0 0 8px;")
        writer.write(text: title)
        writer.close("p")
      }
      writer.open("pre", .preformatted, before: "margin:0;", "dir=\"ltr\"")
      // Parsers drop a line break that comes first.
      if code.text.first?.isNewline == true { writer.output.append(UInt8(ascii: "\n")) }
      writer.write(text: code.text)
      writer.close("pre")
    }
  }

  mutating func write(_ figure: TextTree.Figure, _ gap: Int, in place: Place) {
    if surroundings.cannotShow(figure.image) {
      write(surroundings.substitute(for: figure), gap)
      return write(caption: figure.caption, in: place)
    }
    box(gap) { writer in
      if let link = figure.link, !place.isLink {
        writer.open(linkTo: writer.surroundings.resolve(link, .page).address, .link)
        writer.write(block: figure.image, in: place)
        writer.close("a")
      } else {
        writer.write(block: figure.image, in: place)
      }
      writer.write(caption: figure.caption, in: place)
    }
  }

  private mutating func write(caption: [TextTree.Inline], in place: Place) {
    guard !caption.isEmpty else { return }
    open("p", .caption, before: "margin:10px 0 0;")
    write(caption, in: place)
    close("p")
  }

  /// The colour is the cell's, so that nothing is lost where a link has none.
  mutating func write(_ buttons: [TextTree.Button], _ gap: Int, in place: Place) {
    for (number, button) in buttons.enumerated() {
      box(number == 0 ? gap : 12) { writer in
        writer.output += "<table \(Self.layout)><tr>".utf8
        writer.open("td", .button, "align=\"center\"")
        writer.write(link: button.address, button.label, .buttonLink, in: place)
        writer.output += "</td></tr></table>".utf8
      }
    }
  }

  /// A link in place of what mails cannot show.
  mutating func write(_ substitute: EmailSurroundings.Substitute, _ gap: Int) {
    box(gap, styles[.substitute]) { writer in
      writer.open(linkTo: substitute.address, .substituteLink)
      writer.write(text: substitute.words)
      writer.close("a")
    }
  }

  mutating func write(_ table: TextTree.Table, _ gap: Int, in place: Place) {
    box(gap) { writer in
      writer.open("table", .table, Self.bare)
      if let header = table.header { writer.write(row: header, of: table, isHeader: true, in: place) }
      for row in table.rows { writer.write(row: row, of: table, isHeader: false, in: place) }
      writer.close("table")
    }
  }

  private mutating func write(
    row: [[TextTree.Inline]], of table: TextTree.Table, isHeader: Bool, in place: Place
  ) {
    let tag = isHeader ? "th" : "td"
    var place = place
    place.room = max(place.room / max(row.count, 1) - 20, 1)
    output += "<tr>".utf8
    for (column, (cell, alignment)) in zip(row, table.alignments).enumerated() {
      let isLast = column == row.count - 1
      let element: EmailElement =
        isHeader ? (isLast ? .lastHeaderCell : .headerCell) : (isLast ? .lastCell : .cell)
      let alignment = alignment.map { ";text-align:\($0.rawValue)" } ?? ""
      open(tag, element, after: alignment, isHeader ? "scope=\"col\"" : "")
      write(cell, in: place)
      close(tag)
    }
    output += "</tr>".utf8
  }
}

extension EmailSurroundings {
  /// Whether the text's script has italics: what clients slant in others is hard to read.
  fileprivate var hasItalics: Bool {
    let language = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return direction == .leftToRight && !["am", "hi", "ja", "ko", "th", "zh"].contains(language)
  }
}
