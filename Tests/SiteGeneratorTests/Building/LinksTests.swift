import Testing

@testable import SiteGenerator

/// Links from the file to the built page.
@Suite struct LinksTests {
  private static let archive = [
    "content/posts/2026-11-16-old.md": "# Old\n\n[gone](/gone/) ![a](gone.png)",
    "content/posts/2026-11-23-new.md": "# New\n\n[old](2026-11-16-old.md?a=1#main) [gone](/gone/)",
  ]

  @Test func aPostIsLinkedToByItsFile() async throws {
    let site = try TestSite([
      "content/site.yml": "title: T\nurl: https://name.github.io/repo/\ntimezone: UTC\n",
      "content/posts/2026/2026-11-16-a b/index.md": "# A b\n\n[about](../../../pages/about.md)",
      "content/posts/2026-11-23-new.md":
        "# New\n\n[ab](2026/2026-11-16-a%20b/index.md#main) [ab](2026/2026-11-16-a%20b/)",
      "content/pages/about.md": "# About\n\n<a href=\"/posts/2026-11-23-new.md\">new</a>",
    ])
    #expect(try await site.build().findingLines == [])
    let page = try site.output("new/index.html")
    #expect(page.contains("href=\"/repo/a-b/#main\"") && page.contains("href=\"/repo/a-b/\">ab"))
    #expect(try site.output("about/index.html").contains("<a href=\"/repo/new/\">new</a>"))
    #expect(try site.output("a-b/index.html").contains("<a href=\"/repo/about/\">about</a>"))
  }

  @Test func anOldArchiveCanBeBuilt() async throws {
    let site = try TestSite(Self.archive)
    #expect(try await site.build().output == nil)
    try site.write(
      "content/site.yml", TestSite.configuration + "checks: {dead-link: warning, missing-file: off}\n")
    let result = try await site.build()
    #expect(result.findings.map(\.severity) == [.warning, .warning])
    #expect(result.output != nil)
    #expect(try site.output("new/index.html").contains("<a href=\"/gone/\">gone</a>"))
  }

  @Test func onePostCanBeLeftInPeace() async throws {
    let site = try TestSite(Self.archive)
    try site.write(
      "content/posts/2026-11-16-old.md",
      "---\ntitle: Old\nchecks: {dead-link: off, missing-file: off}\n---\n[gone](/gone/) ![a](gone.png)")
    let lines = try await site.build().findingLines
    #expect(lines.count == 1 && lines.allSatisfy { $0.hasPrefix("content/posts/2026-11-23-new.md:") })
  }

  @Test func aPostThatCannotBeReadMakesNoOtherLinkDead() async throws {
    let site = try TestSite([
      "content/posts/2026-11-16-old.md": "---\ntitle: A: b\n---\n",
      "content/posts/2026-11-23-new.md": "# New\n\n[old](2026-11-16-old.md) [old](/old/) ![a](x.png)",
    ])
    #expect(try await site.build().findings.map(\.rule) == [.yaml, .missingFile])
    // A draft would not be there anyway.
    try site.write("content/posts/2026-11-16-old.md", "---\ntitle: A: b\ndraft: true\n---\n")
    #expect(try await site.build().findings.map(\.rule) == [.yaml, .deadLink, .deadLink, .missingFile])
  }
}
