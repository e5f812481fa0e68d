import Testing

@testable import SiteGenerator

@Suite struct SitemapRendererTests {
  private static let files = [
    "posts/2026-11-09-a.md": "---\ntitle: A\ntags: [x]\nseries: S\nupdated: 2026-11-20\n---\n",
    "posts/2026-11-10-b.md": "---\ntitle: B\ntags: [x]\nupdated: 2026-11-01\n---\n",
    "posts/2026-11-11-c.md": "---\ntitle: C\ntags: [y]\nseries: S\n---\n",
    "posts/2026-11-12-secret.md": "---\ntitle: Secret\nunlisted: true\n---\n",
    "pages/plain.md": "# Plain",
    "pages/dated.md": "---\ntitle: Dated\ndate: 2026-10-01\n---\n",
    "pages/updated.md": "---\ntitle: Updated\ndate: 2026-10-01\nupdated: 2026-10-02\n---\n",
    "picture.png": "",
  ]

  @Test func eachPageWithItsLastChange() throws {
    #expect(
      try entries(of: Plan(Self.files, settings: "postsPerPage: 2\n")) == [
        // What was changed before it went out was new when it did.
        "/c/ 2026-11-11", "/b/ 2026-11-10", "/a/ 2026-11-20", "/dated/ 2026-10-01", "/plain/ -",
        "/updated/ 2026-10-02", "/ 2026-11-11", "/tags/ -", "/tags/x/ 2026-11-20", "/tags/y/ 2026-11-11",
        "/series/s/ 2026-11-20", "/archive/ 2026-11-20",
      ])
  }

  @Test func aSiteWithoutPosts() throws {
    #expect(try entries(of: Plan()) == ["/ -", "/tags/ -", "/archive/ -"])
  }

  @Test func eachYearWithItsOwnChange() throws {
    let files = ["posts/2024-12-31-a.md": "# A", "posts/2026-01-01-b.md": "# B"]
    let all = try entries(of: Plan(files, limits: PlanLimits(postsInArchive: 1)))
    #expect(
      all.filter { $0.hasPrefix("/archive/") } == [
        "/archive/ 2026-01-01", "/archive/2026/ 2026-01-01", "/archive/2024/ 2024-12-31",
      ])
  }

  @Test func manyPagesAreSplit() throws {
    let limits = PlanLimits(pagesInSitemap: 5)
    let plan = try Plan(Self.files, limits: limits)
    let whole = try entries(of: Plan(Self.files))
    #expect(try entries(of: plan, .pages(0..<5, path: Sitemap.part(1))) == Array(whole[..<5]))
    #expect(try entries(of: plan, .pages(10..<12, path: Sitemap.part(3))) == Array(whole[10...]))
    #expect(
      sitemap(.index(of: 2), plan) == """
        <?xml version="1.0" encoding="utf-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap>
        <loc>https://test.example/sitemap-1.xml</loc>
        </sitemap>
        <sitemap>
        <loc>https://test.example/sitemap-2.xml</loc>
        </sitemap>
        </sitemapindex>

        """)
    let parts = plan.pages.compactMap { page in
      if case .sitemap(let part) = page.content { part } else { nil }
    }
    #expect(parts.first == .index(of: 3))
    #expect(try parts.dropFirst().flatMap { try entries(of: plan, $0) } == whole)
  }

  /// The path and the day of each page named.
  private func entries(of plan: Plan, _ part: Sitemap? = nil) throws -> [String] {
    let all = try #require(
      plan.pages.firstNonNil { if case .sitemap(let all) = $0.content { all } else { nil } })
    let entry =
      /<url>\n<loc>https:\/\/test\.example(.*)<\/loc>\n(?:<lastmod>(.{10}).*<\/lastmod>\n)?<\/url>\n/
    return sitemap(part ?? all, plan).matches(of: entry).map { "\($0.1) \($0.2 ?? "-")" }
  }

  private func sitemap(_ sitemap: Sitemap, _ plan: Plan) -> String {
    String(decoding: SitemapRenderer.render(sitemap, RenderContext(plan)), as: UTF8.self)
  }
}

extension Sequence {
  fileprivate func firstNonNil<Value>(_ value: (Element) -> Value?) -> Value? {
    lazy.compactMap(value).first
  }
}
