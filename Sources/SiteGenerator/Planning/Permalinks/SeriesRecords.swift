/// What is to be remembered of series, whose pages are entries of the ledger too.
struct SeriesRecords {
  /// By id.
  private(set) var records: [String: Ledger.Record] = [:]
  /// Where series are that have a part which is no draft.
  let paths: [SitePath]
  /// Where those were before, by where they are now.
  private(set) var former: [SitePath: [SitePath]] = [:]
  /// Where those were whose parts have been out and are drafts again.
  let withdrawn: [SitePath]
  /// The records that no series has any more.
  let vanished: [String]

  /// - Parameters:
  ///   - site: With its entries' history.
  ///   - taken: The ids that are not to be given again.
  init(of site: Site, _ ledger: Ledger, _ taken: inout UniqueIDs) {
    let parts = site.posts.filter { $0.series != nil && !$0.entry.isUnlisted }
    let posts = parts.filter { !$0.entry.publication.isDraft }
    let drafts = parts.filter { site.history.withdrawn[$0.entry.source] != nil }
    let series = Taxonomy.series(of: posts).terms
    let match = SeriesMatch(series, withdrawn: Taxonomy.series(of: drafts).terms, ledger)
    paths = series.map(\.path)
    vanished = match.vanished
    withdrawn = match.withdrawn.flatMap { ledger.records[$0]?.paths.sorted() ?? [] }
    for id in match.withdrawn { records[id] = ledger.records[id] }
    for term in series {
      let id =
        match.ids[term.ledgerSource]
        ?? taken.next(for: TagURI.make(forUndated: term.path, host: site.configuration.host))
      remember(term, posts.first(of: term), as: id, ledger.records[id] ?? Ledger.Record())
    }
  }
}

extension SeriesRecords {
  private mutating func remember(_ term: Term, _ date: ZonedDate?, as id: String, _ known: Ledger.Record) {
    var record = known
    record.sources = [term.ledgerSource]
    record.isRetired = false
    record.date = date
    let former = record.paths.subtracting([term.path])
    record.paths.insert(term.path)
    records[id] = record
    if !former.isEmpty { self.former[term.path] = former.sorted() }
  }
}

extension [Post] {
  /// The date of a series' first part.
  fileprivate func first(of series: Term) -> ZonedDate? {
    series.posts.map { self[$0].date }.min()
  }
}
