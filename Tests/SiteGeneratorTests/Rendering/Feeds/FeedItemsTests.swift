import Testing

@testable import SiteGenerator

@Suite struct FeedItemsTests {
  private func context(_ settings: String) throws -> RenderContext {
    let files = (10..<20).map { day in
      (
        "posts/2026-11-\(day)-p.md",
        "---\ntitle: P\(day)\nslug: p\(day)\ntags: [T\(day % 3)]\n---\nText \(day)"
      )
    }
    return RenderContext(try Plan(Dictionary(uniqueKeysWithValues: files), settings: settings))
  }

  private func titles(_ settings: String, _ source: Feed.Source) async throws -> [String] {
    let context = try context(settings)
    return try await FeedItems.make(for: context.plan.feeds, in: context, jobs: 3).of(source).map(\.title)
  }

  @Test func eachFeedHasItsNewestPosts() async throws {
    let settings = "feed: {items: 2}\n"
    #expect(try await titles(settings, .site) == ["P19", "P18"])
    // The oldest post's tag is 10 % 3.
    let tag = try #require(context(settings).plan.tags.firstIndex { $0.name == "T1" })
    #expect(try await titles(settings, .tag(tag)) == ["P19", "P16"])
  }

  @Test func theyAreThoseOfThePostsAlone() async throws {
    let context = try context("")
    for feeds in [context.plan.feeds, []] {
      let items = try await FeedItems.make(for: feeds, in: context, jobs: 3)
      for feed in context.plan.feeds {
        #expect(
          FeedRenderer.render(feed, items.of(feed.source), context) == FeedRenderer.render(feed, context))
      }
    }
  }
}
