/// The formats in which feed readers take news.
enum FeedFormat: CaseIterable, Hashable, Sendable {
  /// RSS 2.0 by the RSS Advisory Board's profile.
  case rss
  /// Atom (RFC 4287).
  case atom
  /// JSON Feed 1.1.
  case json

  var name: String {
    switch self {
    case .rss: "RSS"
    case .atom: "Atom"
    case .json: "JSON Feed"
    }
  }

  var fileName: String {
    switch self {
    case .rss: "feed.xml"
    case .atom: "atom.xml"
    case .json: "feed.json"
    }
  }

  var mediaType: String {
    switch self {
    case .rss: "application/rss+xml"
    case .atom: "application/atom+xml"
    case .json: "application/feed+json"
    }
  }

  /// The format for readers who know a feed by an old address: JSON Feed where it ends with `.json`, since hosts tell the
  /// type of a file by its ending; Atom where one of its words is `atom`, as in `/feed/atom/index.xml`; otherwise RSS.
  init(ofAlias path: SitePath) {
    let path = path.text.lowercased()
    if path.hasSuffix(".json") {
      self = .json
    } else {
      self = path.split(whereSeparator: { !$0.isLetter }).contains("atom") ? .atom : .rss
    }
  }
}
