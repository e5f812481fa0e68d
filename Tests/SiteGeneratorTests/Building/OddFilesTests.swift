import Foundation
import Testing

@testable import SiteGenerator

/// Names and kinds of files that few sites have.
@Suite struct OddFilesTests {
  @Test(arguments: ["a\u{1}b.txt", "two\nlines.md", "next\u{85}line", "folder\t/x.txt"])
  func namesWithControlCharactersAreErrors(name: String) async throws {
    let site = try TestSite(["content/posts/2026-11-23-a.md": "# A"])
    try site.write("content/" + name, "x")
    try site.write("templates/assets/" + name, "x")
    let findings = try await site.build().findings
    #expect(findings.map(\.rule) == [.fileName, .fileName])
    #expect(findings.first?.message == "there is a control character in the file's name")
    #expect(findings.first?.help == "rename it; addresses cannot hold such characters")
    #expect(site.outputFiles() == [])
  }

  @Test func otherNamesArePublishedAndEncodedInLinks() async throws {
    let names = ["a#b.txt", "c?.txt", "100%.txt", "\"q\".txt", "two words.txt", "ü.txt"]
    let site = try TestSite([
      "content/posts/2026-11-23-a/index.md": "# A\n\n[x](a%23b.txt) [y](<two words.txt>)"
    ])
    for name in names { try site.write("content/posts/2026-11-23-a/" + name, "x") }
    #expect(try await site.build().findingLines == [])
    for name in names { #expect(try site.output("a/" + name) == "x") }
    let page = try site.output("a/index.html")
    #expect(page.contains("href=\"/a/a%23b.txt\"") && page.contains("href=\"/a/two%20words.txt\""))
  }

  @Test func markdownThatAnEditorNamedAsText() async throws {
    let site = try TestSite([
      "content/posts/2027-01-04-secret.md.txt": "# Secret", "content/pages/a.Markdown.TXT": "# A",
      "content/b.md.txt": "b", "content/posts/c.txt": "c",
    ])
    let message =
      "this Markdown file is named as plain text, and published at once as it stands [stray-markdown]"
    #expect(
      try await site.build().findingLines == [
        "content/pages/a.Markdown.TXT: warning: \(message)",
        "content/posts/2027-01-04-secret.md.txt: warning: \(message)",
      ])
  }

  @Test func linksToThemselvesAndToPipes() async throws {
    let site = try TestSite(["content/posts/2026-11-23-a.md": "# A"])
    for (name, target) in [("self", "self"), ("there", "back"), ("back", "there"), ("link", "pipe")] {
      try FileManager.default.createSymbolicLink(
        atPath: site.root + "/content/" + name, withDestinationPath: target)
    }
    #expect(mkfifo(site.root + "/content/pipe", 0o600) == 0)
    #expect(
      try await site.build().findingLines == [
        "content/back: error: this symbolic link leads nowhere [link-outside]",
        "content/link: error: this is neither a file nor a folder, or its name is not UTF-8 [unreadable-file]",
        "content/pipe: error: this is neither a file nor a folder, or its name is not UTF-8 [unreadable-file]",
        "content/self: error: this symbolic link leads nowhere [link-outside]",
        "content/there: error: this symbolic link leads nowhere [link-outside]",
      ])
  }

  @Test func leftoversAreNotPublished() async throws {
    let site = try TestSite(["content/posts/2026-11-23-a.md": "# A"])
    let leftovers = [
      "a.bak", "posts/2026-11-23-a.md.orig", "b.rej", "c.swp", "Thumbs.db", "desktop.ini",
      "pages/x/desktop.ini",
    ]
    for name in leftovers { try site.write("content/" + name, "x") }
    try site.write("content/bak", "published")
    #expect(try await site.build().findingLines == [])
    #expect(
      site.outputFiles().filter { !$0.hasSuffix("html") && !$0.hasSuffix("xml") } == [
        "bak", "feed.json", "robots.txt",
      ])
  }

  @Test func aSlugTakesThePlaceOfAPagesNameAlone() async throws {
    let site = try TestSite([
      "content/pages/team/history.md": "---\ntitle: H\nslug: past\n---\n",
      "content/pages/about.md": "---\ntitle: A\nslug: us\n---\n",
    ])
    #expect(try await site.build().findingLines == [])
    #expect(
      site.outputFiles().filter { $0.hasSuffix("past/index.html") || $0.hasPrefix("us") } == [
        "team/past/index.html", "us/index.html",
      ])
  }

  @Test func zeroIsFalseInParamsHoweverItIsWritten() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-a.md": "---\ntitle: A\nparams: {z: 0.0, y: 0, x: 1.10}\n---\n",
      "templates/post.html":
        "{{#post.params.z}}z{{/post.params.z}}{{#post.params.y}}y{{/post.params.y}}{{post.params.x}} {{post.params.z}}",
    ])
    #expect(try await site.build().findingLines == [])
    #expect(try site.output("a/index.html") == "1.10 0.0")
  }

  @Test func aSiteMayHaveTemplatesForItself() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-a.md": "---\ntitle: A\ntemplate: posts\n---\n",
      "templates/posts.html": "{{>mine}}", "templates/partials/mine.html": "x{{>head_end}}",
      "templates/partials/head_end.html": "", "templates/unused.html": "y", "templates/README.md": "About",
    ])
    #expect(try await site.build().findingLines == [])
  }

  @Test func notesAreNamedFromTheCallersFolder() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-a.md": "# A", "templates/index.html": "{{>post-list}}",
      "templates/partials/post-meta.html": "{{nothing}}",
    ])
    let notes = try #require(try await site.build().findings.first).notes
    #expect(
      notes.map(\.location.file) == [
        site.root + "/templates/index.html", "built-in partials/post-list.html",
        "built-in partials/post-item.html",
      ])
  }
}
