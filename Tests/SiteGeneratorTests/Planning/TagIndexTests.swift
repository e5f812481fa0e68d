import Testing

@testable import SiteGenerator

@Suite struct TagIndexTests {
  private func index(_ tags: [String]...) throws -> TagIndex {
    var files: [String: String] = [:]
    for (age, tags) in tags.enumerated() {
      files["posts/2026-11-\(20 - age)-p\(age).md"] = "---\ntitle: P\(age)\ntags: \(tags)\n---\n"
    }
    return TagIndex(try Plan(files).posts)
  }

  @Test func theOldestSpellingNamesTheTag() throws {
    let index = try index(["COLD-CALLING"], ["cold calling"], ["Cold Calling"])
    #expect(index.tags.map(\.name) == ["Cold Calling"])
    #expect(index.tags.map(\.path.text) == ["/tags/cold-calling/"])
    #expect(index.tags.map(\.posts) == [[0, 1, 2]])
  }

  @Test func aTagTwiceInOnePostIsOne() throws {
    let index = try index(["Sales", "sales", "SALES"])
    #expect(index.tags.map(\.name) == ["Sales"])
    #expect(index.tags.map(\.posts) == [[0]])
    #expect(index.tagsOfPosts == [[0]])
  }

  @Test func tagsAreInOrderAndThoseOfAPostAsWritten() throws {
    let index = try index(["b", "a b", "a"], [], ["a", "c"])
    #expect(index.tags.map(\.name) == ["a", "a b", "b", "c"])
    #expect(index.tagsOfPosts == [[2, 1, 0], [], [0, 3]])
  }

  @Test func noPostsNoTags() throws {
    #expect(try index().tags.isEmpty)
  }
}
