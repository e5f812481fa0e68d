/// What feeds say of their posts, each made once: a post is in three formats, and in the feeds of all its tags.
///
/// They are held until all files are written, which for most posts takes about the memory of the texts themselves.
struct FeedItems: Sendable {
  private let context: RenderContext
  /// By the posts' numbers in the plan.
  private let items: [Int: FeedItem]

  /// - Throws: `CancellationError`.
  static func make(for feeds: [Feed], in context: RenderContext, jobs: Int) async throws -> FeedItems {
    let sources = Set(feeds.map(\.source))
    let posts = Set(sources.flatMap(context.plan.posts)).sorted()
    let items = try await posts.concurrentMap(jobs: jobs) { _, post in FeedItem(post, in: context) }
    return FeedItems(
      context: context, items: Dictionary(uniqueKeysWithValues: zip(posts, items)))
  }

  /// Newest first; those that were not asked for are made now.
  func of(_ source: Feed.Source) -> [FeedItem] {
    context.plan.posts(of: source).map { items[$0] ?? FeedItem($0, in: context) }
  }
}
