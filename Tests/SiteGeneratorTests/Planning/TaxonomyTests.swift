import Testing

@testable import SiteGenerator

@Suite struct TaxonomyTests {
  private func tags(_ tags: [String]...) throws -> Taxonomy {
    var files: [String: String] = [:]
    for (age, tags) in tags.enumerated() {
      files["posts/2026-11-\(20 - age)-p\(age).md"] = "---\ntitle: P\(age)\ntags: \(tags)\n---\n"
    }
    return .tags(of: try Plan(files).posts)
  }

  @Test func theOldestSpellingNamesTheTag() throws {
    let index = try tags(["COLD-CALLING"], ["cold calling"], ["Cold Calling"])
    #expect(index.terms.map(\.name) == ["Cold Calling"])
    #expect(index.terms.map(\.path.text) == ["/tags/cold-calling/"])
    #expect(index.terms.map(\.posts) == [[0, 1, 2]])
  }

  @Test func aTagTwiceInOnePostIsOne() throws {
    let index = try tags(["Sales", "sales", "SALES"])
    #expect(index.terms.map(\.name) == ["Sales"])
    #expect(index.terms.map(\.posts) == [[0]])
    #expect(index.termsOfPosts == [[0]])
  }

  @Test func tagsAreInOrderAndThoseOfAPostAsWritten() throws {
    let index = try tags(["b", "a b", "a"], [], ["a", "c"])
    #expect(index.terms.map(\.name) == ["a", "a b", "b", "c"])
    #expect(index.termsOfPosts == [[2, 1, 0], [], [0, 3]])
  }

  @Test func aSeriesIsReadFromItsBeginning() throws {
    let plan = try Plan([
      "posts/2026-11-02-a.md": "---\ntitle: A\nseries: On Asking!\n---\n",
      "posts/2026-11-09-b.md": "---\ntitle: B\nseries: Alone\n---\n",
      "posts/2026-11-16-c.md": "---\ntitle: C\nseries: on asking\n---\n",
      "posts/2026-11-17-d.md": "---\ntitle: D\nseries: on asking\nunlisted: true\n---\n",
      "posts/2026-11-18-e.md": "---\ntitle: E\nseries: Soon\ndraft: true\n---\n",
      "posts/2026-11-23-f.md": "---\ntitle: F\nseries: On asking\n---\n",
    ])
    #expect(plan.series.map(\.name) == ["Alone", "On Asking!"])
    #expect(plan.series.map(\.path.text) == ["/series/alone/", "/series/on-asking/"])
    let titles = plan.series.map { $0.posts.map { plan.posts[$0].entry.title } }
    #expect(titles == [["B"], ["A", "C", "F"]])
    let places = try ["A", "B", "C", "D", "F"].map { plan.placeInSeries(of: try plan.number(of: $0)) }
    #expect(places.map { $0?.series } == [1, 0, 1, nil, 1])
    #expect(places.map { $0?.index } == [0, 0, 1, nil, 2])
  }

  @Test func noPostsNoTags() throws {
    #expect(try tags().terms.isEmpty)
  }
}
