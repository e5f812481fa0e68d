/// Gathers inlines while elements of the author's own HTML begin and end among them.
struct InlineBuilder {
  /// An element that is still open.
  private struct Frame {
    let element: HTMLName
    let form: InlineMarkup.Form
    var content: [TextTree.Inline] = []
  }

  private var content: [TextTree.Inline] = []
  private var open: [Frame] = []
  /// How many of the open elements hide what is in them.
  private var hiding = 0

  /// Whether there are no words yet.
  var isEmpty: Bool { open.isEmpty && TextTree.trimmed(content).isEmpty }

  mutating func add(_ inline: TextTree.Inline) {
    guard hiding == 0 else { return }
    if open.isEmpty { content.append(inline) } else { open[open.count - 1].content.append(inline) }
  }

  mutating func add(text: String) {
    if !text.isEmpty { add(.text(text)) }
  }

  /// HTML as it stands among the words: a tag, or a comment.
  mutating func add(html: [UInt8]) {
    var tokens = HTMLTokens(html)
    while let token = tokens.next() {
      switch token {
      case .text(let range): add(text: HTMLCharacters.decoded(html[range]))
      case .start(let tag): start(tag)
      case .end(let name): end(name)
      }
    }
  }

  mutating func start(_ tag: HTMLTokens.Tag) {
    switch InlineMarkup.form(of: tag) {
    case .single(let inline): add(inline)
    case .transparent: break
    case let form:
      // Beyond what anybody nests, tags are only passed over.
      guard open.count < Self.mostOpen else { return }
      if case .hidden = form { hiding += 1 }
      open.append(Frame(element: tag.name, form: form))
    }
  }

  /// Ends the innermost element of the name, with all that is in it; nothing where none is open.
  mutating func end(_ name: HTMLName) {
    guard let index = open.lastIndex(where: { $0.element == name }) else { return }
    while open.count > index { close() }
  }

  /// What was gathered, with all elements ended.
  mutating func finish() -> [TextTree.Inline] {
    while !open.isEmpty { close() }
    defer { content = [] }
    return content
  }

  private static let mostOpen = 8

  private mutating func close() {
    guard let frame = open.popLast() else { return }
    if case .hidden = frame.form { hiding -= 1 }
    InlineMarkup.inlines(frame.form, around: frame.content).forEach { add($0) }
  }
}
