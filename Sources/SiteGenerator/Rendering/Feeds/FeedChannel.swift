/// What a feed says of itself, in any format. Addresses are whole.
struct FeedChannel: Sendable {
  /// Of the feed itself, whatever other addresses it stands at.
  var address: String
  var title: String
  var summary: String
  /// The page that shows the same.
  var page: String
  /// A language tag (BCP 47).
  var language: String
  /// The newest change among its items, never the build's own time, so that the feed is the same on any day; absent
  /// where there are none.
  var updated: ZonedDate?
  /// Who writes the site.
  var author: FeedAuthor
  /// The WebSub hub that tells readers of news.
  var hub: String?
  var minutesToLive: Int
  /// The site's icon as PNG, which all readers show.
  var icon: String?
}

extension FeedChannel {
  init(_ feed: Feed, in context: RenderContext) {
    let site = context.configuration
    let names = FeedNames(feed.source, in: context.plan)
    self.init(
      address: context.base.absolute(context.plan.path(of: feed)), title: names.title, summary: names.summary,
      page: context.base.absolute(context.plan.page(of: feed.source)), language: site.language,
      updated: context.plan.lastChange(of: context.plan.posts(of: feed.source)),
      // Atom asks for an author (RFC 4287, section 4.1.1).
      author: FeedAuthor(site.author, in: context) ?? FeedAuthor(name: site.title),
      hub: site.feed.webSub, minutesToLive: site.feed.minutesToLive,
      icon: context.plan.icon(.png).map(context.base.absolute))
  }
}

/// What a feed is called, in it and in the pages that lead to it.
struct FeedNames: Sendable {
  let title: String
  let summary: String

  init(_ source: Feed.Source, in plan: Plan) {
    let site = plan.site.configuration
    switch source {
    case .site:
      title = site.title
      summary = site.tagline ?? site.title
    case .tag(let number):
      let tag = plan.tags[number].name
      title = "\(tag) · \(site.title)"
      summary = site.words.text(.postsAbout, [.topic: tag, .site: site.title])
    }
  }
}

/// Who wrote an item, or all of them.
struct FeedAuthor: Sendable {
  var name: String
  var address: String?
}

extension FeedAuthor {
  /// Nil for an author without a name, which readers could not show.
  init?(_ author: Author?, in context: RenderContext) {
    guard let author, let name = author.name else { return nil }
    self.init(name: name, address: author.url.map { context.absoluteLink($0.value) })
  }
}
