/// What the site's feeds say of its posts, each made once: a post is in three formats, and in the feeds of all its tags.
///
/// They are held until all files are written, which for most posts takes about the memory of the texts themselves.
struct FeedItems: Sendable {
  private let context: RenderContext
  /// By the posts' numbers in the plan.
  private let items: [Int: FeedItem]

  /// - Throws: `CancellationError`.
  static func make(for context: RenderContext, jobs: Int) async throws -> FeedItems {
    let sources = Set(context.plan.feeds.map(\.source))
    let posts = Set(sources.flatMap(context.plan.posts)).sorted()
    let items = try await posts.concurrentMap(jobs: jobs) { _, post in FeedItem(post, in: context) }
    return FeedItems(
      context: context, items: Dictionary(uniqueKeysWithValues: zip(posts, items)))
  }

  /// Newest first.
  func of(_ source: Feed.Source) -> [FeedItem] {
    context.plan.posts(of: source).compactMap { items[$0] }
  }
}
