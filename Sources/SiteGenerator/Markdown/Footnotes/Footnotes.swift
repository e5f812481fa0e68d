import CommonMark

/// Numbers footnotes in the order in which the text first refers to them, and puts them at its end.
///
/// Their definitions are items of lists in cmark's tree (`PreparedMarkdown`).
enum Footnotes {
  /// A note the text refers to.
  struct Note {
    /// Its blocks.
    var content: Node
    /// How often it is referred to.
    var times = 0
  }

  static func run(on root: Node, _ context: inout PassContext) {
    let definitions = FootnoteDefinitions.take(from: root, &context)
    guard context.source.mentionsFootnotes else { return }
    context.titleHeading.map(FootnoteReferences.dropMarks)
    var references = FootnoteReferences(definitions)
    references.number(in: root, &context)
    // A note may refer to others, which come after all that the text refers to.
    var next = 0
    while next < references.notes.count {
      references.number(in: references.notes[next].content, &context)
      next += 1
    }
    references.reportUnused(&context)
    context.notes = references.notes
    if !context.notes.isEmpty { root.append(section(&context)) }
  }

  /// Ends each note with links to the places that refer to it, now that its last block is what it will be.
  static func addLinksBack(_ context: inout PassContext) {
    for (index, note) in context.notes.enumerated() {
      addLinksBack(to: note, FootnoteID(note: index + 1), &context)
    }
  }
}

extension Footnotes {
  private static func section(_ context: inout PassContext) -> Node {
    let label = context.words[.footnotes].htmlEscaped
    let section = Node.customBlock(
      enter: "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"\(label)\">\n<ol>",
      exit: "</ol>\n</section>")
    context.name(section, .notes)
    for index in context.notes.indices {
      let id = FootnoteID(note: index + 1)
      context.body.ids.append(id.note)
      context.body.ids += (1...context.notes[index].times).map(id.reference) + [id.place]
      let item = Node.customBlock(
        enter: "<li id=\"\(context.marks.rendered(.id(id.note)))\">"
          + context.marks.rendered(.wayOutOfNote(id.number)), exit: "</li>")
      context.notes[index].content.moveChildren(to: item)
      context.notes[index].content.remove()
      context.notes[index].content = item
      section.append(item)
    }
    return section
  }

  /// Readers of a note that is referred to all over the place do not go through a hundred links.
  private static let mostLinksBack = 20

  private static func addLinksBack(to note: Note, _ id: FootnoteID, _ context: inout PassContext) {
    let last = note.content.lastChild.flatMap { $0.kind == .paragraph ? $0 : nil }
    let paragraph = last ?? .paragraph()
    if last == nil { note.content.append(paragraph) }
    // The arrow turns back to where a line begins.
    let arrow = context.direction == .rightToLeft ? "↪" : "↩"
    for time in 1...min(note.times, mostLinksBack) {
      let address = context.marks.rendered(.idAddress(id.reference(time)))
      let number = note.times == 1 ? "" : "<sup>\(time)</sup>"
      let label = context.words.text(
        .backToReference, [.reference: String(time), .note: String(id.number)])
      paragraph.append(
        .customInline(
          enter: " <a href=\"\(address)\" class=\"footnote-back\" role=\"doc-backlink\" "
            + "aria-label=\"\(label.htmlEscaped)\">\(arrow)\u{FE0E}\(number)</a>"))
    }
  }
}
