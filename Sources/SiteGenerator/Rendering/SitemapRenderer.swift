/// Writes the list of pages for search engines (sitemaps.org, protocol 0.9).
enum SitemapRenderer {
  private static let namespace = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""

  static func render(_ sitemap: Sitemap, _ context: RenderContext) -> [UInt8] {
    var xml = XMLWriter()
    switch sitemap {
    case .pages(let pages, _):
      xml.element("urlset \(namespace)") { write(pages, context, &$0) }
    case .index(let count):
      xml.element("sitemapindex \(namespace)") { xml in
        for number in 1...count {
          // Without a date: a new page moves all others on, so that each file changes with every post.
          xml.element("sitemap") { $0.element("loc", text: context.base.absolute(Sitemap.part(number))) }
        }
      }
    }
    return xml.bytes
  }

  private static func write(_ pages: Range<Int>, _ context: RenderContext, _ xml: inout XMLWriter) {
    let all = context.plan.pages.lazy.filter(\.isForSearchEngines)
    for page in all.dropFirst(pages.lowerBound).prefix(pages.count) {
      xml.element("url") { xml in
        xml.element("loc", text: context.base.absolute(page.path))
        if let changed = lastChange(of: page, context.plan) {
          xml.element("lastmod", text: changed.rfc3339)
        }
      }
    }
  }

  /// What the author says; a list changes with what it shows. Nil where a date would be made up.
  private static func lastChange(of page: Page, _ plan: Plan) -> ZonedDate? {
    guard case .templated(let shown) = page.content else { return nil }
    return switch shown {
    case .post(let number): plan.posts[number].entry.lastChange
    case .standalone(let number): plan.standalones[number].lastChange
    case .index(let slice): plan.lastChange(of: slice.items)
    case .tag(let number, let slice): plan.lastChange(of: plan.tags[number].posts[slice.items])
    case .series(let number): plan.lastChange(of: plan.series[number].posts)
    case .archive: plan.lastChange(of: 0..<plan.listedCount)
    case .archiveYear(let number): plan.lastChange(of: plan.archive.years[number].months.flatMap(\.posts))
    // It shows how many posts each tag has, which changes when a post is withdrawn too.
    case .tags, .search, .notFound, .gone: nil
    }
  }
}
