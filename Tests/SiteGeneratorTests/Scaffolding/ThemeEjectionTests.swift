import Foundation
import Testing

@testable import SiteGenerator

@Suite("Ejecting the theme")
struct ThemeEjectionTests {
  private let all = ["templates/assets/style.css", "templates/partials/head-end.html", "templates/post.html"]

  @Test("Without a name it is the whole theme")
  func whole() {
    #expect(ThemeEjection.choose([], from: all) == .success(all))
  }

  @Test("Files are named with the folder or without it, and counted once")
  func names() {
    #expect(
      ThemeEjection.choose(["post.html", "templates/post.html", "assets/style.css"], from: all)
        == .success(["templates/post.html", "templates/assets/style.css"]))
  }

  @Test("A name that is none is told with the nearest")
  func unknown() {
    #expect(refusal("psot.html") == "the theme has no file psot.html; did you mean post.html?")
    #expect(
      refusal("x")
        == "the theme has no file x; it has assets/style.css, partials/head-end.html, post.html, "
        + "content/strings.yml")
  }

  @Test(
    "A name without its folder or ending finds the file",
    arguments: [
      ("style.css", "assets/style.css"), ("style", "assets/style.css"),
      ("head-end", "partials/head-end.html"),
      ("partial/head-end.html", "partials/head-end.html"), ("post", "post.html"),
      ("strings", "content/strings.yml"),
    ])
  func baseName(name: String, meant: String) {
    #expect(refusal(name) == "the theme has no file \(name); did you mean \(meant)?")
  }

  @Test("Of several files of one name all are told")
  func sameName() {
    guard
      case .failure(let refusal) = ThemeEjection.choose(
        ["a"], from: all + ["templates/a.html", "templates/partials/a.html"])
    else {
      Issue.record("it was taken for one of them")
      return
    }
    #expect(refusal.description == "the theme has no file a; did you mean a.html or partials/a.html?")
  }

  private func refusal(_ name: String) -> String? {
    if case .failure(let refusal) = ThemeEjection.choose([name], from: all) {
      refusal.description
    } else {
      nil
    }
  }

  @Test("The words are copied when they are named")
  func words() throws {
    let site = try TestSite()
    #expect(ThemeEjection.choose(["strings.yml"], from: all) == .success(["content/strings.yml"]))
    let outcome = try ThemeEjection(["content/strings.yml"], root: site.root).run().get()
    #expect(outcome.copied == ["content/strings.yml"])
    #expect(try site.source("content/strings.yml").contains("\nsearch: \"Search\"\n"))
  }

  @Test("What is there already stays as it is")
  func kept() throws {
    let site = try TestSite(["templates/post.html": "mine"])
    let outcome = try ThemeEjection(["post.html", "page.html"], root: site.root).run().get()
    #expect(outcome == ThemeEjection.Outcome(copied: ["templates/page.html"], kept: ["templates/post.html"]))
    #expect(try site.source("templates/post.html") == "mine")
    #expect(try site.source("templates/page.html").hasPrefix("{{! sitegen values 3 }}\n{{<layout}}"))
  }

  @Test("A file that somebody makes meanwhile stays as it is")
  func meanwhile() throws {
    let site = try TestSite()
    let path = site.root + "/templates/post.html"
    let operations = FileOperations.disk { [disk = FileOperations.disk] changed, _ throws(DiskError) in
      if changed == path { try disk.create(path, Array("mine".utf8)) }
    }
    let outcome = try ThemeEjection(["post.html"], root: site.root, operations: operations).run().get()
    #expect(outcome == ThemeEjection.Outcome(copied: [], kept: ["templates/post.html"]))
    #expect(try site.source("templates/post.html") == "mine")
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.root + "/templates") == ["post.html"])
  }

  @Test("A file system that cannot link gets the file all the same")
  func withoutLinks() throws {
    let site = try TestSite()
    var operations = FileOperations.disk
    operations.link = { _, to throws(DiskError) in throw DiskError("write", to, code: EPERM) }
    let ejection = ThemeEjection(["page.html"], root: site.root, operations: operations)
    #expect(try ejection.run().get().copied == ["templates/page.html"])
    #expect(try site.source("templates/page.html").hasPrefix("{{! sitegen values"))
    try site.write("templates/page.html", "mine")
    #expect(try ejection.run().get().kept == ["templates/page.html"])
    #expect(try site.source("templates/page.html") == "mine")
  }

  @Test("A site built with a copy of the whole theme is the same, byte for byte")
  func same() async throws {
    let files = [
      "content/posts/2026-11-23-ask.md": "---\ntitle: Ask\ntags: [Sales]\n---\nA text.[^1]\n\n[^1]: A note.\n"
    ]
    let site = try TestSite(files)
    let before = try await site.build()
    #expect(try ThemeEjection([], root: site.root).run().get().kept == [])
    let after = try await site.build()
    #expect(after.findings == before.findings)
    #expect(after.output?.written == 0)
  }
}
