import Foundation
import Testing

@testable import SiteGenerator

@Suite struct SearchIndexTests {
  @Test func theFilesHoldAllTermsInOrderAndNoneIsLarge() async throws {
    var generator = SeededGenerator(seed: 5)
    let template = try Plan(["posts/2026-11-23-a.md": "# T\n\nx"]).posts[0]
    let posts = (0..<600).map { _ in
      var post = template
      let words = (0..<80).map { _ in "w" + String(Int.random(in: 0..<9_000, using: &generator), radix: 36) }
      post.entry.change { $0.body.html = Array("<p>\(words.joined(separator: " ")) été 東京</p>".utf8) }
      return post
    }
    let terms = try await TermIndex.read(posts[...], jobs: 2)
    let index = try await SearchIndex(terms, descriptions: [], jobs: 2)
    #expect(index.files.count > 3 && index.files.indices.allSatisfy { index.entries(of: $0).count <= 8_000 })
    #expect(index.files.indices.dropLast().allSatisfy { index.entries(of: $0).count > 6_000 })
    let contents = try index.files.indices.map { file in
      try #require(
        JSONSerialization.jsonObject(with: Data("[".utf8 + index.entries(of: file) + "]".utf8)) as? [String])
    }
    let written = contents.flatMap { $0.enumerated().filter { $0.offset % 2 == 0 }.map(\.element) }
    #expect(written == terms.terms.sorted.map { String(decoding: terms.terms[$0], as: UTF8.self) })
    #expect(contents.map(\.first) == index.files.map(\.firstTerm))
  }
}
