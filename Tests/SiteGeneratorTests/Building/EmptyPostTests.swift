import Testing

@testable import SiteGenerator

@Suite struct EmptyPostTests {
  /// The posts that a strict build tells of, by the slugs of their files.
  private func empty(_ posts: [String: String]) async throws -> [String] {
    let site = try TestSite(
      Dictionary(uniqueKeysWithValues: posts.map { ("content/posts/2026-11-23-\($0).md", $1) }))
    return try await site.build { $0.isStrict = true }.findings.filter { $0.rule == .emptyPost }.map {
      $0.location?.file.split(separator: "-").last.map(String.init) ?? ""
    }
  }

  @Test func postsWithoutATextAreTold() async throws {
    #expect(
      try await empty([
        "a": "---\ntitle: A\n---\n", "b": "# B\n", "c": "---\ntitle: C\n---\n\n<!-- soon -->\n \n",
      ]) == ["a.md", "b.md", "c.md"])
  }

  @Test func whatThereIsToReadSeeOrHearIsAText() async throws {
    let image = "https://a.example/b.png"
    let found = try await empty([
      "a": "# A\n\nWord.", "b": "# B\n\n![b](\(image))",
      "c": "# C\n\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ", "d": "# D\n\n`code`",
      "e": "# E\n\n<form></form>", "f": "---\ntitle: F\nimage: \(image)\n---\n",
      "g": "---\ntitle: G\naudio: {src: 'https://a.example/b.mp3', length: 1, type: audio/mpeg}\n---\n",
      "h": "---\ntitle: H\ndraft: true\n---\n",
    ])
    #expect(found == [])
  }

  @Test func onlyStrictBuildsAndChecksTell() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "# Ask"])
    #expect(try await site.build().findings == [])
    let line = "content/posts/2026-11-23-ask.md: warning: this post has no text yet [empty-post]"
    #expect(try await site.check().findingLines.contains(line))
    #expect(try await site.build { $0.isStrict = true }.findings.map(\.severity) == [.error])
  }
}
