/// Finds headings whose ids the templates write too: of two equal ids on a page, a link leads to the first.
enum SharedIDs {
  /// - Parameter templateIDs: Ids that templates write on their pages.
  static func findings(in site: Site, templateIDs: Set<String>) -> [DistantFinding] {
    site.entries.flatMap { entry in
      entry.body.headings.filter { templateIDs.contains($0.id) }.map { heading in
        DistantFinding(
          rule: .duplicateID, file: entry.source, offset: heading.offset,
          message: "the id of this heading, '\(heading.id)', is one of the theme's as well",
          help: "give it another: {#\(heading.id)-2}",
          isInDraft: entry.publication.isDraft)
      }
    }
  }
}
