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
    let nodes = root.walk.filter { $0.kind == .item || $0.kind == .htmlBlock }
    let items = Dictionary(
      nodes.lazy.filter { $0.kind == .item }.map { ($0.lines.lowerBound, $0) },
      uniquingKeysWith: { first, _ in first })
    for footnote in prepared.footnotes {
      guard let item = items[footnote.line] else { continue }
      definitions.add(footnote, item, &context)
    }
    for node in nodes where node.kind == .htmlBlock && prepared.separators.contains(node.lines.lowerBound) {
      node.remove()
    }
    return definitions
  }
}

extension FootnoteDefinitions {
  private mutating func add(
    _ footnote: PreparedMarkdown.Footnote, _ item: Node, _ context: inout PassContext
  ) {
    let label = String(decoding: context.source.text.bytes[footnote.label], as: UTF8.self)
    let list = item.parent
    let content = Node.customBlock(enter: "")
    item.moveChildren(to: content)
    item.remove()
    if let list, list.firstChild == nil { list.remove() }
    guard number(of: label) == nil else {
      context.report(.duplicateFootnote(label), at: footnote.offset)
      content.remove()
      return
    }
    numbers[Self.key(label)] = all.count
    all.append(Definition(content: content, label: label, offset: footnote.offset))
  }

  private static func key(_ label: String) -> String {
    label.composed.lowercased()
  }
}

extension PassContext.Message {
  fileprivate static func duplicateFootnote(_ label: String) -> Self {
    Self(
      rule: .duplicateFootnote, text: "there is a note '[^\(label)]' before this one, which is left out",
      help: "give one of them another label, and use it where the text refers to it")
  }
}
