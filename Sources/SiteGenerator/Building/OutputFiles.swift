/// The plan's pages as files to write.
struct OutputFiles: Sendable {
  private let context: RenderContext
  private let renderer: PageRenderer
  /// What a feed says of its posts.
  private let feedItems: @Sendable (Feed.Source) -> [FeedItem]
  /// The folder that holds `content/` and `templates/`.
  private let root: String

  /// - Parameters:
  ///   - recipes: Of what the pages are made; nil where nobody asks.
  ///   - known: What was made of what: items of feeds that stand there as they should are not made.
  ///   - jobs: How many of the feeds' items to make at once.
  /// - Throws: `CancellationError`.
  static func all(
    of plan: Plan, _ theme: Theme, root: String, recipes: Recipes? = nil,
    after known: OutputRecord = OutputRecord(), jobs: Int
  ) async throws -> [OutputFile] {
    let context = RenderContext(plan)
    let made = try await plan.pages.concurrentMap(jobs: jobs) { _, page in recipes?.recipe(of: page) }
    let feeds = zip(plan.pages, made).compactMap { page, recipe -> Feed? in
      guard case .feed(let feed) = page.content else { return nil }
      return known.hasMade(page.path, recipe) ? nil : feed
    }
    let items = try await FeedItems.make(for: feeds, in: context, jobs: jobs)
    let files = OutputFiles(context, theme, root: root, feedItems: items.of)
    return zip(plan.pages, made).map { page, recipe in
      var file = files.file(of: page)
      file.recipe = recipe
      return file
    }
  }

  /// For whoever asks for a few of the files only: a feed's items are made with it.
  init(_ plan: Plan, _ theme: Theme, root: String) {
    let context = RenderContext(plan)
    self.init(context, theme, root: root) { source in
      plan.posts(of: source).map { FeedItem($0, in: context) }
    }
  }

  private init(
    _ context: RenderContext, _ theme: Theme, root: String,
    feedItems: @escaping @Sendable (Feed.Source) -> [FeedItem]
  ) {
    self.context = context
    self.renderer = PageRenderer(context: context, theme: theme)
    self.feedItems = feedItems
    self.root = root
  }

  func file(of page: Page) -> OutputFile {
    OutputFile(
      path: page.path.outputFile, source: page.source, isListed: !page.isUnlisted,
      isPlaceholder: page.isPlaceholder, content: content(of: page))
  }
}

extension OutputFiles {
  private func content(of page: Page) -> OutputFile.Content {
    switch page.content {
    case .templated(let shown): .bytes { try renderer.render(shown, at: page.path, from: page.source) }
    case .feed(let feed): .bytes { FeedRenderer.render(feed, feedItems(feed.source), context) }
    case .redirect(let target): .bytes { RedirectRenderer.page(to: target, context) }
    case .redirectRules(let kind): .bytes { RedirectRenderer.rules(kind, context) }
    case .sitemap(let sitemap): .bytes { SitemapRenderer.render(sitemap, context) }
    case .robots: .bytes { RobotsRenderer.render(context) }
    case .icon(let format): .bytes { IconRenderer.render(format, title: context.configuration.title) }
    case .searchFile(let file): .bytes { SearchFileRenderer(context: context).render(file) }
    case .copy(let source): .copy(of: root + "/" + source)
    case .bytes(let bytes): .bytes { bytes }
    }
  }
}
