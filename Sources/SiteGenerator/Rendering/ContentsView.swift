/// A section of an entry's text as tables of contents show it, with the sections in it.
struct ContentsView: Sendable {
  let heading: Body.Heading
  private(set) var items: [ContentsView] = []

  var url: String { "#" + AddressEscape.attribute(heading.id) }

  /// The sections of the highest level; what is deeper is in the last of them before it, however deep it is.
  static func all(of body: Body) -> [ContentsView] {
    guard let highest = body.headings.map(\.level).min() else { return [] }
    return body.headings.reduce(into: []) { sections, heading in
      let section = ContentsView(heading: heading)
      if heading.level == highest || sections.isEmpty {
        sections.append(section)
      } else {
        sections[sections.count - 1].items.append(section)
      }
    }
  }
}
