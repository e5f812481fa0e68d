import CommonMark
import Spelling

/// Finds `[^label]` in the text.
struct FootnoteReferences {
  /// Those the text refers to, in the order of their numbers.
  private(set) var notes: [Footnotes.Note] = []
  private let definitions: FootnoteDefinitions
  /// For each definition the note it has become.
  private var notesByDefinition: [Int: Int] = [:]

  init(_ definitions: FootnoteDefinitions) {
    self.definitions = definitions
  }

  /// Replaces the references in a part of the tree, and numbers the notes that are new.
  mutating func number(in root: Node, _ context: inout PassContext) {
    for text in Self.texts(in: root) { replace(in: text, &context) }
  }

  /// A definition nothing refers to is no part of the text.
  func reportUnused(_ context: inout PassContext) {
    for (number, definition) in definitions.all.enumerated() where notesByDefinition[number] == nil {
      context.report(.unusedFootnote(definition.label), at: definition.offset)
      definition.content.remove()
    }
  }
}

extension FootnoteReferences {
  /// A link cannot hold another one, and an alternative text none at all.
  private static func texts(in root: Node) -> [Node] {
    var texts: [Node] = []
    var walk = root.walk
    while let node = walk.next() {
      switch node.kind {
      case .link, .image: walk.skipChildren()
      case .text where node.literal.contains(UInt8(ascii: "^")): texts.append(node)
      default: break
      }
    }
    return texts
  }

  private mutating func replace(in node: Node, _ context: inout PassContext) {
    let text = String(decoding: node.literal, as: UTF8.self)
    var rest = text[...]
    var isChanged = false
    for match in text.matches(of: /\[\^([^\s\[\]]+)\]/) {
      guard isSyntax(match.range, of: text, in: node) else { continue }
      let label = Typography.undone(in: String(match.1))
      guard let number = definitions.number(of: label) else {
        context.reportUndefined(label, in: node, definitions.all.map(\.label))
        continue
      }
      Node.text(String(rest[..<match.range.lowerBound])).insertBefore(node)
      Node.customInline(enter: context.marks.rendered(reference(to: number))).insertBefore(node)
      rest = rest[match.range.upperBound...]
      isChanged = true
    }
    if isChanged { node.setLiteral(String(rest)) }
  }

  /// Whether the author escaped neither the `^` nor the bracket at the end.
  private func isSyntax(_ range: Range<String.Index>, of text: String, in node: Node) -> Bool {
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let end = text.utf8.distance(from: text.startIndex, to: range.upperBound)
    return ![start + "[^".utf8.count, end].contains { EscapeGuards.isLiteral(node.literal, before: $0) }
  }

  private mutating func reference(to definition: Int) -> Body.Content {
    let note = notesByDefinition[definition] ?? notes.count
    if note == notes.count {
      notesByDefinition[definition] = note
      notes.append(Footnotes.Note(content: definitions.all[definition].content))
    }
    notes[note].times += 1
    return .noteReference(note: note + 1, time: notes[note].times)
  }
}

extension PassContext {
  fileprivate mutating func reportUndefined(_ label: String, in node: Node, _ labels: [String]) {
    report(.undefinedFootnote(label, labels), in: node) { $0.footnoteReference(label) }
  }
}

extension PassContext.Message {
  fileprivate static func undefinedFootnote(_ label: String, _ labels: [String]) -> Self {
    let near = nearest(to: label, among: labels, within: 2).map { "did you mean '[^\($0)]'?" }
    return Self(
      rule: .undefinedFootnote, text: "there is no note '[^\(label)]'",
      help: near ?? "add a line '[^\(label)]: ...', or write \\[^\(label)] if it is no note")
  }

  fileprivate static func unusedFootnote(_ label: String) -> Self {
    Self(
      rule: .unusedFootnote, text: "nothing refers to the note '[^\(label)]', so readers will not see it",
      help: "write [^\(label)] where it belongs, or delete it")
  }
}
