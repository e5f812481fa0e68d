/// Finds links whose words do not say where they lead: "click here".
enum VagueLink {
  static func findings(in entry: CheckedEntry) -> [DistantFinding] {
    entry.links.compactMap { link in
      guard let words = link.words, entry.habits.vagueLinks.contains(plain(words.value)) else { return nil }
      return entry.finding(
        .vagueLink, at: words.offset,
        "the words '\(words.value.collapsingSpaces)' do not say where this link leads",
        help: "link the words that name the thing; screen readers list links without the text around them")
    }
  }

  private static func plain(_ text: String) -> String {
    let isEdge: (Unicode.Scalar) -> Bool = { $0.isWhitespace || $0.isPunctuation }
    let words = text.lowercased().unicodeScalars.drop(while: isEdge).reversed().drop(while: isEdge).reversed()
    return String(String.UnicodeScalarView(words)).collapsingSpaces
  }
}
