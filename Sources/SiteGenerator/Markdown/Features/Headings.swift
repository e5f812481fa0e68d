import CommonMark

/// Puts headings below the page's own, and gives each an id by which it can be linked to.
enum Headings {
  static func run(on root: Node, _ context: inout PassContext) {
    let headings = root.walk.filter { $0.kind == .heading }
    guard !headings.isEmpty else { return }
    shift(headings, to: context.options.topHeadingLevel)
    if context.options.has(.headingIDs) { identify(headings, &context) }
  }
}

extension Headings {
  /// The highest level in use becomes `top`, so that there is never a gap below the page's own heading, whether the
  /// author begins with `#` or, as many do, with `##`.
  private static func shift(_ headings: [Node], to top: Int?) {
    guard let top, let highest = headings.map(\.headingLevel).min() else { return }
    for heading in headings {
      heading.setHeadingLevel(min(6, heading.headingLevel - highest + top))
    }
  }

  private static func identify(_ headings: [Node], _ context: inout PassContext) {
    var ids = UniqueIDs(reserved: context.body.ids + context.headingIDs.values)
    let taken = Set(context.body.ids)
    for heading in headings {
      if let id = context.headingIDs[heading], taken.contains(id) {
        context.report(.duplicateID(id), at: context.source.range(of: heading).lowerBound)
      }
      let text = PlainText.of(heading)
      let id = context.headingIDs[heading] ?? ids.next(for: Slug(of: text)?.text ?? "section")
      if heading.parent?.kind == .document, !text.isEmpty {
        context.body.headings.append(
          Body.Heading(
            level: heading.headingLevel, id: id, text: text,
            offset: context.source.range(of: heading).lowerBound))
      }
      context.body.ids.append(id)
      dress(heading, id, &context)
    }
  }

  /// cmark writes no attributes.
  private static func dress(_ heading: Node, _ id: String, _ context: inout PassContext) {
    let name = "h" + String(heading.headingLevel)
    let mark = context.marks.rendered(.id(id))
    let element = Node.customInline(enter: "<" + name + " id=\"" + mark + "\">", exit: "</" + name + ">")
    heading.moveChildren(to: element)
    let block = Node.customBlock(enter: "")
    block.append(element)
    heading.replace(with: block)
  }
}
