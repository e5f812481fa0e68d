/// A post's email as its templates see it.
struct EmailView: Sendable {
  /// The post's.
  let page: PageView
  let post: PostView
  let settings: EmailSettings
  let surroundings: EmailSurroundings
  /// The address of the front page.
  let home: String
  /// The text in both forms.
  let html: [UInt8]
  let text: String

  var context: RenderContext { page.context }
  var configuration: SiteConfiguration { context.configuration }
  var subject: String { post.entry.email?.subject?.value ?? post.entry.title }
  var preheader: String? { post.entry.email?.preheader?.value ?? post.entry.description }

  /// What mail programs show behind a short preheader instead of the text's first words: signs that take room and are
  /// not seen.
  var preheaderPadding: [UInt8] {
    let missing = max(0, Self.longestPreview - (preheader?.count ?? 0))
    return Array(String(repeating: "&#847;&zwnj;&nbsp;", count: missing).utf8)
  }

  /// How many characters of it mail programs show at most.
  private static let longestPreview = 150
}

/// Its plain text.
extension EmailView {
  func wrapped(_ text: String) -> String {
    TextWrapping(width: EmailTextWriter.width).lines(text).joined(separator: "\n")
  }
}

/// The links of its footer.
extension EmailView {
  var onlineAddress: EmailProvider.Placeholder {
    settings.provider.online ?? EmailProvider.Placeholder(surroundings.online)
  }

  var unsubscribeAddress: EmailProvider.Placeholder? { settings.unsubscribe }

  func link(to placeholder: EmailProvider.Placeholder, _ word: Word) -> [UInt8] {
    Array(placeholder.link(context.words[word].htmlEscaped, style: EmailStyles.footerLink).utf8)
  }

  func line(to placeholder: EmailProvider.Placeholder, _ word: Word) -> String {
    "\(context.words[word]): \(placeholder.text)"
  }

  /// What is printed as it is, though a service would read it: placeholders, and what was mended before.
  var settledTexts: Set<String> {
    var texts: Set = [text, line(to: onlineAddress, .viewOnline)]
    if let unsubscribeAddress { texts.insert(line(to: unsubscribeAddress, .unsubscribe)) }
    return texts
  }
}
