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
    let first = try #require(try preview.email(of: "ask"))
    #expect(String(decoding: first.files.html, as: UTF8.self).contains("First."))
    #expect(try preview.email(of: "aks") == nil)
    try site.write(
      "content/posts/ask.md", "---\ntitle: Ask\ndraft: true\nemail: {subject: Now}\n---\nSecond.")
    preview = try await preview.updated()
    let second = try #require(try preview.email(of: "ask"))
    #expect(String(decoding: second.files.text, as: UTF8.self).contains("Second."))
    #expect(second.files.subject == "Now")
    #expect(second.findings.map(\.rule) == [.mailPreheader])
  }

  @Test("It tells what was found in the post itself, and nothing of others")
  func findings() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-ask.md": "# Ask\n\n![](a.png)", "content/posts/a.png": "x",
      "content/posts/2026-11-16-tell.md": "# Tell\n\n![](a.png)",
      "content/site.yml": TestSite.configuration + "checks: {unreadable-image: off, mail-preheader: off}\n",
    ])
    let preview = try await PreviewSite(options(site))
    #expect(try preview.email(of: "ask")?.findings.map(\.testLine).count == 1)
  }
}
