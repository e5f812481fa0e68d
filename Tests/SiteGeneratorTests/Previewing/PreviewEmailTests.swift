import Testing

@testable import SiteGenerator

@Suite struct PreviewEmailTests {
  private func options(_ site: TestSite) -> BuildOptions {
    var options = BuildOptions(root: site.root, clock: .seconds(TestSite.now), jobs: 2)
    (options.includesDrafts, options.includesScheduled, options.includesExpired) = (true, true, true)
    return options
  }

  @Test("An e-mail is that of the text as it is now, also of a draft")
  func follows() async throws {
    let site = try TestSite([
      "content/posts/ask.md": "---\ntitle: Ask\ndraft: true\n---\nFirst.",
      "content/posts/2026-11-23-tell.md": "# Tell\n\nText.",
    ])
    var preview = try await PreviewSite(options(site))
    let first = try #require(try preview.email(named: "ask"))
    #expect(String(decoding: first.files.html, as: UTF8.self).contains("First."))
    #expect(try preview.email(named: "aks") == nil)
    try site.write(
      "content/posts/ask.md", "---\ntitle: Ask\ndraft: true\nemail: {subject: Now}\n---\nSecond.")
    preview = try await preview.updated()
    let second = try #require(try preview.email(named: "ask"))
    #expect(String(decoding: second.files.text, as: UTF8.self).contains("Second."))
    #expect(second.files.subject == "Now")
    #expect(second.findings.map(\.rule) == [.mailPreheader])
  }

  @Test("Of two posts with one slug each has its own")
  func names() async throws {
    let site = try TestSite([
      "content/site.yml": TestSite.configuration + "permalink: /:year/:slug/\n",
      "content/posts/2026-11-23-ask.md": "# Ask\n\nNew.", "content/posts/2025-11-23-ask.md": "# Ask\n\nOld.",
      "content/posts/2026-11-16-tell.md": "# Tell\n\nText.",
    ])
    let preview = try await PreviewSite(BuildOptions(root: site.root, clock: .seconds(TestSite.now), jobs: 2))
    let names = preview.posts.map(\.emailName)
    #expect(names.compactMap(\.self) == ["2026-ask", "tell", "2025-ask"])
    let old = try preview.email(named: "2025-ask")?.files.text ?? []
    #expect(String(decoding: old, as: UTF8.self).contains("Old."))
    #expect(try preview.email(named: "ask") == nil)
  }

  @Test("Its images are the preview's, since they are nowhere else yet")
  func images() async throws {
    let site = try TestSite([
      "content/site.yml": "title: T\nurl: https://t.example/base/\ntimezone: UTC\n",
      "content/posts/2026-11-23-ask.md": "# Ask\n\n![A](a.svg.png) [x](/archive/)",
      "content/posts/a.svg.png": "x",
    ])
    let preview = try await PreviewSite(options(site))
    let email = try #require(try preview.email(named: "ask"))
    let (shown, sent) = (
      String(decoding: email.shownHTML, as: UTF8.self), String(decoding: email.files.html, as: UTF8.self)
    )
    #expect(
      shown.contains("src=\"/base/posts/a.svg.png\"")
        && shown.contains("href=\"https://t.example/base/archive/\""))
    #expect(sent.contains("src=\"https://t.example/base/posts/a.svg.png\""))
  }

  @Test("It tells what was found in the post itself, and nothing of others")
  func findings() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-ask.md": "# Ask\n\n![](a.png)", "content/posts/a.png": "x",
      "content/posts/2026-11-16-tell.md": "# Tell\n\n![](a.png)",
      "content/site.yml": TestSite.configuration + "checks: {unreadable-image: off, mail-preheader: off}\n",
    ])
    let preview = try await PreviewSite(options(site))
    #expect(try preview.email(named: "ask")?.findings.map(\.testLine).count == 1)
  }
}
