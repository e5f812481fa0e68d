@testable import SiteGenerator

/// A post's text in the feeds of a site at `https://test.example/repo/`, where its address is `/ask/`.
extension FeedContent {
  static func text(ofMarkdown markdown: String) throws -> String {
    let plan = try Plan(["posts/2026-11-23-ask.md": "---\ntitle: Ask\n---\n" + markdown])
    var site = plan.site
    site.configuration.url = try BaseURL("https://test.example/repo/")
    let context = RenderContext(Plan(site, plan.selection))
    return String(decoding: html(of: context.plan.posts[0].entry, in: context), as: UTF8.self)
  }

  /// HTML as it stands, behind a tag that keeps cmark from touching it.
  static func text(ofHTML html: String) throws -> String {
    let text = try text(ofMarkdown: "<div>\(html)")
    return text.dropFirst("<div>".count).description.trimmingSpacesAtEnd
  }
}
