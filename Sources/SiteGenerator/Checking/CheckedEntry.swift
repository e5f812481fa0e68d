/// A post or page as rules look at it, with the places of all it says.
struct CheckedEntry: Sendable {
  let entry: Entry
  /// Nil for a page.
  let date: ZonedDate?
  let title: Located<String>
  let description: Located<String>?
  let tags: [Located<String>]
  /// What readers see of the front matter.
  let frontMatterTexts: [Located<String>]
  private let frontMatter: [UInt8]
  /// Those in the text, and those in the front matter.
  let links: [Prose.Link]
  let habits: LanguageHabits
  /// Whether nobody has to finish it today.
  let isInDraft: Bool

  var source: String { entry.source }

  /// Whether it is an issue of the newsletter: a post in lists and feeds.
  var isIssue: Bool { date != nil && !entry.isUnlisted }
}

extension CheckedEntry {
  /// - Parameters:
  ///   - frontMatter: The file's bytes before its text.
  ///   - language: The site's.
  init(
    _ entry: Entry, date: ZonedDate?, _ document: SourceDocument, _ frontMatter: ArraySlice<UInt8>,
    _ prose: Prose,
    language: String, isInDraft: Bool
  ) {
    let matter = document.frontMatter
    let heading = prose.blocks.first { $0.kind == .heading }?.text
    self.entry = entry
    self.date = date
    title = Located(entry.title, at: matter.title?.offset ?? heading?.start ?? 0)
    description = matter.description
    tags = matter.tags
    frontMatterTexts = [matter.title, matter.description].compactMap(\.self)
    self.frontMatter = Array(frontMatter)
    links = prose.links + Self.links(in: matter)
    habits = LanguageHabits(ofLanguage: entry.language ?? language)
    self.isInDraft = isInDraft
  }

  private static func links(in matter: FrontMatter) -> [Prose.Link] {
    let image = matter.image.map {
      Prose.Link(address: $0.source.value, kind: .media, offset: $0.source.offset)
    }
    let audio = matter.audio.map { Prose.Link(address: $0.address, kind: .media, offset: $0.offset) }
    let author = matter.author?.url.map { Prose.Link(address: $0.value, kind: .page, offset: $0.offset) }
    return [image, audio, author].compactMap(\.self)
  }

  /// Where a word of a front matter's value stands in the file. YAML folds and escapes, but seldom within a word.
  ///
  /// - Parameters:
  ///   - word: Its bytes in `text`.
  ///   - text: What the value says.
  func offset(of word: Range<Int>, in text: [UInt8], of value: Located<String>) -> Int {
    guard frontMatter.indices.contains(value.offset) else { return value.offset }
    let needle = Array(text[word])
    let before = ByteSearch.occurrences(of: needle, in: text[..<word.lowerBound]).count
    let places = ByteSearch.occurrences(of: needle, in: frontMatter[value.offset...])
    return value.offset + (before < places.count ? places[before] : 0)
  }

  /// What a rule has to say of it.
  func finding(_ rule: Rule, at offset: Int, _ message: String, help: String) -> DistantFinding {
    DistantFinding(
      rule: rule, file: source, offset: offset, message: message, help: help, isInDraft: isInDraft)
  }
}
