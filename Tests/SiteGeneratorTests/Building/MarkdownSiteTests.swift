import Testing

@testable import SiteGenerator

/// What Markdown can do, seen from the finished site.
@Suite struct MarkdownSiteTests {
  private static let post = """
    ---
    title: Ask twice
    description: What the second question is for.
    ---
    The *first* answer is polite[^1].

    <!--more-->

    ## Why {#why}

    ### Because

    ![A phone](phone.svg "Hal's phone")

    ## How

    [^1]: Mostly.
    """

  private func site(_ files: [String: String] = [:]) throws -> TestSite {
    try TestSite(
      [
        "content/posts/2026-11-23-ask-twice/index.md": Self.post,
        "content/posts/2026-11-23-ask-twice/phone.svg": "<svg width='30' height='20'/>",
      ].merging(files) { $1 })
  }

  @Test func aPostHasContentsForItsTemplate() async throws {
    let site = try site([
      "templates/post.html": """
      {{#post}}{{#hasContents}}<ol>{{#contents}}<li><a href="{{url}}">{{text}}</a>\
      {{#hasItems}}({{#items}}{{text}} {{level}}{{/items}}){{/hasItems}}</li>{{/contents}}</ol>{{/hasContents}}\
      <div>{{{excerpt}}}</div>{{{content}}}{{/post}}
      """
    ])
    #expect(try await site.build().findingLines == [])
    let page = try site.output("ask-twice/index.html")
    #expect(
      page.hasPrefix(
        "<ol><li><a href=\"#why\">Why</a>(Because 3)</li><li><a href=\"#how\">How</a></li></ol>"
          + "<div><p>The <em>first</em> answer is polite.</p>\n</div><p>The <em>first</em> answer is polite<sup"
      ))
    #expect(
      page.contains(
        "<img src=\"/ask-twice/phone.svg\" alt=\"A phone\" width=\"30\" height=\"20\" />\n<figcaption>Hal’s phone"
      ))
  }

  @Test func severalWholePostsOnAPageKeepTheirIdsApart() async throws {
    let site = try site([
      "content/posts/2026-11-16-other.md": Self.post.replacing("phone.svg", with: "/ask-twice/phone.svg"),
      "templates/index.html": "{{#posts}}{{{content}}}{{/posts}}",
    ])
    #expect(try await site.build().findingLines == [])
    let page = try site.output("index.html")
    let ids = page.matches(of: /\bid="([^"]*)"/).map { String($0.1) }
    #expect(ids.count == 10 && Set(ids).count == 10, "\(ids)")
    for id in page.matches(of: /href="#([^"]*)"/).map({ String($0.1) }) { #expect(ids.contains(id)) }
  }

  @Test func theFeedHasTheExcerptInWordsAndTheWholeText() async throws {
    let site = try site()
    try await site.build()
    let feed = try site.output("feed.xml")
    #expect(feed.contains("<description>The first answer is polite.</description>"))
    #expect(feed.contains("&lt;figcaption&gt;Hal’s phone&lt;/figcaption&gt;"))
    #expect(feed.contains("href=&quot;https://test.example/ask-twice/#fn:1&quot;"))
    let page = try site.output("ask-twice/index.html")
    #expect(page.contains("<meta name=\"description\" content=\"What the second question is for.\">"))
  }

  @Test func headingsThatShareTheThemesIdsAreTold() async throws {
    let site = try TestSite(["content/posts/2026-11-23-a.md": "# A\n\nText.\n\n## Main\n\nText."])
    let findings = try await site.build().findings
    #expect(
      findings.map(\.testLine) == [
        "content/posts/2026-11-23-a.md:5:1: warning: the id of this heading, 'main', is one of the theme's as well [duplicate-id]"
      ])
    #expect(findings.first?.help == "give it another: {#main-2}")
  }

  @Test func eachFeatureCanBeSwitchedOff() async throws {
    let site = try TestSite([
      "content/site.yml": TestSite.configuration
        + "markdown: {typography: off, headingIds: no, headingLevel: 4}\n",
      "content/posts/2026-11-23-a.md": "---\ntitle: A\n---\n# \"B\"\n\n~~c~~",
    ])
    #expect(try await site.build().findingLines == [])
    let page = try site.output("a/index.html")
    #expect(page.contains("<h4>&quot;B&quot;</h4>\n<p><del>c</del></p>"))
  }
}
