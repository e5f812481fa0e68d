/// Makes the bytes of pages.
struct PageRenderer: Sendable {
  private let context: RenderContext
  private let theme: Theme

  init(_ plan: Plan, _ theme: Theme) {
    self.context = RenderContext(plan)
    self.theme = theme
  }

  /// The content of a page that is not the copy of a file.
  ///
  /// The templates have been checked, so one thing alone can go wrong: data of the author's own, under `params`,
  /// that is nested deeper than a recursive partial may follow.
  func render(_ page: Page) throws(EndlessPage) -> [UInt8] {
    switch page.content {
    case .feed: return FeedRenderer.render(context)
    case .sitemap: return SitemapRenderer.render(context)
    case .robots: return RobotsRenderer.render(context)
    case .file, .asset: return []
    case .post, .standalone, .index, .tag, .tags, .notFound: return try renderTemplate(page)
    }
  }

  private func renderTemplate(_ page: Page) throws(EndlessPage) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(1 << 14)
    if let diagnostic = theme.render(page, in: context, into: &output) {
      throw EndlessPage(source: page.source, diagnostic: diagnostic)
    }
    return output
  }
}
