/// Finds headings more than one level below the one before, which is a gap in the outline that screen readers tell.
enum SkippedHeading {
  static func findings(in entry: CheckedEntry) -> [DistantFinding] {
    let headings = entry.entry.body.headings
    // The highest level in a text stands just below the page's own heading.
    guard let highest = headings.map(\.level).min() else { return [] }
    return zip([highest - 1] + headings.map(\.level), headings).compactMap { before, heading in
      guard heading.level > before + 1 else { return nil }
      return entry.finding(
        .skippedHeading, at: heading.offset,
        before < highest
          ? "this heading is below the level of one that comes later"
          : "this heading is \(heading.level - before) levels below the one before it",
        help: "take away as many '#' as it needs to be one level below")
    }
  }
}
