/// What the words of the listed posts told before some of them changed.
struct FormerIndex: Sendable {
  let index: PostIndex
  /// The posts it is of.
  let sources: [String]
  /// By what site.yml asked for, and the address that the search index names posts by.
  let related: Int
  let hasSearch: Bool
  let url: BaseURL

  /// Nil for a plan without an index.
  init?(of plan: Plan) {
    guard let index = plan.index else { return nil }
    self.index = index
    sources = plan.listedSources
    related = plan.site.configuration.related
    hasSearch = plan.site.configuration.search
    url = plan.site.configuration.url
  }
}

extension FormerIndex {
  /// Whether it is of the plan's posts, if perhaps of former texts.
  func fits(_ plan: Plan) -> Bool { hasSettings(of: plan) && plan.listedSources == sources }

  /// What of it holds in a plan; nil where site.yml asks for something else than before.
  ///
  /// Where posts have come or gone the search index has other numbers, and so is left out until there is a new one.
  func index(for plan: Plan) -> PostIndex? {
    if fits(plan) { return index }
    guard hasSettings(of: plan), !index.related.isEmpty else { return nil }
    let current = plan.listedSources
    let former = Dictionary(zip(sources, sources.indices), uniquingKeysWith: { first, _ in first })
    let numbers = Dictionary(zip(current, current.indices), uniquingKeysWith: { first, _ in first })
    let related = current.map { source in
      former[source].map { index.related[$0].compactMap { numbers[sources[$0]] } } ?? []
    }
    return PostIndex(related: related, search: nil)
  }

  private func hasSettings(of plan: Plan) -> Bool {
    let configuration = plan.site.configuration
    return related == configuration.related && hasSearch == configuration.search && url == configuration.url
  }
}
