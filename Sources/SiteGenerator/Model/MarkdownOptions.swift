/// What Markdown may hold beyond CommonMark: `markdown:` in site.yml.
struct MarkdownOptions: Hashable, Sendable {
  var features = Set(MarkdownFeature.allCases)
  /// The level of an entry's highest heading, the others below it; nil leaves all as they are written.
  var topHeadingLevel: Int? = 2

  /// CommonMark, and nothing else.
  static let commonMark = MarkdownOptions(features: [], topHeadingLevel: nil)

  func has(_ feature: MarkdownFeature) -> Bool {
    features.contains(feature)
  }
}

/// One thing that can be switched off, by its name in site.yml.
enum MarkdownFeature: String, CaseIterable, Sendable {
  case tables
  case strikethrough
  case taskLists
  /// Bare addresses become links.
  case autolinks
  case footnotes
  /// Ids for headings, and `{#id}`.
  case headingIDs = "headingIds"
  /// Curly quotes, dashes and the ellipsis.
  case typography
  /// `> [!NOTE]`
  case callouts
  /// `[Subscribe](/subscribe/){.button}`
  case buttons
  /// An image alone in its paragraph becomes a figure.
  case figures
  /// `width`, `height`, `loading` and `decoding` of images.
  case imageAttributes
  /// A fence's `title="..."`.
  case codeTitles
  /// A video's address alone in its paragraph becomes a preview.
  case embeds
}
