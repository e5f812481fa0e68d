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
    case .index(let slice): isHome ? siteTitle : title(words[.earlierIssues], slice)
    case .tag(let number, let slice): title(context.plan.tags[number].name, slice)
    case .tags: words[.topics]
    case .series(let number): context.plan.series[number].name
    case .archive: words[.archive]
    case .archiveYear(let number): words.text(.archiveOfYear, [.year: year(number)])
    case .search: words[.search]
    case .notFound: words[.pageNotFound]
    case .gone: words[.pageGone]
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
    case .tag(let number, _):
      words.text(.postsAbout, [.topic: context.plan.tags[number].name, .site: siteTitle])
    case .search: words.text(.searchSummary, [.site: siteTitle])
    case .tags: words.text(.topicsSummary, [.site: siteTitle])
    case .series(let number):
      words.text(.seriesSummary, [.series: context.plan.series[number].name, .site: siteTitle])
    case .archive: words.text(.archiveSummary, [.site: siteTitle])
    case .archiveYear(let number):
      words.text(.archiveOfYearSummary, [.year: year(number), .site: siteTitle])
    }
  }

  /// Of what is written on the page: a post may be in another language than the site.
  var language: String { entry?.language ?? context.configuration.language }

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

  /// Whether search engines should list it.
  var isForSearchEngines: Bool {
    shown.isForSearchEngines && !(entry?.isUnlisted ?? false)
  }
}

extension PageDescription {
  private var siteTitle: String { context.configuration.title }

  private var words: Words { context.words }

  private func year(_ number: Int) -> String { String(context.plan.archive.years[number].number) }

  private var entry: Entry? {
    switch shown {
    case .post(let number): context.plan.posts[number].entry
    case .standalone(let number): context.plan.standalones[number]
    case .index, .tag, .tags, .series, .archive, .archiveYear, .search, .notFound, .gone: nil
    }
  }

  private func summary(of entry: Entry) -> String {
    let summary = entry.summary
    return summary.isEmpty ? context.configuration.tagline ?? entry.title : summary.shortened(to: 200)
  }

  private func title(_ name: String, _ slice: Slice) -> String {
    slice.number == 1 ? name : words.text(.laterPage, [.title: name, .number: String(slice.number)])
  }
}

extension String {
  /// At most `length` characters, cut between words, and a sign that there is more.
  func shortened(to length: Int) -> String {
    guard utf8.count > length, let end = index(startIndex, offsetBy: length, limitedBy: endIndex),
      end < endIndex
    else {
      return self
    }
    let start = self[..<end]
    return start[..<(start.lastIndex(where: \.isWhitespace) ?? end)] + "…"
  }
}
