import CommonMark
import Spelling

/// Finds `[^label]` in the text.
struct FootnoteReferences {
  /// Those the text refers to, in the order of their numbers.
  private(set) var notes: [Footnotes.Note] = []
  private let definitions: FootnoteDefinitions
  /// For each definition the note it has become.
  private var notesByDefinition: [Int: Int] = [:]
  private var undefinedLabels = 0

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
      context.drop(definition.content)
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
      case .text:
        let hasMark = ByteSearch.first(UInt8(ascii: "^"), in: node.literal, from: 0) != nil
        if hasMark && !node.isNestedTooDeep { texts.append(node) }
      default: break
      }
    }
    return texts
  }

  /// A title stands where no note can be referred to.
  static func dropMarks(in title: Node) {
    for node in texts(in: title) {
      var text = Array(node.literal)
      for mark in FootnoteMark.all(in: node.literal).reversed() { text.removeSubrange(mark.range) }
      node.setLiteral(String(decoding: text, as: UTF8.self))
    }
  }

  private mutating func replace(in node: Node, _ context: inout PassContext) {
    for label in FootnoteMark.spacedLabels(in: node.literal) {
      context.report(.spacedLabel(label), in: node) { $0.footnoteReference(label) }
    }
    let text = Array(node.literal)
    var copied = 0
    for mark in FootnoteMark.all(in: node.literal) {
      guard let number = definitions.number(of: mark.label) else {
        context.report(undefined(mark.label), in: node) { $0.footnoteReference(mark.label) }
        continue
      }
      if copied < mark.range.lowerBound {
        Node.text(String(decoding: text[copied..<mark.range.lowerBound], as: UTF8.self)).insertBefore(node)
      }
      reference(to: number, &context).insertBefore(node)
      copied = mark.range.upperBound
    }
    if copied > 0 { node.setLiteral(String(decoding: text[copied...], as: UTF8.self)) }
  }

  /// To compare labels takes long, and nobody reads as many suggestions.
  private static let mostSuggestions = 100

  private mutating func undefined(_ label: String) -> PassContext.Message {
    undefinedLabels += 1
    let labels = undefinedLabels > Self.mostSuggestions ? [] : definitions.all.map(\.label)
    return .undefinedFootnote(label, labels)
  }

  private mutating func reference(to definition: Int, _ context: inout PassContext) -> Node {
    let note = notesByDefinition[definition] ?? notes.count
    if note == notes.count {
      notesByDefinition[definition] = note
      notes.append(Footnotes.Note(content: definitions.all[definition].content))
    }
    notes[note].times += 1
    let content = Body.Content.noteReference(note: note + 1, time: notes[note].times)
    let reference = Node.customInline(enter: context.marks.rendered(content))
    context.name(reference, .noteReference(note + 1))
    return reference
  }
}

extension PassContext.Message {
  fileprivate static func undefinedFootnote(_ label: String, _ labels: [String]) -> Self {
    let near = nearest(to: label, among: labels, within: 2).map { "did you mean '[^\($0)]'?" }
    return Self(
      rule: .undefinedFootnote, text: "there is no note '[^\(label)]'",
      help: near ?? "add a line '[^\(label)]: ...', or write \\[^\(label)] if it is no note")
  }

  fileprivate static func spacedLabel(_ label: String) -> Self {
    let joined = label.split(separator: " ").joined(separator: "-")
    return Self(
      rule: .undefinedFootnote, text: "'[^\(label)]' is no note, since a note's name has no spaces",
      help: "write [^\(joined)], here and where the note is")
  }

  fileprivate static func unusedFootnote(_ label: String) -> Self {
    Self(
      rule: .unusedFootnote, text: "nothing refers to the note '[^\(label)]', so readers will not see it",
      help: "write [^\(label)] where it belongs, or delete it")
  }
}
