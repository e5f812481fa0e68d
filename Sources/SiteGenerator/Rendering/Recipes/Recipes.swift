/// What the site's pages are made of, each as one number: while it is the same, so are the page's bytes.
///
/// A page may show its own entry and some others, and what the site is as a whole; a recipe holds rather more of that than
/// less. What is cheap to make has none, and is made each time.
struct Recipes: Sendable {
  private let plan: Plan
  private let site: ContentHash
  /// Of all texts in lists.
  private let listed: ContentHash

  /// - Parameter key: Of the program and its settings.
  init(_ plan: Plan, _ theme: ThemeSource, _ key: CacheKey) {
    self.plan = plan
    site = SiteRecipe.hash(of: plan, theme, key)
    listed = Self.hash(ofTextsOf: plan.posts[..<plan.listedCount].lazy.map(\.entry))
  }

  func recipe(of page: Page) -> ContentHash? {
    var writer = BinaryWriter()
    writer.write(site)
    writer.write(page.path)
    switch page.content {
    case .templated(let shown): write(shown, to: &writer)
    case .feed(let feed): write(posts: plan.posts(of: feed.source), to: &writer)
    case .redirect, .redirectRules, .sitemap, .robots, .icon, .searchFile, .copy, .bytes: return nil
    }
    return ContentHash(of: writer.bytes)
  }
}

extension Recipes {
  private func write(_ shown: Page.Templated, to writer: inout BinaryWriter) {
    switch shown {
    case .post(let number): write(posts: [number] + neighbours(of: number), to: &writer)
    case .standalone(let number): writer.write(plan.standalones[number].hash)
    case .index(let slice): write(posts: slice.items, to: &writer)
    case .tag(let number, let slice): write(posts: plan.tags[number].posts[slice.items], to: &writer)
    case .series(let number): write(posts: plan.series[number].posts, to: &writer)
    case .archiveYear(let number):
      write(posts: plan.archive.years[number].months.flatMap(\.posts), to: &writer)
    case .tags, .archive, .search, .notFound, .gone: writer.write(listed)
    }
  }

  private func write(posts: some Sequence<Int>, to writer: inout BinaryWriter) {
    for post in posts {
      writer.write(post)
      writer.write(plan.posts[post].entry.hash)
    }
  }

  /// The posts that its page names: those beside it in the lists and in its series, and those like it.
  private func neighbours(of post: Int) -> [Int] {
    let inSeries = plan.placeInSeries(of: post).map { place in
      plan.series[place.series].posts.indices.filter { abs($0 - place.index) == 1 }
        .map { plan.series[place.series].posts[$0] }
    }
    return [plan.older(than: post), plan.newer(than: post)].compactMap(\.self) + plan.related(to: post)
      + (inSeries ?? [])
  }

  private static func hash(ofTextsOf entries: some Sequence<Entry>) -> ContentHash {
    var writer = BinaryWriter()
    for entry in entries { writer.write(entry.hash) }
    return ContentHash(of: writer.bytes)
  }
}
