/// What links stand in: a post, a page, or site.yml.
struct LinkOrigin: Sendable {
  /// The source file, relative to the site's root.
  var file: String
  /// The post's or page's number among the destinations.
  var entry: Int?
  var publication: Publication
  /// Whether this build shows it.
  var isShown: Bool
  /// A draft nobody has to finish today.
  var isInDraft: Bool

  init(_ entry: Entry, _ number: Int, _ selection: Selection) {
    file = entry.source
    self.entry = number
    publication = entry.publication
    isShown = selection.includes(entry.publication)
    isInDraft = entry.publication.isDraft
  }

  /// What the configuration links to is linked to from every page, always.
  static let configuration = LinkOrigin()

  private init() {
    file = "content/site.yml"
    publication = Publication(isDraft: false)
    isShown = true
    isInDraft = false
  }
}

/// A link that something is wrong with.
struct FaultyLink: Sendable {
  var fault: LinkFault
  var link: Body.Link
  /// Where it leads.
  var target: LinkTarget
  /// The file it names, if it is relative.
  var source: String?
  var origin: LinkOrigin
}
