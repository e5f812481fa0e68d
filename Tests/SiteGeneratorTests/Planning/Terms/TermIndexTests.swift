import Testing

@testable import SiteGenerator

@Suite struct TermIndexTests {
  private func index(_ plan: Plan, jobs: Int = 2) async throws -> TermIndex {
    try await TermIndex.read(plan.posts[..<plan.listedCount], jobs: jobs)
  }

  private func mentions(_ index: TermIndex, of term: String) throws -> [Mention] {
    let number = try #require((0..<index.terms.count).first { index.terms[$0].elementsEqual(term.utf8) })
    return Array(index.posts(with: number))
  }

  @Test func aTermIsAsProminentAsItsBestPlace() async throws {
    let index = try await index(
      Plan([
        "posts/2026-11-16-a.md":
          "---\ntitle: Ask\ntags: [Cold Calls]\ndescription: Said\n---\nask again again Again\n\n## Once more\n\nmore",
        "posts/2026-11-23-b.md": "# Other\n\nAgain **ag**ain ask said calls once; more",
      ]))
    #expect(try mentions(index, of: "ask") == [Mention(0, .title), Mention(1, .text)])
    #expect(try mentions(index, of: "calls") == [Mention(0, .title), Mention(1, .text)])
    #expect(try mentions(index, of: "said") == [Mention(0, .heading), Mention(1, .text)])
    #expect(try mentions(index, of: "more") == [Mention(0, .heading), Mention(1, .text)])
    #expect(try mentions(index, of: "again") == [Mention(0, .often), Mention(1, .text)])
  }

  /// What one post says of its terms, and what a term says of its posts, is the same, over the borders of batches too.
  @Test func bothDirectionsAgree() async throws {
    var generator = SeededGenerator(seed: 11)
    let words = (0..<60).map { "w\($0)" } + ["été", "東京都"]
    let template = try Plan(["posts/2026-11-23-a.md": "# T\n\nx"]).posts[0]
    let posts = (0..<(TermIndex.largestBatch * 2 + 7)).map { _ in
      var post = template
      let text = (0..<6).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
      post.entry.change { $0.body.html = Array("<p>\(text)</p>".utf8) }
      return post
    }
    let index = try await TermIndex.read(posts[...], jobs: 2)
    #expect(index.postCount == posts.count)
    var found: [Int: Set<Mention>] = [:]
    for term in 0..<index.terms.count {
      let mentions = index.posts(with: term)
      #expect(zip(mentions, mentions.dropFirst()).allSatisfy { $0.number < $1.number })
      for mention in mentions { found[mention.number, default: []].insert(Mention(term, mention.prominence)) }
    }
    for post in posts.indices { #expect(Set(index.terms(of: post)) == found[post]) }
    let newest = index.terms(of: posts.count - 1).map {
      String(decoding: index.terms[$0.number], as: UTF8.self)
    }
    #expect(newest.contains("t") && newest.count > 3)
  }
}
