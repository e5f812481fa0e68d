/// One feed: its format, and which posts it tells of.
struct Feed: Hashable, Sendable {
  var format: FeedFormat
  var source: Source

  enum Source: Hashable, Sendable {
    case site
    /// By the tag's number in the plan.
    case tag(Int)
  }

  /// What most people mean by the site's feed.
  static let ofSite = Feed(format: .rss, source: .site)

  static func all(of source: Source) -> [Feed] {
    FeedFormat.allCases.map { Feed(format: $0, source: source) }
  }
}

extension Plan {
  /// `/feed.xml`, `/tags/sales/atom.xml`
  func path(of feed: Feed) -> SitePath {
    page(of: feed.source).appending(feed.format.fileName)
  }

  /// The page that shows what its feed tells.
  func page(of source: Feed.Source) -> SitePath {
    switch source {
    case .site: .home
    case .tag(let number): tags[number].path
    }
  }

  /// The numbers of the newest posts, newest first.
  func posts(of source: Feed.Source) -> [Int] {
    let limit = site.configuration.feed.items
    return switch source {
    case .site: Array(0..<min(limit, listedCount))
    case .tag(let number): Array(tags[number].posts.prefix(limit))
    }
  }

  /// Every feed that the site has, the whole site's first.
  var feeds: [Feed] {
    let tags = site.configuration.feed.hasTagFeeds ? tags.indices.map(Feed.Source.tag) : []
    return ([.site] + tags).flatMap(Feed.all)
  }
}
