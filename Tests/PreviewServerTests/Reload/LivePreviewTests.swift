import Testing

@testable import PreviewServer

struct LivePreviewTests {
  static func preview(_ site: SamplePreview = .site) -> LivePreview {
    LivePreview(of: site) { Overview(title: "Letters", posts: OverviewTests.posts) }
  }

  static func text(_ file: ServedFile?) -> String? {
    guard case .bytes(let bytes)? = file?.content else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func pagesGetTheScriptAndOtherFilesStayAsTheyAre() async {
    let preview = Self.preview()
    let page = Self.text(await preview.file(at: "posts/x/index.html")) ?? ""
    #expect(page.hasPrefix("post x<template>") && page.hasSuffix("></script>"))
    #expect(Self.text(await preview.file(at: "a.css")) == "body {}")
    #expect(Self.text(await preview.file(at: "nothing.html")) == nil)
  }

  @Test func eachPanelMakesAnotherVersionOfAPage() async {
    let preview = Self.preview()
    let before = await preview.file(at: "index.html")?.entityTag
    await preview.reload.siteChanged(panel: LiveReloadTests.panel)
    let after = await preview.file(at: "index.html")
    #expect(before != nil && before != after?.entityTag)
    #expect(Self.text(after)?.contains("there is no month 13") ?? false)
  }

  @Test func thePreviewHasFilesOfItsOwn() async {
    let preview = Self.preview(SamplePreview(ownFiles: ["email/x.html": "letter", "a.txt": "text"]))
    #expect(Self.text(await preview.ownFile(at: "live.js", query: nil))?.contains("WebSocket") ?? false)
    #expect(Self.text(await preview.ownFile(at: "", query: nil))?.contains("<h1>All posts</h1>") ?? false)
    #expect(
      Self.text(await preview.ownFile(at: "email/x.html", query: nil))?.hasPrefix("letter<template>")
        ?? false)
    #expect(Self.text(await preview.ownFile(at: "a.txt", query: nil)) == "text")
    #expect(Self.text(await preview.ownFile(at: "b", query: nil)) == nil)
  }

  @Test func withoutAPageForItThereIsStillAPageWithThePanel() async {
    let preview = Self.preview(SamplePreview())
    await preview.reload.siteChanged(panel: LiveReloadTests.panel)
    let page = Self.text(await preview.file(at: "404.html")) ?? ""
    #expect(page.contains("<h1>Nothing to see here yet</h1>") && page.contains("there is no month 13"))
    #expect(Self.text(await Self.preview().file(at: "404.html"))?.hasPrefix("not here") ?? false)
  }

  @Test(
    arguments: [
      ("/news/", "front"), ("/news/posts/x/", "post x"), ("/news/posts/x/?a=b", "post x"),
      ("/news/posts/gr%C3%BC%C3%9Fe/", "umlauts"), ("/news/posts/gru%CC%88%C3%9Fe/", "umlauts"),
      ("/news/index.html", "front"), ("/news/nothing/", "not here"), ("/elsewhere/", "not here"),
      ("/news", "not here"),
      ("/__sitegen/", "all posts"), ("/__sitegen/?q", "all postsq"), ("/__sitegen/nothing", nil), ("/%", nil),
      ("", nil),
    ] as [(String, String?)]) func findsWhatABrowserShows(address: String, page: String?) async
  {
    var site = SamplePreview.site
    site.base = "/news"
    let html = await PageFinder(preview: site).page(at: address)
    #expect(html.map { String(decoding: $0, as: UTF8.self) } == page)
  }
}
