import Testing

@testable import SiteGenerator

@Suite struct RelatedPostsTests {
  private func titles(
    _ posts: [(name: String, text: String)], of title: String, settings: String = "", jobs: Int = 2
  ) async throws -> [String] {
    let files = posts.map { post in
      ("posts/2026-\(post.name).md", "---\ntitle: \(Self.title(post.name))\n\(post.text)")
    }
    let sources = try Plan(Dictionary(uniqueKeysWithValues: files), settings: settings)
    let plan = try await Plan.indexed(sources.site, sources.selection, jobs: jobs)
    return plan.related(to: try plan.number(of: Self.title(title))).map { plan.posts[$0].entry.title }
  }

  /// One word, which no other title has.
  private static func title(_ name: String) -> String { "T" + name.replacing("-", with: "") }

  private let posts = [
    ("01-01-a", "tags: [Sales]\n---\nThe harbour and the lighthouse keeper."),
    ("01-02-b", "---\nA lighthouse and a keeper, said the man."),
    ("01-03-c", "tags: [sales]\n---\nNothing in common."),
    ("01-04-d", "---\nThe man went home."),
    ("01-05-e", "unlisted: true\ntags: [Sales]\n---\nThe harbour and the lighthouse keeper."),
    ("01-06-f", "---\nVolcano."),
  ]

  @Test func sharedWordsAndTagsMakePostsRelatedRareOnesMost() async throws {
    #expect(try await titles(posts, of: "01-01-a") == ["T0103c", "T0102b", "T0104d"])
    #expect(try await titles(posts, of: "01-04-d") == ["T0102b", "T0101a"])
  }

  @Test func whatSharesNothingOrIsUnlistedHasNone() async throws {
    #expect(try await titles(posts, of: "01-06-f") == [])
    #expect(try await titles(posts, of: "01-05-e") == [])
  }

  @Test func ofEqualsTheNewerOneAndThenTheFirstPath() async throws {
    let posts = ["01-01-a", "01-03-c", "01-03-b", "01-02-d", "01-04-q", "01-05-r"].map { name in
      (name, name < "01-04" ? "---\nlighthouse" : "---\nx\(name.suffix(1))")
    }
    #expect(try await titles(posts, of: "01-01-a") == ["T0103b", "T0103c", "T0102d"])
    #expect(try await titles(posts, of: "01-03-c") == ["T0103b", "T0102d", "T0101a"])
    #expect(try await titles(posts, of: "01-03-c", settings: "related: 1") == ["T0103b"])
    #expect(try await titles(posts, of: "01-03-c", settings: "related: 0") == [])
  }

  /// What all posts but one have is worth nothing, and two such tags make nobody related twice.
  @Test func noPostIsNamedTwice() async throws {
    let posts = (0..<301).map { number in
      ("01-01-p\(number)", number == 0 ? "---\nw0" : "tags: [Weekly, Letter]\n---\nw\(number)")
    }
    let files = posts.map { ("posts/2026-\($0.0).md", "---\ntitle: \(Self.title($0.0))\n\($0.1)") }
    let plan = try Plan(Dictionary(uniqueKeysWithValues: files))
    let related = try await PostIndex.make(for: plan, jobs: 2).related
    #expect(related.contains { $0.count == 3 } && related.allSatisfy { Set($0).count == $0.count })
  }

  @Test func ideographsAreComparedInPairs() async throws {
    let posts = [
      ("01-01-a", "---\n東京都の灯台"), ("01-02-b", "---\n灯台"), ("01-03-c", "---\n京都"), ("01-04-d", "---\n山"),
    ]
    #expect(try await titles(posts, of: "01-01-a") == ["T0102b", "T0103c"])
  }

  @Test func theNumberOfTasksChangesNothing() async throws {
    var generator = SeededGenerator(seed: 3)
    let files = (0..<700).map { number in
      let words = (0..<12).map { _ in "w\(Int.random(in: 0..<300, using: &generator))" }
      return (
        "posts/2025-01-01-p\(number).md",
        "---\ntitle: P\ntags: [t\(number % 9)]\n---\n\(words.joined(separator: " "))"
      )
    }
    let plan = try Plan(Dictionary(uniqueKeysWithValues: files))
    let one = try await PostIndex.make(for: plan, jobs: 1)
    let many = try await PostIndex.make(for: plan, jobs: 5)
    #expect(one.related == many.related && one.search == many.search)
    #expect(one.related.allSatisfy { Set($0).count == 3 })
    #expect(!one.related.enumerated().contains { $1.contains($0) })
  }

  @Test func logarithmsAreWholeNumbersAndGrow() {
    #expect([1, 2, 3, 4, 1024].map(LogScale.log2) == [0, 64, 96, 128, 640])
    #expect((1..<5_000).allSatisfy { LogScale.log2($0) <= LogScale.log2($0 + 1) })
  }
}
