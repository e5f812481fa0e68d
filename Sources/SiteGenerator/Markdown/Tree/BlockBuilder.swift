/// Gathers blocks while elements of the author's own HTML begin and end around them.
///
/// Blank lines end a block of HTML in Markdown but not its elements, so these may hold blocks of Markdown.
struct BlockBuilder {
  private let topLevel: Int
  private var root: [TextTree.Block] = []
  private var open: [BlockFrame] = []
  /// Words that are in no paragraph of their own.
  private var inlines = InlineBuilder()

  /// - Parameter topLevel: The highest level of the text's headings.
  init(topLevel: Int) {
    self.topLevel = topLevel
  }

  mutating func add(_ block: TextTree.Block) {
    flush()
    put([block])
  }

  /// A block of HTML.
  mutating func add(html: [UInt8]) {
    var tokens = HTMLTokens(html)
    var hidden: HTMLName?
    var film: (name: HTMLName, isShown: Bool)?
    while let token = tokens.next() {
      switch token {
      case .end(let name) where name == hidden: hidden = nil
      case .end(let name) where name == film?.name: film = nil
      case _ where hidden != nil: break
      case .text(let range): if film == nil { add(text: html[range]) }
      case .start(let tag) where InlineMarkup.isHidden(tag):
        hidden = tag.name
        if isDrawing(tag) { add(.embed(address: nil)) }
      // Its sources are one film in several forms, and the words in it are for browsers that show none.
      case .start(let tag) where film != nil:
        guard film?.isShown == false, let block = BlockMarkup.block(of: tag) else { break }
        add(block)
        film?.isShown = true
      case .start(let tag):
        if InlineMarkup.isFilm(tag.name) { film = (tag.name, InlineMarkup.embedded(tag) != nil) }
        start(tag)
      case .end(let name): end(name)
      }
    }
    // Words go on in no other block.
    flush()
  }

  /// What was gathered, with all elements ended.
  mutating func finish() -> [TextTree.Block] {
    flush()
    while !open.isEmpty { close() }
    return root
  }

  private static let mostOpen = 12
}

extension BlockBuilder {
  private var isVerbatim: Bool { open.last?.kind == .verbatim }

  private mutating func add(text: ArraySlice<UInt8>) {
    inlines.add(text: HTMLCharacters.decoded(isVerbatim ? text : Self.collapsingSpaces(in: text)))
  }

  private mutating func start(_ tag: HTMLTokens.Tag) {
    if let block = BlockMarkup.block(of: tag) { return add(block) }
    guard let kind = BlockMarkup.kind(of: tag, topLevel: topLevel) else { return inlines.start(tag) }
    flush()
    guard open.count < Self.mostOpen else { return }
    // HTML does without many end tags.
    if let last = open.last, BlockMarkup.ends(last.element, before: tag.name) { close() }
    endNearest(BlockMarkup.ended(by: kind))
    open.append(BlockFrame(tag.name, kind))
  }

  private mutating func end(_ name: HTMLName) {
    guard BlockMarkup.isBlock(name) else { return inlines.end(name) }
    flush()
    guard let index = open.lastIndex(where: { $0.element == name }) else { return }
    while open.count > index { close() }
  }

  /// Whether it is a drawing that stands by itself, and no sign among words.
  private func isDrawing(_ tag: HTMLTokens.Tag) -> Bool {
    tag.name == "svg" && tag["aria-hidden"].map { !$0.elementsEqual("true".utf8) } ?? true
      && inlines.isEmpty && [nil, "figure", "center", .div].contains(open.last?.element)
  }

  /// Ends the innermost frame of one of some kinds, but none around a list or a table.
  private mutating func endNearest(_ kinds: [BlockFrame.Kind]) {
    guard !kinds.isEmpty, let index = open.lastIndex(where: { kinds.contains($0.kind) || $0.isContainer }),
      kinds.contains(open[index].kind)
    else { return }
    while open.count > index { close() }
  }

  private mutating func close() {
    guard let frame = open.popLast() else { return }
    guard let parent = open.indices.last, open[parent].take(frame) else { return put(frame.blocks) }
  }

  /// Every run of white space as one space, as browsers show it.
  private static func collapsingSpaces(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var collapsed: [UInt8] = []
    for byte in text where !byte.isHTMLSpace || collapsed.last != .space {
      collapsed.append(byte.isHTMLSpace ? .space : byte)
    }
    return collapsed[...]
  }

  /// Makes a paragraph of the words so far.
  private mutating func flush() {
    let words = inlines.finish()
    if isVerbatim, let last = open.indices.last { return open[last].add(verbatim: words) }
    let content = TextTree.trimmed(words)
    if !content.isEmpty { put([BlockMarkup.paragraph(of: content)]) }
  }

  private mutating func put(_ blocks: [TextTree.Block]) {
    if let last = open.indices.last { open[last].content += blocks } else { root += blocks }
  }
}
