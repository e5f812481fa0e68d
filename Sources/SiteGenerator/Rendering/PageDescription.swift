/// What a page says about itself in its head: for search engines, feeds of links and bookmarks.
struct PageDescription: Sendable {
  private let shown: Page.Templated
  private let context: RenderContext

  init(_ shown: Page.Templated, in context: RenderContext) {
    self.shown = shown
    self.context = context
  }

  var title: String {
    switch shown {
    case .post(let number): context.plan.posts[number].entry.title
    case .standalone(let number): context.plan.standalones[number].title
    case .index(let slice): isHome ? siteTitle : Self.title("Earlier issues", slice)
    case .tag(let number, let slice): Self.title(context.plan.tags[number].name, slice)
    case .tags: "Topics"
    case .notFound: "Page not found"
    case .gone: "This page is gone"
    }
  }

  /// For the window and search results: the page first, then the site.
  var documentTitle: String {
    let title = title
    return isHome || title == siteTitle ? title : "\(title) · \(siteTitle)"
  }

  var summary: String {
    switch shown {
    case .post(let number): summary(of: context.plan.posts[number].entry)
    case .standalone(let number): summary(of: context.plan.standalones[number])
    case .index, .notFound, .gone: context.configuration.tagline ?? siteTitle
    case .tag(let number, _): "Posts about \(context.plan.tags[number].name) from \(siteTitle)"
    case .tags: "Everything \(siteTitle) has written about, by topic"
    }
  }

  /// With its whole address, since others show it too.
  var image: ImageView? {
    entry.flatMap { entry in context.image(of: entry) { context.absoluteLink(to: $0, in: entry) } }
  }

  var isHome: Bool {
    if case .index(let slice) = shown { slice.number == 1 } else { false }
  }

  var isPost: Bool {
    if case .post = shown { true } else { false }
  }

  /// Not for search engines.
  var isUnlisted: Bool {
    shown == .notFound || shown == .gone || entry?.isUnlisted ?? false
  }
}

extension PageDescription {
  private var siteTitle: String { context.configuration.title }

  private var entry: Entry? {
    switch shown {
    case .post(let number): context.plan.posts[number].entry
    case .standalone(let number): context.plan.standalones[number]
    case .index, .tag, .tags, .notFound, .gone: nil
    }
  }

  private func summary(of entry: Entry) -> String {
    let summary = entry.summary
    return summary.isEmpty ? context.configuration.tagline ?? entry.title : summary.shortened(to: 200)
  }

  private static func title(_ name: String, _ slice: Slice) -> String {
    slice.number == 1 ? name : "\(name), page \(slice.number)"
  }
}

extension String {
  /// At most `length` characters, cut between words, and a sign that there is more.
  func shortened(to length: Int) -> String {
    guard let end = index(startIndex, offsetBy: length, limitedBy: endIndex), end < endIndex else {
      return self
    }
    let start = self[..<end]
    return start[..<(start.lastIndex(where: \.isWhitespace) ?? end)] + "…"
  }
}
