/// Writes the list of pages for search engines (sitemaps.org, protocol 0.9).
enum SitemapRenderer {
  static func render(_ context: RenderContext) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"") { xml in
      for page in context.plan.pages where page.isInSitemap {
        xml.element("url") { xml in
          xml.element("loc", text: context.base.absolute(page.path))
          if let changed = lastChange(of: page, context.plan) {
            xml.element("lastmod", text: changed.rfc3339)
          }
        }
      }
    }
    return xml.bytes
  }

  /// What the author says; a page of a list changes with its newest post.
  private static func lastChange(of page: Page, _ plan: Plan) -> ZonedDate? {
    guard case .templated(let shown) = page.content else { return nil }
    return switch shown {
    case .post(let number): plan.posts[number].entry.lastChange
    case .standalone(let number): plan.standalones[number].lastChange
    case .index(let slice): slice.items.compactMap { plan.posts[$0].entry.lastChange }.max()
    case .tag(let number, let slice):
      plan.tags[number].posts[slice.items].compactMap { plan.posts[$0].entry.lastChange }.max()
    case .tags, .notFound, .gone: nil
    }
  }
}

extension Entry {
  fileprivate var lastChange: ZonedDate? { updated ?? publication.date }
}
