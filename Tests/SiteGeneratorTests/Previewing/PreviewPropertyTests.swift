import Foundation
import Testing

@testable import SiteGenerator

/// Whatever is done to the sources, in whatever order: the site in memory is the one that a clean build makes.
@Suite struct PreviewPropertyTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6])
  func itEqualsACleanBuild(seed: UInt64) async throws {
    var editor = Editor(seed: seed)
    let site = try TestSite(editor.start())
    var preview = try await site.preview()
    for _ in 0..<12 {
      var edits: [String] = []
      for _ in 0...Int.random(in: 0..<3, using: &editor.random) { edits.append(try editor.edit(site)) }
      preview = try await preview.updated().settled()
      let clean = try await site.preview()
      #expect(preview.result.findingLines == clean.result.findingLines, "\(edits)")
      guard clean.isCurrent else { continue }
      let (texts, expected) = (try preview.texts(), try clean.texts())
      #expect(texts.keys.sorted() == expected.keys.sorted(), "\(edits)")
      for (path, bytes) in expected where texts[path] != bytes {
        Issue.record("\(path) differs after \(edits)")
      }
    }
    try await equalsItsOutput(preview, site)
  }

  /// What is in memory is what a build writes.
  private func equalsItsOutput(_ preview: PreviewSite, _ site: TestSite) async throws {
    let result = try await site.build {
      $0.includesDrafts = true
      $0.includesScheduled = true
      $0.includesExpired = true
    }
    guard result.output != nil else { return }
    for (path, bytes) in try preview.texts() {
      #expect(try Data(contentsOf: URL(filePath: site.root + "/public/" + path)) == Data(bytes), "\(path)")
    }
  }
}

/// Somebody who writes, renames, deletes, and makes mistakes.
private struct Editor {
  var random: SeededGenerator
  private var posts: [String] = []
  private var count = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func start() -> [String: String] {
    var files = ["content/pages/about.md": "# About\n\nAll about [asking](/posts/)."]
    for _ in 0..<6 { files[newPost()] = text() }
    return files
  }

  /// - Returns: What was done, in words.
  mutating func edit(_ site: TestSite) throws -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1, 2, 3:
      guard let post = posts.randomElement(using: &random) else { return "nothing" }
      try site.write(post, text())
      return "wrote \(post)"
    case 4:
      let post = newPost()
      try site.write(post, text())
      return "added \(post)"
    case 5:
      guard let post = posts.randomElement(using: &random) else { return "nothing" }
      try site.remove(post)
      posts.removeAll { $0 == post }
      return "removed \(post)"
    case 6:
      guard let post = posts.randomElement(using: &random) else { return "nothing" }
      let text = try site.source(post)
      try site.remove(post)
      posts.removeAll { $0 == post }
      let new = newPost()
      try site.write(new, text)
      return "renamed \(post) to \(new)"
    case 7:
      let template = ["<h1>{{page.title}}</h1>{{{content}}}", "{{page.titel}}", "{{{content}}}"]
      try site.write("templates/page.html", template.randomElement(using: &random) ?? "")
      return "changed page.html"
    case 8:
      let settings = [
        "", "related: 1\n", "search: false\n", "posts_per_page: 2\n", "language: de\n", "menu: 3\n",
      ]
      try site.write(
        "content/site.yml", TestSite.configuration + (settings.randomElement(using: &random) ?? ""))
      return "changed site.yml"
    default:
      try site.write("content/picture-\(Int.random(in: 0..<3, using: &random)).txt", text())
      return "changed a file"
    }
  }

  private mutating func newPost() -> String {
    count += 1
    let path =
      "content/posts/2026-\(Int.random(in: 10...12, using: &random))-\(Int.random(in: 10...28, using: &random))-p\(count).md"
    posts.append(path)
    return path
  }

  private mutating func text() -> String {
    let words = [
      "marmalade", "trombone", "ladder", "question", "list", "\"quoted\"", "[link](/about/)", "[^1]",
    ]
    let matter = [
      "", "---\ndraft: true\n---\n", "---\ntags: [sales, asking]\n---\n", "---\nunlisted: true\n---\n",
      "---\nseries: Talks\n---\n", "---\ntitle: [\n---\n",
    ]
    let body = (0..<12).map { _ in words.randomElement(using: &random) ?? "" }
    return (matter.randomElement(using: &random) ?? "")
      + "# Title \(Int.random(in: 0..<50, using: &random))\n\n"
      + body.joined(separator: " ") + "\n"
  }
}
