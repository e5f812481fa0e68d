import Testing

@testable import SiteGenerator

@Suite struct FeedNewsTests {
  private let posts = ["c", "b", "a"].map { FeedNews.Post(id: $0, title: $0.uppercased()) }

  @Test func whatIsNotKnownIsNew() {
    #expect(FeedNews(posts, after: Manifest([], feedIDs: ["a", "b", "z"])) == .posts([posts[0]]))
    #expect(FeedNews(posts, after: Manifest([], feedIDs: ["a", "b", "c"])) == .posts([]))
  }

  @Test func withoutAListNobodyCanTell() {
    #expect(FeedNews(posts, after: Manifest()) == .unknown)
    #expect(FeedNews(posts, after: nil) == .nothingPublished)
  }

  @Test func moreThanOneIsAWarning() {
    #expect(
      FeedNews.posts(posts).findings.map(\.testLine) == [
        "warning: feed readers and mail subscribers will see 3 new posts at once [new-posts]"
      ])
    #expect(
      FeedNews.posts(posts).findings.first?.help == """
        readers who know one already know it by its id: write 'id: ...' as it was into its front matter, or bring \
        content/permalinks.lock back
        """)
    for news in [.posts([posts[0]]), .posts([]), .unknown, FeedNews.nothingPublished] {
      #expect(news.findings == [])
    }
  }
}
