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
    let explicit = headings.map { HeadingAttribute.take(from: $0) }
    var ids = UniqueIDs(reserved: context.body.ids)
    for (heading, id) in zip(headings, explicit) {
      guard let id, !ids.reserve(id) else { continue }
      context.report(.duplicateID(id), in: heading) { $0.text("{#\(id)}") }
    }
    for (heading, explicit) in zip(headings, explicit) {
      let text = PlainText.of(heading)
      let id = explicit ?? ids.next(for: Slug(of: text)?.text ?? "section")
      if heading.parent?.kind == .document {
        context.body.headings.append(Body.Heading(level: heading.headingLevel, id: id, text: text))
      }
      context.body.ids.append(id)
      dress(heading, id, &context)
    }
  }

  /// cmark writes no attributes.
  private static func dress(_ heading: Node, _ id: String, _ context: inout PassContext) {
    let name = "h\(heading.headingLevel)"
    let mark = context.marks.rendered(.id(id))
    let element = Node.customInline(enter: "<\(name) id=\"\(mark)\">", exit: "</\(name)>")
    heading.moveChildren(to: element)
    let block = Node.customBlock(enter: "")
    block.append(element)
    heading.replace(with: block)
  }
}

/// Ids of which no two are equal.
struct UniqueIDs {
  private var taken: Set<String>
  /// For each id that was wanted twice the number to try next.
  private var numbers: [String: Int] = [:]

  init(reserved: [String]) {
    self.taken = Set(reserved)
  }

  /// - Returns: Whether it was still free.
  mutating func reserve(_ id: String) -> Bool {
    taken.insert(id).inserted
  }

  /// The id itself, or the first free one of `id-2`, `id-3` and so on.
  mutating func next(for id: String) -> String {
    if reserve(id) { return id }
    var number = numbers[id] ?? 2
    while !reserve("\(id)-\(number)") { number += 1 }
    numbers[id] = number + 1
    return "\(id)-\(number)"
  }
}

/// An id at a heading's end: `## Our prices {#prices}`.
enum HeadingAttribute {
  /// Takes the attribute out of the heading.
  static func take(from heading: Node) -> String? {
    guard let last = heading.lastChild, last.kind == .text, last.literal.contains(UInt8(ascii: "}")) else {
      return nil
    }
    let text = String(decoding: last.literal, as: UTF8.self)
    guard let match = text.wholeMatch(of: /(.*?)\s*\{#([^\s{}]+)\}\s*/.dotMatchesNewlines()) else {
      return nil
    }
    last.setLiteral(String(match.1))
    return Typography.undone(in: String(match.2))
  }
}

extension PassContext.Message {
  fileprivate static func duplicateID(_ id: String) -> Self {
    Self(
      rule: .duplicateID, text: "there is an id '\(id)' before this one, and a link to it leads there",
      help: "give this heading another id")
  }
}
