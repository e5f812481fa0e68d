import CommonMark

/// The heading that is an entry's title, which its page shows above the body.
enum TitleHeading {
  /// Takes the title out of the body: without a title in the front matter the first heading is the title;
  /// with one, a heading at the very start that says the same is left out.
  ///
  /// - Returns: The title, or nil where there is none.
  static func take(from root: Node, given title: String?) -> String? {
    guard let title else {
      for heading in root.children where heading.kind == .heading {
        let text = PlainText.of(heading)
        guard !text.isEmpty else { continue }
        heading.remove()
        return text
      }
      return nil
    }
    if let first = root.firstChild, first.kind == .heading, sameWords(PlainText.of(first), title) {
      first.remove()
    }
    return title
  }

  /// Whether two titles differ only in white space and in the shape of their quotation marks, which many
  /// editors change while one types.
  private static func sameWords(_ a: String, _ b: String) -> Bool {
    straightened(a) == straightened(b)
  }

  private static func straightened(_ title: String) -> String {
    String(
      title.collapsingSpaces.map { character in
        switch character {
        case "‘", "’": "'"
        case "“", "”", "„": "\""
        default: character
        }
      })
  }
}
