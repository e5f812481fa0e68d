/// Finds tags that were probably meant as one: `follow-up` and `followup`, `Sales` and `sale`.
enum SimilarTags {
  static func findings(in entries: [CheckedEntry]) -> [DistantFinding] {
    var uses: [String: Use] = [:]
    for entry in entries.filter(\.isIssue) {
      for tag in entry.tags {
        let slug = Slug(ofAny: tag.value).text
        uses[slug, default: Use(tag: tag, entry: entry, key: key(slug, entry.habits))].count += 1
      }
    }
    let groups = Dictionary(grouping: uses.values, by: \.key).values.filter { $0.count > 1 }
    return groups.flatMap { group in
      let uses = group.sorted { ($1.count, $0.tag.value) < ($0.count, $1.tag.value) }
      return uses.dropFirst().map { $0.finding(besides: uses[0]) }
    }
  }

  /// A tag where it was used first.
  private struct Use {
    var tag: Located<String>
    var entry: CheckedEntry
    var key: String
    var count = 0

    init(tag: Located<String>, entry: CheckedEntry, key: String) {
      (self.tag, self.entry, self.key) = (tag, entry, key)
    }

    func finding(besides other: Use) -> DistantFinding {
      entry.finding(
        .similarTags, at: tag.offset,
        "the tag '\(tag.value)' (\(posts)) is nearly '\(other.tag.value)' (\(other.posts))",
        help: "use one of them for all, if they mean the same")
    }

    private var posts: String { count == 1 ? "1 post" : "\(count) posts" }
  }

  /// What similar tags have in common.
  private static func key(_ slug: String, _ habits: LanguageHabits) -> String {
    let word = slug.replacing("-", with: "")
    guard habits.hasPlainPlurals, word.count >= 5, word.hasSuffix("s"),
      !["ss", "us", "is", "ics"].contains(where: word.hasSuffix),
      !others.contains(word)
    else { return word }
    return String(word.dropLast())
  }

  /// Words that mean something else without their `s`.
  private static let others: Set<String> = [
    "goods", "customs", "headquarters", "glasses", "means", "series", "species",
  ]
}
