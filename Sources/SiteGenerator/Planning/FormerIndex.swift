/// What the words of the listed posts told before some of them changed.
struct FormerIndex: Sendable {
  let index: PostIndex
  /// The posts it is of.
  let sources: [String]
  /// By what site.yml asked for.
  let related: Int
  let hasSearch: Bool

  /// Nil for a plan without an index.
  init?(of plan: Plan) {
    guard let index = plan.index else { return nil }
    self.index = index
    sources = plan.listedSources
    related = plan.site.configuration.related
    hasSearch = plan.site.configuration.search
  }
}

extension Plan {
  /// A plan whose related posts and search index are those of an earlier one, for whoever cannot wait for new ones.
  ///
  /// Nil where the listed posts are others, or in another order: then nothing of the index holds.
  init?(_ site: Site, _ selection: Selection, reusing former: FormerIndex) {
    let configuration = site.configuration
    guard former.related == configuration.related, former.hasSearch == configuration.search else {
      return nil
    }
    let shown = site.posts.lazy.map(\.entry).filter { !$0.isUnlisted && selection.includes($0.publication) }
    guard shown.map(\.source).elementsEqual(former.sources) else { return nil }
    self.init(site, selection, index: former.index)
  }
}
