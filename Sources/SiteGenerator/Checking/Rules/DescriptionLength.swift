/// Finds descriptions that say too little, or more than search engines show, and posts without one.
enum DescriptionLength {
  static let usual = 50...160

  static func findings(in entry: CheckedEntry) -> [DistantFinding] {
    // Search engines are not asked to list it.
    guard !entry.entry.isUnlisted else { return [] }
    guard let description = entry.description else { return [missing(entry)] }
    let length = description.value.count
    guard !usual.contains(length) else { return [] }
    let isShort = length < usual.lowerBound
    return [
      entry.finding(
        .descriptionLength, at: description.offset,
        "this description has \(length) characters; "
          + (isShort
            ? "from \(usual.lowerBound) on it says enough to choose by"
            : "search results show about \(usual.upperBound)"),
        help: isShort ? "say in a sentence or two what readers find here" : "say the same in fewer words")
    ]
  }

  private static func missing(_ entry: CheckedEntry) -> DistantFinding {
    entry.finding(
      .missingDescription, at: 0,
      "there is no description; search results and lists show the first paragraph instead",
      help: "add 'description: ...' to the front matter, a sentence or two")
  }
}
