import Testing

@testable import SiteGenerator

/// How addresses are written for a site at `https://test.example/repo/`.
@Suite struct RenderContextTests {
  private func context(_ files: [String: String] = [:], settings: String = "") throws -> RenderContext {
    var plan = try Plan(files, settings: settings)
    var site = plan.site
    site.configuration.url = try BaseURL("https://test.example/repo/")
    plan = Plan(site, plan.selection)
    return RenderContext(plan)
  }

  @Test(arguments: [
    ("/about/", "/repo/about/"), ("/", "/repo/"), ("/about/?a=1#b", "/repo/about/?a=1#b"),
    ("/a b/", "/repo/a%20b/"), ("/a%20b/", "/repo/a%20b/"), ("/é/", "/repo/%C3%A9/"),
    ("/100%/", "/repo/100%25/"),
    ("/../x/", "/repo/x/"), ("about/", "/repo/about/"), ("brochure.pdf", "/repo/brochure.pdf"),
    ("#menu", "#menu"),
    ("https://out.example/a b", "https://out.example/a b"), ("//out.example/", "//out.example/"),
    ("mailto:me@out.example", "mailto:me@out.example"),
  ])
  func addressesOfTheSite(address: String, link: String) throws {
    #expect(try context(["brochure.pdf": ""]).link(address) == link)
  }

  @Test func anAuthorsAddressGetsTheBasePath() throws {
    let context = try context(
      [
        "posts/2026-11-16-a.md": "# A",
        "posts/2026-11-23-b.md": "---\ntitle: B\nauthor: {name: Guest, url: /guest/}\n---\n",
      ], settings: "author: {name: Me, url: /about/}\n")
    #expect(PageView(.tags, at: SitePath.tags, in: context).siteAuthor?.url == "/repo/about/")
    #expect(PostView(number: 0, context: context).author?.url == "/repo/guest/")
    #expect(PostView(number: 1, context: context).author?.url == "/repo/about/")
  }
}
