import Foundation

@testable import SiteGenerator

/// Somebody who writes, renames, deletes, and makes mistakes.
struct SiteEditor {
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
