/// What `sitegen check` advises besides what every build finds: each rule is a function, in a file of its own.
enum CheckRules {
  /// About one post or page.
  static let ofEntry: [@Sendable (CheckedEntry, [Prose.Block]) -> [DistantFinding]] = [
    { entry, _ in LongTitle.findings(in: entry) },
    { entry, _ in DescriptionLength.findings(in: entry) },
    { entry, _ in SkippedHeading.findings(in: entry) },
    { entry, _ in VagueLink.findings(in: entry) },
    { entry, _ in InsecureLink.findings(in: entry) },
    { entry, _ in TrackingLink.findings(in: entry) },
    { entry, _ in InvisibleCharacter.findings(in: entry) },
    { entry, _ in LocalhostLink.findings(in: entry) },
    Leftover.findings,
    DoubledWord.findings,
    LongParagraph.findings,
    LongSentence.findings,
  ]

  /// About what posts and pages, the oldest first, have to do with each other.
  static let ofSite: [@Sendable ([CheckedEntry], SiteConfiguration) -> [DistantFinding]] = [
    { entries, _ in EqualTexts.findings(in: entries) },
    { entries, site in RepeatedLink.findings(in: entries, of: site) },
    { entries, _ in SimilarTags.findings(in: entries) },
  ]
}
