import Templates

/// The table of contents.
extension TemplateValues {
  private static let sectionFields: [Field<ContentsView>] = [
    .text("text", "Its heading, without markup.") { $0.heading.text },
    .text("url", "Its address for links.") { $0.url },
    .text("id", "Its heading's id.") { $0.heading.id },
    .number("level", "Its heading's level, 1 to 6.") { $0.heading.level },
  ]

  static let section = RecordType<ContentsView>(
    "section", "A section of a text.", sectionFields + items(of: subsection))

  private static let subsection = RecordType<ContentsView>(
    "subsection", "A section within a section, however deep it is.",
    // Named here too, so that a template that asks for more is not given those of the section around it.
    sectionFields + items(of: RecordType<ContentsView>("none", "There are none.", sectionFields)))

  private static func items(of type: RecordType<ContentsView>) -> [Field<ContentsView>] {
    [
      .list("items", of: type, "The sections in it; a subsection has none.") { $0.items },
      .flag("hasItems", "There are sections in it.") { !$0.items.isEmpty },
    ]
  }
}
