/// Finds titles and descriptions that another post or page has too, between which nobody can choose in search results.
enum EqualTexts {
  static func findings(in entries: [CheckedEntry]) -> [DistantFinding] {
    let listed = entries.filter { !$0.entry.isUnlisted }
    return findings(.equalTitles, "title", in: listed, \.title)
      + findings(.equalDescriptions, "description", in: listed, \.description)
  }

  /// Told of the later one, which is easier to change.
  private static func findings(
    _ rule: Rule, _ name: String, in entries: [CheckedEntry], _ text: (CheckedEntry) -> Located<String>?
  ) -> [DistantFinding] {
    var owners: [String: String] = [:]
    return entries.compactMap { entry in
      guard let text = text(entry) else { return nil }
      let words = text.value.lowercased().collapsingSpaces
      guard let owner = owners.updateValue(entry.source, forKey: words) else { return nil }
      return entry.finding(
        rule, at: text.offset, "\(owner) has the same \(name)",
        help: "say in one of the two what sets it apart")
    }
  }
}
