import Testing

@testable import SiteGenerator

@Suite struct SitemapTests {
  @Test(arguments: [(0, 0..<0), (1, 0..<1), (3, 0..<3)])
  func oneFileWhereAllFit(count: Int, pages: Range<Int>) {
    #expect(Sitemap.all(of: count, most: 3) == [.pages(pages, path: Sitemap.root)])
  }

  @Test func anIndexWhereTheyDoNot() {
    let all = Sitemap.all(of: 7, most: 3)
    #expect(
      all == [
        .index(of: 3), .pages(0..<3, path: Sitemap.part(1)), .pages(3..<6, path: Sitemap.part(2)),
        .pages(6..<7, path: Sitemap.part(3)),
      ])
    #expect(
      all.map(\.path.text) == ["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml"])
    #expect(Sitemap.all(of: 6, most: 3).count == 3)
  }

  @Test func theProtocolsLimit() {
    #expect(PlanLimits().pagesInSitemap == 50_000)
  }
}
