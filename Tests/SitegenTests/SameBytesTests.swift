import Foundation
import TestSupport
import Testing

/// The same content is the same site, wherever and whenever it is built.
@Suite struct SameBytesTests {
  private static let configuration = """
    title: T
    url: https://t.example/
    timezone: America/New_York
    postsPerPage: 3
    feed: {aliases: [/rss.xml, /old/atom.xml]}
    redirects: {nginx: true}

    """

  /// A site with a ledger from before two posts were renamed and one was withdrawn.
  private static let files: [String: String] = {
    var files = ["content/site.yml": configuration, "content/pages/über.md": "# Über\n\nI i İ ı ß."]
    for number in 10..<38 {
      let front =
        "title: Issue \(number) İI\ntags: [t\(number % 3), T\(number % 2), İstanbul]\nseries: S\(number % 4)"
      files["content/posts/2026-10-\(number % 20 + 10)-p\(number).md"] =
        "---\n\(front)\naliases: [/alt/\(number)/]\n---\nWords \(number % 5) of [one](/p10/) i I ı İ ä 日本."
    }
    return files
  }()

  private static let moved = "content/posts/2026-10-21-p11.md"
  private static let withdrawn = "content/posts/2026-10-22-p12.md"

  /// Builds it as it was, and then as it is.
  private func site(
    inOrder order: (String, String) -> Bool, environment: [String: String]
  ) throws -> Folder {
    let folder = try Folder(["content/site.yml": Self.configuration])
    for path in Self.files.keys.sorted(by: order) { try folder.write(path, Self.files[path] ?? "") }
    let first = try folder.sitegen("build", environment: environment)
    #expect(first.status == 0, "\(first.errors)")
    let text = try #require(Self.files[Self.moved])
    try folder.write(
      "content/posts/2026-10-21-why.md", text.replacing("---\nWords", with: "slug: why\n---\nWords"))
    try folder.remove(Self.moved)
    try folder.write(
      Self.withdrawn, (Self.files[Self.withdrawn] ?? "").replacing("tags:", with: "draft: true\ntags:"))
    let second = try folder.sitegen("build", environment: environment)
    #expect(second.status == 0, "\(second.errors)")
    return folder
  }

  @Test func inAnotherLocaleAndZoneOnAnotherDayWithFilesMadeInAnotherOrder() throws {
    let one = try site(inOrder: <, environment: ["LC_ALL": "C", "LANG": "C", "TZ": "UTC"])
    let other = try site(
      inOrder: >,
      environment: [
        "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr", "TZ": "Pacific/Kiritimati",
        "SOURCE_DATE_EPOCH": "1798113600",
      ])
    let files = try one.contents("public")
    #expect(try files == other.contents("public"))
    #expect(try one.contents("content") == other.contents("content"))
    for path in [
      "_redirects", "redirects.map", "rss.xml", "old/atom.xml", "tags/t1/feed.json", "p11/index.html",
      "p12/index.html",
      "why/index.html", "alt/30/index.html", "search/index.json", "sitegen.json",
    ] {
      #expect(files[path] != nil, "\(path)")
    }
    #expect(try one.contents("content")["permalinks.lock"] != nil)
  }
}
