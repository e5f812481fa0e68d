/// The small values that pages and posts are made of, as templates see them.

struct DateView: Sendable {
  let date: ZonedDate
  let context: RenderContext

  var text: String { context.configuration.dateFormat.text(date.civil, names: context.words.dates) }
}

struct TagView: Sendable {
  /// In the plan.
  let number: Int
  let context: RenderContext

  var tag: Term { context.plan.tags[number] }

  var feed: String? {
    guard context.configuration.feed.hasTagFeeds else { return nil }
    return context.base.link(to: context.plan.path(of: Feed(format: .rss, source: .tag(number))))
  }
}

struct FeedView: Sendable {
  let format: FeedFormat
  let title: String
  let url: String

  init(_ feed: Feed, in plan: Plan) {
    format = feed.format
    title = "\(FeedNames(feed.source, in: plan).title) (\(feed.format.name))"
    url = plan.site.configuration.url.link(to: plan.path(of: feed))
  }
}

struct AudioView: Sendable {
  let enclosure: Enclosure
  let context: RenderContext

  var url: String { context.link(to: enclosure.target) }
}

struct AuthorView: Sendable {
  let author: Author
  let context: RenderContext

  var url: String? { author.url.map { context.link($0.value) } }
  var byline: String? { author.name.map { context.words.text(.byline, [.author: $0]) } }
  var canonical: String? { author.url.map { context.absoluteLink($0.value) } }
}

struct ImageView: Sendable {
  let address: String
  let alternative: String?
  /// Nil where it is not known: on another site, say.
  let size: ImageSize?
}

struct WeeksView: Sendable {
  let weeks: Weeks
  let context: RenderContext

  var label: String {
    context.words.text(
      .weeksWithIssue, [.kept: String(weeks.keptCount), .count: String(weeks.kept.count)])
  }
}

struct MenuItemView: Sendable {
  let title: String
  let url: String
  let isCurrent: Bool
}
