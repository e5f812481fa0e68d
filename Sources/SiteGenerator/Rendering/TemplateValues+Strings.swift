import Templates

/// The product's own words.
extension TemplateValues {
  /// Those without slots; the others are parts of the values that fill them, such as `post.readingTime`.
  static let strings = RecordType<RenderContext>(
    "strings", "The product's own words, in English or as content/strings.yml says.",
    WordTable.plain.map { entry in
      .text(entry.word.rawValue, "“\(entry.english)” \(entry.place)") { $0.words[entry.word] }
    })

  /// What the search script says.
  static let searching: [Field<PageView>] = [
    .text("found", "What is said above results; {} stands for their number.") { found(.found, $0) },
    .text("foundMore", "The same where there are more than that.") { found(.foundMore, $0) },
  ]

  private static func found(_ word: Word, _ page: PageView) -> String {
    page.context.words.text(word, [.count: "{}"])
  }
}
