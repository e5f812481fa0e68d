/// Looks at the file of a post or page once more, and asks the rules about it.
struct EntryCheck: Sendable {
  let configuration: SiteConfiguration

  struct Outcome: Sendable {
    /// For the rules that compare entries; nil where the file has become another meanwhile.
    var entry: CheckedEntry?
    var findings: [Finding] = []
  }

  /// - Parameter text: The entry's file.
  func run(_ entry: Entry, date: ZonedDate?, _ text: SourceText) -> Outcome {
    guard let document = FrontMatterReader.read(text, zone: configuration.timeZone).value else {
      return Outcome()
    }
    let prose = Prose(text, body: document.body, configuration.markdown)
    let checked = CheckedEntry(
      entry, date: date, document, text.bytes[..<document.body.lowerBound], prose,
      language: configuration.language,
      isInDraft: entry.publication.isDraft)
    let found = CheckRules.ofEntry.flatMap { $0(checked, prose.blocks) }
    guard !found.isEmpty else { return Outcome(entry: checked) }
    let lines = SourceLines(text)
    let findings = FindingsOfOneFile.told(of: found, in: lines, at: \.offset, rule: \.rule) {
      $0.finding(in: lines)
    }
    return Outcome(entry: checked, findings: findings)
  }
}
