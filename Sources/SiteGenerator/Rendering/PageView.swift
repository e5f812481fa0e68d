import Templates

/// A page as templates see it. Nothing is computed before a template asks for it.
struct PageView: Sendable {
  let shown: Page.Templated
  let path: SitePath
  let context: RenderContext

  init(_ shown: Page.Templated, at path: SitePath, in context: RenderContext) {
    self.shown = shown
    self.path = path
    self.context = context
  }

  var configuration: SiteConfiguration { context.configuration }

  var description: PageDescription { PageDescription(shown, in: context) }

  var structuredData: [UInt8]? { StructuredData(shown, at: path, in: context).text() }

  var siteAuthor: AuthorView? {
    configuration.author.map { AuthorView(author: $0, context: context) }
  }

  var subscription: SubscriptionView? {
    configuration.subscribe.map { SubscriptionView(subscription: $0, context: context) }
  }

  var menu: [MenuItemView] {
    let here = context.base.link(to: path)
    return configuration.menu.map { item in
      let link = context.link(item.url.value)
      return MenuItemView(title: item.title, url: link, isCurrent: link == here)
    }
  }

  var post: PostView? {
    if case .post(let number) = shown {
      PostView(number: number, context: context, setting: .page)
    } else {
      nil
    }
  }

  var tag: TagView? {
    if case .tag(let number, _) = shown { TagView(number: number, context: context) } else { nil }
  }

  var series: SeriesView? {
    if case .series(let number) = shown { SeriesView(number: number, context: context) } else { nil }
  }

  var allTags: [TagView] {
    context.plan.tags.indices.map { TagView(number: $0, context: context) }
  }

  /// The feeds a reader may want who is on this page: the tag's own on its pages, and the whole site's.
  var feeds: [FeedView] {
    guard case .tag(let number, _) = shown, configuration.feed.hasTagFeeds else { return context.siteFeeds }
    return Feed.all(of: .tag(number)).map { FeedView($0, in: context.plan) } + context.siteFeeds
  }

  func newestPosts(_ count: Int) -> [PostView] {
    (0..<min(count, context.plan.listedCount)).map { PostView(number: $0, context: context) }
  }
}

/// A page that shows part of a list.
extension PageView {
  var listedPosts: [PostView] {
    switch shown {
    case .index(let slice): slice.items.map { PostView(number: $0, context: context) }
    case .tag(let number, let slice):
      context.plan.tags[number].posts[slice.items].map { PostView(number: $0, context: context) }
    case .series(let number):
      context.plan.series[number].posts.map { PostView(number: $0, context: context) }
    case .post, .standalone, .tags, .archive, .archiveYear, .search, .notFound, .gone: []
    }
  }

  var newest: PostView? { description.isHome ? listedPosts.first : nil }

  var earlier: [PostView] { Array(listedPosts.dropFirst(description.isHome ? 1 : 0)) }

  var pagination: PaginationView? {
    switch shown {
    case .index(let slice), .tag(_, let slice):
      slice.count > 1 ? PaginationView(slice: slice, context: context) : nil
    case .post, .standalone, .tags, .series, .archive, .archiveYear, .search, .notFound, .gone: nil
    }
  }

  /// The rhythm of the issues, where there have been some.
  var weeks: WeeksView? {
    let weeks = Weeks(upToNewest: context.plan.posts.prefix(context.plan.listedCount).lazy.map(\.date.civil))
    return weeks.kept.count > 1 ? WeeksView(weeks: weeks, context: context) : nil
  }

  /// Those of the archive that this page shows.
  var archiveYears: [ArchiveYearView] {
    let archive = context.plan.archive
    return switch shown {
    case .archive:
      archive.years.map { ArchiveYearView(year: $0, isHere: !archive.isSplit, context: context) }
    case .archiveYear(let number):
      [ArchiveYearView(year: archive.years[number], isHere: true, context: context)]
    case .index, .post, .standalone, .tag, .tags, .series, .search, .notFound, .gone: []
    }
  }

  /// From year to year, where there are several.
  var yearLinks: [MenuItemView] {
    let archive = context.plan.archive
    guard archive.years.count > 1 else { return [] }
    return archive.years.map { year in
      let url = archive.isSplit ? context.base.link(to: year.path) : "#\(year.number)"
      return MenuItemView(title: String(year.number), url: url, isCurrent: path == year.path)
    }
  }
}

/// A standalone page.
extension PageView {
  var standaloneBody: [UInt8]? {
    standalone.map { BodyRenderer($0, for: .page, in: context).text() }
  }

  var standaloneContents: [ContentsView] {
    standalone.map { ContentsView.all(of: $0.body) } ?? []
  }

  var standaloneUpdate: DateView? {
    standalone?.updated.map { DateView(date: $0, context: context) }
  }

  var standaloneParams: Value {
    standalone?.params.templateValue ?? .absent
  }

  var standalone: Entry? {
    if case .standalone(let number) = shown { context.plan.standalones[number] } else { nil }
  }
}
