import CommonMark

/// Makes values of cmark's tree once the passes have said what its nodes are.
struct TextTreeReader {
  private let context: PassContext
  /// The highest level of the text's headings.
  private var topLevel = 1

  init(_ context: PassContext) {
    self.context = context
  }

  func tree(of root: Node) -> TextTree {
    var reader = self
    let levels = root.walk.lazy.filter { $0.kind == .heading }.map(\.headingLevel)
    reader.topLevel = levels.min() ?? 1
    return TextTree(
      blocks: reader.blocks(in: root, depth: 0),
      notes: context.notes.map { reader.blocks(in: $0.content, depth: 0) })
  }

  /// What stands deeper is shown without its form: nobody nests like this, and what goes over the tree calls itself.
  private static let deepest = 16
}

extension TextTreeReader {
  private func blocks(in node: Node, depth: Int) -> [TextTree.Block] {
    guard depth < Self.deepest else { return plainText(of: node) }
    var builder = BlockBuilder(topLevel: topLevel)
    for child in node.children { add(child, to: &builder, depth: depth) }
    return builder.finish()
  }

  private func plainText(of node: Node) -> [TextTree.Block] {
    let text = PlainText.of(node)
    return text.isEmpty ? [] : [.paragraph([.text(text)])]
  }

  private func add(_ node: Node, to builder: inout BlockBuilder, depth: Int) {
    switch node.kind {
    case .paragraph: addParagraph(node, to: &builder)
    case .heading: builder.add(.heading(level: node.headingLevel - topLevel + 1, inlines(in: node)))
    case .blockQuote: builder.add(.quote(blocks(in: node, depth: depth + 1)))
    case .list: builder.add(.list(list(node, depth: depth)))
    case .codeBlock: builder.add(.code(code(node, title: nil)))
    case .htmlBlock: builder.add(html: Array(node.literal))
    case .thematicBreak: builder.add(.rule)
    case .customBlock: addElement(node, to: &builder, depth: depth)
    default: break
    }
  }

  private func addElement(_ node: Node, to builder: inout BlockBuilder, depth: Int) {
    switch context.element(node) {
    case .callout(let kind): builder.add(callout(kind, node, depth: depth))
    case .table(let alignments): builder.add(.table(table(node, alignments)))
    case .tasks(let start, let isTight):
      builder.add(.list(list(node, start: start, isTight: isTight, depth: depth)))
    case .buttons: builder.add(.buttons(buttons(node)))
    case .titledCode(let title):
      if let block = node.firstChild { builder.add(.code(code(block, title: title))) }
    case .video(let video): builder.add(.video(video))
    case .notes: break
    // The words of an item in a tight list; or where the title had an id.
    default: addParagraph(node, to: &builder)
    }
  }
}

extension TextTreeReader {
  private func addParagraph(_ node: Node, to builder: inout BlockBuilder) {
    // For CommonMark this is no block of HTML, as a frame is.
    if let first = node.firstChild, first.kind == .htmlInline,
      InlineMarkup.beginsFilm(first.literal) || isDrawing(from: first, to: node.lastChild)
    {
      return builder.add(html: node.children.flatMap(html))
    }
    if let figure = figure(node) { return builder.add(.figure(figure)) }
    let content = inlines(in: node)
    if !TextTree.trimmed(content).isEmpty { builder.add(.paragraph(content)) }
  }

  private func isDrawing(from first: Node, to last: Node?) -> Bool {
    guard let last, last.kind == .htmlInline else { return false }
    return InlineMarkup.begins("svg", first.literal) && last.literal.elementsEqual("</svg>".utf8)
  }

  private func html(of node: Node) -> [UInt8] {
    node.kind == .htmlInline ? Array(node.literal) : Array(PlainText.of(node).htmlEscaped.utf8)
  }

  private func figure(_ node: Node) -> TextTree.Figure? {
    guard context.options.has(.figures), let image = ImageFigure.image(aloneIn: node),
      let figure = ImageFigure(around: image)
    else { return nil }
    let caption = figure.caption(quotes: context.options.has(.typography) ? context.quotes : nil)
    let link = figure.content.kind == .link ? figure.content.url : nil
    return TextTree.Figure(
      image: InlineReader.image(image), link: link.flatMap { UnsafeAddress.isUnsafe($0) ? nil : $0 },
      caption: caption.isEmpty ? [] : [.text(caption)])
  }

  private func inlines(in node: Node) -> [TextTree.Inline] {
    InlineReader(context).inlines(in: node)
  }

  private func code(_ node: Node, title: String?) -> TextTree.Code {
    let literal = node.literal
    let text = literal.last == .lineFeed ? literal.dropLast() : literal[...]
    return TextTree.Code(text: String(decoding: text, as: UTF8.self), title: title)
  }

  private func list(_ node: Node, depth: Int) -> TextTree.List {
    list(node, start: node.isOrderedList ? node.listStart : nil, isTight: node.isTightList, depth: depth)
  }

  private func list(_ node: Node, start: Int?, isTight: Bool, depth: Int) -> TextTree.List {
    let items = node.children.map { item in
      let isDone = if case .task(let isDone) = context.element(item) { isDone } else { Bool?.none }
      return TextTree.Item(isDone: isDone, blocks: blocks(in: item, depth: depth + 1))
    }
    return TextTree.List(start: start, isTight: isTight, items: items)
  }

  /// The first block within is its title.
  private func callout(_ kind: Callouts.Kind, _ node: Node, depth: Int) -> TextTree.Block {
    var builder = BlockBuilder(topLevel: topLevel)
    for child in node.children.dropFirst() { add(child, to: &builder, depth: depth + 1) }
    return .callout(kind, title: node.firstChild.map(inlines) ?? [], builder.finish())
  }

  private func table(
    _ node: Node, _ alignments: [PreparedMarkdown.Table.Alignment?]
  ) -> TextTree.Table {
    let cells = node.children.map(inlines)
    let rows = stride(from: 0, to: cells.count, by: alignments.count).map { start in
      let row = Array(cells[start..<min(start + alignments.count, cells.count)])
      return row + Array(repeating: [], count: alignments.count - row.count)
    }
    return TextTree.Table(alignments: alignments, header: rows.first, rows: Array(rows.dropFirst()))
  }

  private func buttons(_ node: Node) -> [TextTree.Button] {
    node.walk.filter { $0.kind == .link }.map { link in
      TextTree.Button(address: link.url, label: inlines(in: link))
    }
  }
}
