import Foundation
import Testing

@testable import SiteGenerator

/// Whatever is done to the sources, in whatever order: the site in memory is the one that a clean build makes.
@Suite struct PreviewPropertyTests {
  @Test(arguments: [1, 2, 3, 4], [true, false])
  func itEqualsACleanBuild(seed: UInt64, showsAll: Bool) async throws {
    var editor = Editor(seed: seed)
    let site = try TestSite(editor.start())
    var clock = TestSite.now
    var preview = try await site.preview(showsAll: showsAll)
    var compared = 0
    for _ in 0..<16 {
      var edits: [String] = []
      for _ in 0..<Int.random(in: 0..<3, using: &editor.random) { edits.append(try editor.edit(site)) }
      // A build remembers addresses in the ledger, which is one of the sources.
      if Bool.random(using: &editor.random) { _ = try await site.build { $0.clock = .seconds(clock) } }
      clock += [0, 0, 60, 86_400 * 5, 86_400 * 10].randomElement(using: &editor.random) ?? 0
      preview = try await preview.updated(.seconds(clock)).settled()
      let clean = try await site.preview(showsAll: showsAll, at: clock)
      #expect(preview.result.findingLines == clean.result.findingLines, "\(edits)")
      guard clean.isCurrent else {
        try editor.mend(site)
        continue
      }
      compared += 1
      let (texts, expected) = (try preview.texts(), try clean.texts())
      #expect(texts.keys.sorted() == expected.keys.sorted(), "\(edits)")
      for (path, bytes) in expected where texts[path] != bytes {
        Issue.record("\(path) differs after \(edits)")
      }
    }
    preview = try await preview.updated(.seconds(clock)).settled()
    #expect(compared >= 5, "the editor makes too many mistakes")
    try await equalsItsOutput(preview, site, showsAll, at: clock)
  }

  /// What is in memory is what a build writes.
  private func equalsItsOutput(
    _ preview: PreviewSite, _ site: TestSite, _ showsAll: Bool, at clock: Int
  ) async throws {
    let result = try await site.build {
      $0.clock = .seconds(clock)
      $0.includesDrafts = showsAll
      $0.includesScheduled = showsAll
      $0.includesExpired = showsAll
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
  private var broken: String?

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func start() -> [String: String] {
    var files = [
      "content/pages/about.md": Self.about[0],
      "content/site.yml": Self.configuration,
    ]
    for _ in 0..<6 { files[newPost()] = text() }
    return files
  }

  /// Takes back what can be a mistake.
  func mend(_ site: TestSite) throws {
    try site.write("content/site.yml", Self.configuration)
    try site.write("templates/page.html", "{{{content}}}")
    if let broken, posts.contains(broken) { try site.write(broken, "# Mended") }
  }

  private static let about = [
    "# About\n\nAll about [asking](/archive/).\n\n## Why\n", "# About\n\nAll about asking.\n\n## Whence\n",
  ]
  private static let configuration =
    TestSite.configuration + "checks: {vanished-page: warning, dead-link: warning}\n"

  /// - Returns: What was done, in words.
  mutating func edit(_ site: TestSite) throws -> String {
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1, 2, 3:
      guard let post = posts.randomElement(using: &random) else { return "nothing" }
      try site.write(post, text())
      return "wrote \(post)"
    case 10:
      try site.write("content/pages/about.md", Self.about.randomElement(using: &random) ?? "")
      return "wrote about.md"
    case 9:
      guard let post = posts.randomElement(using: &random) else { return "nothing" }
      try site.write(post, "---\ntitle: [\n---\n")
      broken = post
      return "broke \(post)"
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
      let template = [
        "<h1>{{page.title}}</h1>{{{content}}}", "{{{content}}}", "<b>{{{content}}}</b>", "{{page.titel}}",
      ]
      try site.write("templates/page.html", template.randomElement(using: &random) ?? "")
      return "changed page.html"
    case 8:
      let settings = [
        "", "related: 1\n", "search: false\n", "postsPerPage: 2\n", "language: de\n", "menu: 3\n",
      ]
      try site.write(
        "content/site.yml", Self.configuration + (settings.randomElement(using: &random) ?? ""))
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
      "marmalade", "trombone", "ladder", "question", "list", "\"quoted\"", "[link](/about/)",
      "[place](/about/#why)",
    ]
    let matter = [
      "", "", "", "draft: true\n", "tags: [sales]\n", "tags: [sales, asking]\n", "unlisted: true\n",
      "series: Talks\n", "aliases: [/old-\(count)/]\n", "expires: 2026-12-29\n", "slug: other-\(count)\n",
    ]
    let body = (0..<12).map { _ in words.randomElement(using: &random) ?? "" }
    // Mostly the same title, since whoever edits a text seldom changes it.
    let title = ["Letter", "Letter", "Letter", "Note"].randomElement(using: &random) ?? ""
    return "---\n\(matter.randomElement(using: &random) ?? "")---\n# \(title)\n\n"
      + body.joined(separator: " ") + "\n"
  }
}
