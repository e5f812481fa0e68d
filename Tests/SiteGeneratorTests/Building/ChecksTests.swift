import Testing

@testable import SiteGenerator

/// What `checks:` does to a build, for the whole site and in one post.
@Suite struct ChecksTests {
  private func site(_ checks: String, _ files: [String: String]) throws -> TestSite {
    try TestSite(
      files.merging(["content/site.yml": TestSite.configuration + "checks: {\(checks)}\n"]) { $1 })
  }

  /// A post with a tag of another generator in line 6, after front matter with these checks.
  private func post(_ checks: String, _ more: String = "own: 1") -> String {
    "---\ntitle: Ask\nchecks: {\(checks)}\n\(more)\n---\n{% x %}\n"
  }

  private static let tag =
    "this tag of another generator would be published as text [foreign-shortcode]"

  @Test func forTheWholeSite() async throws {
    let files = ["content/posts/2026-11-23-ask.md": "# Ask\n\n{% x %}"]
    #expect(try await site("foreign-shortcode: off", files).build().findings == [])
    let strict = try site("foreign-shortcode: error", files)
    #expect(try await strict.build().findings.map(\.severity) == [.error])
    #expect(strict.outputFiles() == [])
  }

  @Test func inOnePost() async throws {
    let site = try TestSite([
      "content/posts/2026-11-21-off.md": post("foreign-shortcode: off"),
      "content/posts/2026-11-22-usual.md": post(""),
      "content/pages/about.md": post("foreign-shortcode: off"),
    ])
    #expect(
      try await site.build().findingLines == ["content/posts/2026-11-22-usual.md:6:1: warning: \(Self.tag)"])
    try site.write("content/posts/2026-11-23-error.md", post("foreign-shortcode: error"))
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/posts/2026-11-22-usual.md:6:1: warning: \(Self.tag)",
        "content/posts/2026-11-23-error.md:6:1: error: \(Self.tag)",
      ])
    #expect(result.output == nil)
  }

  @Test func aPostGoesBeforeTheSite() async throws {
    let site = try site(
      "foreign-shortcode: error, unknown-key: off",
      ["content/posts/2026-11-23-ask.md": post("foreign-shortcode: warning", "titel: x")])
    let result = try await site.build()
    #expect(
      result.findingLines == ["content/posts/2026-11-23-ask.md:6:1: warning: \(Self.tag)"])
    #expect(result.output != nil)
    #expect(try await site.build { $0.isStrict = true }.hasErrors)
  }

  @Test func aPostSpeaksOfItsOwnFrontMatter() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-ask.md": "---\ntitel: x\nchecks: {unknown-key: off}\n---\n# Ask\n"
    ])
    #expect(try await site.build().findings == [])
  }

  @Test func wherePostsCannotBecomePages() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-ask.md": "---\ntitel: x\nchecks: {unknown-key: off}\n---\nNo title.\n"
    ])
    #expect(
      try await site.build().findingLines == [
        "content/posts/2026-11-23-ask.md:1:1: error: this post has no title [missing-title]"
      ])
  }

  @Test func inDraftsErrorsStayWarnings() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-ask.md": post("foreign-shortcode: error", "draft: true")
    ])
    let result = try await site.build { $0.isStrict = true }
    #expect(result.findingLines == ["content/posts/2026-11-23-ask.md:6:1: warning: \(Self.tag)"])
  }

  @Test func whatIsAlwaysAnError() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-ask.md": "---\nchecks: {missing-title: off}\n---\nNo title.\n"
    ])
    let fixed =
      "the check 'missing-title' cannot be turned down: a site built in spite of it would not be whole"
    #expect(
      try await site.build().findingLines == [
        "content/posts/2026-11-23-ask.md:1:1: error: this post has no title [missing-title]",
        "content/posts/2026-11-23-ask.md:2:10: warning: \(fixed) [unknown-key]",
      ])
  }

  /// Their sites are whole: there is nothing in the file, and one of two values.
  @Test func errorsThatMayBeLess() async throws {
    let site = try site(
      "empty-file: off, duplicate-key: warning",
      [
        "content/posts/2026-11-21-empty.md": " \n",
        "content/posts/2026-11-22-twice.md": "---\ntitle: Once\ntitle: Twice\n---\n",
      ])
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/posts/2026-11-22-twice.md:3:1: warning: 'title' is given a second time; the first is in line 2 [duplicate-key]"
      ])
    #expect(site.outputFiles().contains("twice/index.html"))
    #expect(!site.outputFiles().contains("empty/index.html"))
    #expect(try site.output("twice/index.html").contains("<h1>Once</h1>"))
  }

  @Test func whatPlanningFindsInAPost() {
    let checks = CheckLevels(
      site: [.deadLink: .warning],
      entries: ["content/posts/a.md": [.deadLink: .off], "content/posts/b.md": [.missingAlt: .error]])
    let findings = ["content/posts/a.md", "content/posts/b.md", "content/posts/c.md"].map {
      Finding(.deadLink, at: Location(file: $0, line: 3, column: 1), "nothing there")
    }
    #expect(
      findings.settled(checks, isStrict: false).map(\.testLine) == [
        "content/posts/b.md:3:1: warning: nothing there [dead-link]",
        "content/posts/c.md:3:1: warning: nothing there [dead-link]",
      ])
    #expect(checks.level(for: Finding(.deadLink, at: nil, "nothing there")) == .warning)
  }

  @Test func markdownIsReadAsTheSiteAsks() async throws {
    let files = ["content/posts/2026-11-23-ask.md": "# Ask\n\nDon't.\n"]
    let usual = try TestSite(files)
    try await usual.build()
    #expect(try usual.output("ask/index.html").contains("Don’t."))
    let plain = try TestSite(
      files.merging(["content/site.yml": TestSite.configuration + "markdown: off\n"]) { $1 })
    try await plain.build()
    #expect(try plain.output("ask/index.html").contains("<p>Don't.</p>"))
  }
}
