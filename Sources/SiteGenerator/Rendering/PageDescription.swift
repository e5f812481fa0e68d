/// What a page says about itself in its head: for search engines, feeds of links and bookmarks.
struct PageDescription: Sendable {
  var title: String
  var summary: String
  var image: ImageView?
  var isHome = false
  var isPost = false
  var isUnlisted = false
}

extension PageDescription {
  init(of page: Page, in context: RenderContext) {
    let site = context.configuration
    let tagline = site.tagline ?? site.title
    switch page.content {
    case .post(let number):
      self.init(context.plan.posts[number].content, in: context)
      isPost = true
    case .standalone(let number):
      self.init(context.plan.standalones[number], in: context)
    case .index(let slice):
      self.init(title: slice.number == 1 ? site.title : Self.title("Earlier issues", slice), summary: tagline)
      isHome = slice.number == 1
    case .tag(let number, let slice):
      let tag = context.plan.tags[number]
      self.init(title: Self.title(tag.name, slice), summary: "Posts about \(tag.name) from \(site.title)")
    case .tags:
      self.init(title: "Topics", summary: "Everything \(site.title) has written about, by topic")
    case .notFound:
      self.init(title: "Page not found", summary: tagline)
      isUnlisted = true
    case .feed, .sitemap, .robots, .file, .asset:
      self.init(title: site.title, summary: tagline)
    }
  }

  private init(_ planned: Plan.PlannedEntry, in context: RenderContext) {
    let entry = planned.entry
    title = entry.title
    summary =
      entry.summary.isEmpty ? context.configuration.tagline ?? entry.title : entry.summary.shortened(to: 200)
    isUnlisted = entry.isUnlisted
    image = context.imageAddress(of: planned) { context.absoluteLink(to: $0, in: entry) }
      .map { ImageView(address: $0, alternative: entry.image?.alternative) }
  }

  /// For the window and search results: the page first, then the site.
  func documentTitle(_ siteTitle: String) -> String {
    isHome || title == siteTitle ? title : "\(title) · \(siteTitle)"
  }

  private static func title(_ name: String, _ slice: Slice) -> String {
    slice.number == 1 ? name : "\(name), page \(slice.number)"
  }
}

extension String {
  /// At most `length` characters, cut between words.
  func shortened(to length: Int) -> String {
    guard count > length else { return self }
    let start = prefix(length)
    let end = start.lastIndex(where: \.isWhitespace) ?? start.endIndex
    return start[..<end] + "…"
  }
}
