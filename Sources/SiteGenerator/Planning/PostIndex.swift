/// What the words of all listed posts tell: which posts are related, and what can be searched.
struct PostIndex: Sendable {
  /// For each listed post, by its number in the plan, the numbers of those most like it; empty where none are wanted.
  let related: [[Int]]
  /// Absent where site.yml wants no search.
  let search: SearchIndex?

  /// Reads the words of the plan's listed posts, if site.yml asks for anything that needs them.
  ///
  /// - Throws: `CancellationError`.
  static func make(for plan: Plan, jobs: Int) async throws -> PostIndex {
    let site = plan.site.configuration
    guard plan.needsWords else { return PostIndex(related: [], search: nil) }
    let terms = try await TermIndex.read(plan.posts[..<plan.listedCount], jobs: jobs)
    return PostIndex(
      related: try await related(terms, plan, jobs: jobs),
      search: site.search
        ? try await SearchIndex(terms, descriptions: plan.searchDescriptions, jobs: jobs) : nil)
  }

  private static func related(_ terms: TermIndex, _ plan: Plan, jobs: Int) async throws -> [[Int]] {
    let count = plan.site.configuration.related
    guard count > 0 else { return [] }
    // There the oldest is the first, in a plan the newest.
    let tags = (0..<plan.listedCount).reversed().map { plan.tags(of: $0) }
    let found = try await RelatedPosts(terms, tags: tags, tagCount: plan.tags.count).find(count, jobs: jobs)
    return found.reversed().map { $0.map { plan.listedCount - 1 - $0 } }
  }
}

extension Plan {
  /// Whether site.yml asks for anything that is told by the words of the posts.
  var needsWords: Bool { site.configuration.related > 0 || site.configuration.search }
}
