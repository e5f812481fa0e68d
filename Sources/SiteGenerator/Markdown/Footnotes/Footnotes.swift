import CommonMark

/// Numbers footnotes in the order in which the text first refers to them, and puts them at its end.
///
/// Their definitions are items of lists in cmark's tree (`PreparedMarkdown`).
enum Footnotes {
  static func run(on root: Node, _ context: inout PassContext) {
    let definitions = FootnoteDefinitions.take(from: root, &context)
    guard context.source.mentionsFootnotes else { return }
    var references = FootnoteReferences(definitions)
    references.number(in: root, &context)
    // A note may refer to others, which come after all that the text refers to.
    var next = 0
    while next < references.notes.count {
      references.number(in: references.notes[next].content, &context)
      next += 1
    }
    references.reportUnused(&context)
    if !references.notes.isEmpty { root.append(section(references.notes, &context)) }
  }
}

extension Footnotes {
  /// A note the text refers to.
  struct Note {
    var content: Node
    /// How often it is referred to.
    var times = 0
  }

  private static func section(_ notes: [Note], _ context: inout PassContext) -> Node {
    let section = Node.customBlock(
      enter: "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>",
      exit: "</ol>\n</section>")
    for (index, note) in notes.enumerated() {
      let id = FootnoteID(note: index + 1)
      context.body.ids.append(id.note)
      let item = Node.customBlock(enter: "<li id=\"\(context.marks.rendered(.id(id.note)))\">", exit: "</li>")
      note.content.moveChildren(to: item)
      note.content.remove()
      addLinksBack(to: item, note.times, id, &context)
      section.append(item)
    }
    return section
  }

  /// At the end of the note's last paragraph, one for each place that refers to it.
  private static func addLinksBack(
    to item: Node, _ times: Int, _ id: FootnoteID, _ context: inout PassContext
  ) {
    let last = item.lastChild.flatMap { $0.kind == .paragraph ? $0 : nil }
    let paragraph = last ?? .paragraph()
    if last == nil { item.append(paragraph) }
    for time in 1...times {
      let reference = id.reference(time)
      context.body.ids.append(reference)
      let address = context.marks.rendered(.idAddress(reference))
      let number = time == 1 ? "" : "<sup>\(time)</sup>"
      let label = time == 1 ? "" : ", \(time)"
      paragraph.append(
        .customInline(
          enter: " <a href=\"\(address)\" class=\"footnote-back\" role=\"doc-backlink\" "
            + "aria-label=\"Back to where note \(id.number)\(label) is referred to\">↩\u{FE0E}\(number)</a>"))
    }
  }
}
