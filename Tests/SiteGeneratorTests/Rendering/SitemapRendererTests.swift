import Testing

@testable import SiteGenerator

@Suite struct SitemapRendererTests {
  @Test func eachPageWithItsLastChange() throws {
    let plan = try Plan(
      [
        "posts/2026-11-09-a.md": "---\ntitle: A\ntags: [x]\nupdated: 2026-11-20\n---\n",
        "posts/2026-11-10-b.md": "---\ntitle: B\ntags: [x]\n---\n",
        "posts/2026-11-11-c.md": "---\ntitle: C\ntags: [y]\n---\n",
        "posts/2026-11-12-secret.md": "---\ntitle: Secret\nunlisted: true\n---\n",
        "pages/plain.md": "# Plain",
        "pages/dated.md": "---\ntitle: Dated\ndate: 2026-10-01\n---\n",
        "pages/updated.md": "---\ntitle: Updated\ndate: 2026-10-01\nupdated: 2026-10-02\n---\n",
        "picture.png": "",
      ], settings: "postsPerPage: 2\n")
    #expect(
      try entries(of: plan) == [
        "/c/ 2026-11-11", "/b/ 2026-11-10", "/a/ 2026-11-20", "/dated/ 2026-10-01", "/plain/ -",
        "/updated/ 2026-10-02", "/ 2026-11-11", "/page/2/ 2026-11-20", "/tags/ -", "/tags/x/ 2026-11-20",
        "/tags/y/ 2026-11-11",
      ])
  }

  @Test func aSiteWithoutPosts() throws {
    #expect(try entries(of: Plan()) == ["/ -", "/tags/ -"])
  }

  /// The path and the day of each page named.
  private func entries(of plan: Plan) throws -> [String] {
    let sitemap = String(decoding: SitemapRenderer.render(RenderContext(plan)), as: UTF8.self)
    let entry =
      /<url>\n<loc>https:\/\/test\.example(.*)<\/loc>\n(?:<lastmod>(.{10}).*<\/lastmod>\n)?<\/url>\n/
    return sitemap.matches(of: entry).map { "\($0.1) \($0.2 ?? "-")" }
  }
}
