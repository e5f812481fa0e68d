import CommonMark

/// The notes that an entry defines, by their labels.
struct FootnoteDefinitions {
  struct Definition {
    /// A block outside of the tree, with the note's blocks in it.
    var content: Node
    var label: String
    /// Where the author wrote it.
    var offset: Int
  }

  private(set) var all: [Definition] = []
  private var numbers: [String: Int] = [:]

  /// The definition a label means: case makes no difference.
  func number(of label: String) -> Int? {
    numbers[Self.key(label)]
  }

  /// Takes the definitions out of the tree.
  static func take(from root: Node, _ context: inout PassContext) -> FootnoteDefinitions {
    var definitions = FootnoteDefinitions()
    let prepared = context.source.prepared
    guard !prepared.footnotes.isEmpty else { return definitions }
    let items = Dictionary(
      grouping: root.walk.lazy.filter { $0.kind == .item }, by: \.lines.lowerBound)
    let found = prepared.footnotes.compactMap { footnote in
      items[footnote.line].flatMap {
        $0.indices.contains(footnote.outerItems) ? $0[footnote.outerItems] : nil
      }
      .map { (footnote, item: $0) }
    }
    // From the last to the first: one that is in another's text is out of it before that may be dropped.
    let contents = Array(found.reversed().map { content(of: $0.item) }.reversed())
    for ((footnote, _), content) in zip(found, contents) { definitions.add(footnote, content, &context) }
    return definitions
  }
}

extension FootnoteDefinitions {
  /// Takes the note's blocks out of the tree.
  private static func content(of item: Node) -> Node {
    // What keeps the item from being empty.
    if let comment = item.firstChild, comment.kind == .htmlBlock,
      comment.literal.starts(with: PreparedMarkdown.emptyComment)
    {
      comment.remove()
    }
    let content = Node.customBlock(enter: "")
    item.moveChildren(to: content)
    // Its list has no other.
    (item.parent ?? item).remove()
    return content
  }

  private mutating func add(
    _ footnote: PreparedMarkdown.Footnote, _ content: Node, _ context: inout PassContext
  ) {
    let label = String(decoding: context.source.text.bytes[footnote.label], as: UTF8.self)
    guard number(of: label) == nil else {
      context.report(.duplicateFootnote(label), at: footnote.offset)
      context.drop(content)
      return
    }
    numbers[Self.key(label)] = all.count
    all.append(Definition(content: content, label: label, offset: footnote.offset))
  }

  private static func key(_ label: String) -> String {
    Typography.undone(in: label).composed.lowercased()
  }
}

extension PassContext.Message {
  fileprivate static func duplicateFootnote(_ label: String) -> Self {
    Self(
      rule: .duplicateFootnote, text: "there is a note '[^\(label)]' before this one, which is left out",
      help: "give one of them another label, and use it where the text refers to it")
  }
}
