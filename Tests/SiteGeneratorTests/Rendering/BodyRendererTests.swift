import Testing

@testable import SiteGenerator

/// How a text's places are filled for a site at `https://test.example/repo/`.
@Suite struct BodyRendererTests {
  private func renderer(_ markdown: String, _ setting: BodyRenderer.Setting) throws -> BodyRenderer {
    let plan = try Plan(["posts/2026-11-23-ask.md": "---\ntitle: Ask\n---\n" + markdown])
    var site = plan.site
    site.configuration.url = try BaseURL("https://test.example/repo/")
    site.imageSizes = ["content/posts/wide.png": ImageSize(width: 300, height: 200)]
    site.files = [
      ContentFile(source: "content/posts/wide.png", owner: .site(SitePath(trusted: "/posts/wide.png")))
    ]
    let context = RenderContext(Plan(site, plan.selection))
    return BodyRenderer(context.plan.posts[0].entry, for: setting, in: context)
  }

  private func html(_ markdown: String, _ setting: BodyRenderer.Setting) throws -> String {
    String(decoding: try renderer(markdown, setting).text(), as: UTF8.self)
  }

  private func excerpt(_ markdown: String, _ setting: BodyRenderer.Setting = .list) throws -> String? {
    try renderer(markdown, setting).excerpt().map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    (BodyRenderer.Setting.page, "/repo/b/?c&amp;d", "#e"), (.list, "/repo/b/?c&amp;d", "/repo/ask/#e"),
    (.feed, "https://test.example/repo/b/?c&amp;d", "https://test.example/repo/ask/#e"),
  ])
  func addresses(setting: BodyRenderer.Setting, path: String, fragment: String) throws {
    let text = "[a](/b/?c&d) [here](#e) [out](https://out.example/)"
    #expect(
      try html(text, setting) == """
        <p><a href="\(path)">a</a> <a href="\(fragment)">here</a> <a href="https://out.example/">out</a></p>

        """)
  }

  @Test func idsOfSeveralEntriesDoNotClash() throws {
    let text = "## More\n\nA[^1].\n\n[^1]: Note."
    let page = try html(text, .page)
    #expect(page.contains("<h2 id=\"more\">"))
    #expect(
      page.contains("<a href=\"#fn:1\" id=\"fnref:1\" role=\"doc-noteref\" aria-label=\"Note 1\">1</a>"))
    #expect(page.contains("<li id=\"fn:1\">") && page.contains("<a href=\"#fnref:1\""))
    let list = try html(text, .list)
    #expect(list.contains("<h2 id=\"ask:more\">"))
    #expect(list.contains("<a href=\"#ask:fn:1\" id=\"ask:fnref:1\""))
    #expect(list.contains("<li id=\"ask:fn:1\">") && list.contains("<a href=\"#ask:fnref:1\""))
    let feed = try html(text, .feed)
    #expect(feed.contains("<a href=\"https://test.example/repo/ask/#fn:1\" id=\"ask:fnref:1\""))
    #expect(feed.contains("<li id=\"ask:fn:1\">"))
  }

  @Test func aNoteOfAPageHasAWayOutThatDoesNotScroll() throws {
    let text = "A[^1], B[^1].\n\n[^1]: Note."
    let page = try html(text, .page)
    #expect(page.matches(of: /<span id="fnref:1:here"><\/span><a href="#fn:1" id="fnref:1"/).count == 1)
    #expect(page.matches(of: /:here/).count == 2)
    #expect(page.contains("<li id=\"fn:1\"><a href=\"#fnref:1:here\" class=\"footnote-close\">Close</a>"))
    for setting in [BodyRenderer.Setting.list, .feed] {
      #expect(try html(text, setting).matches(of: /:here|close/).isEmpty)
    }
  }

  @Test func anImageHasItsSize() throws {
    #expect(
      try html("![a](wide.png)", .page) == """
        <figure>
        <img src="/repo/posts/wide.png" alt="a" width="300" height="200" />
        </figure>

        """)
    #expect(try html("a ![b](other.png)", .page).contains("<img src=\"/repo/ask/other.png\" alt=\"b\" />"))
  }

  @Test func aVideoIsAPreviewOnlyOnItsPage() throws {
    let page = try html("https://youtu.be/abc_-1", .page)
    #expect(page.contains("<iframe title=\"Video on YouTube\""))
    #expect(!page.contains(" src="))
    #expect(page.contains("href=&quot;https://www.youtube-nocookie.com/embed/abc_-1?autoplay=1&quot;"))
    for setting in [BodyRenderer.Setting.list, .feed] {
      #expect(
        try html("https://youtu.be/abc_-1", setting)
          == "<p><a href=\"https://youtu.be/abc_-1\">Watch the video on YouTube</a></p>\n")
    }
  }

  @Test func anExcerptHasNoNotes() throws {
    #expect(try excerpt("One[^1].\n\nTwo.\n\n[^1]: Note.") == "<p>One.</p>\n")
    #expect(
      try excerpt("## A\n\nOne[^1].\n\n<!--more-->\n\nTwo.\n\n[^1]: Note.", .page)
        == "<h2 id=\"ask:a\">A</h2>\n<p>One.</p>\n")
    #expect(try excerpt("> Quoted[^1].\n\n[^1]: Note.") == "<blockquote>\n<p>Quoted.</p>\n</blockquote>\n")
    #expect(try excerpt("```\ncode\n```") == nil)
  }
}
