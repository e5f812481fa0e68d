/// Tells which record of the ledger each series has. It is known by its name, its address, or by being the only new one
/// while one is missing.
struct SeriesMatch {
  /// The records' ids, by the sources of the series.
  private(set) var ids: [String: String] = [:]
  /// The records of series whose parts are drafts again.
  private(set) var withdrawn: [String] = []
  /// The records that no series has any more.
  private(set) var vanished: [String]

  /// - Parameter drafts: Series of which parts had been out and are drafts again.
  init(_ series: [Term], withdrawn drafts: [Term], _ ledger: Ledger) {
    vanished = ledger.records.filter(\.value.isOfSeries).map(\.key).sorted()
    var open = series
    match(&open, ledger) { term, record in record.sources.contains(term.ledgerSource) }
    match(&open, ledger) { term, record in record.paths.contains(term.path) }
    withdraw(drafts, ledger)
    let missing = vanished.filter { ledger.records[$0]?.isRetired == false }
    if open.count == 1, missing.count == 1 { match(&open, ledger) { _, record in !record.isRetired } }
  }

  private mutating func withdraw(_ drafts: [Term], _ ledger: Ledger) {
    let (names, paths) = (drafts.map(\.ledgerSource), drafts.map(\.path))
    withdrawn = vanished.filter { id in
      guard let record = ledger.records[id], !record.isRetired else { return false }
      return !record.sources.isDisjoint(with: names) || !record.paths.isDisjoint(with: paths)
    }
    let known = Set(withdrawn)
    vanished.removeAll(where: known.contains)
  }

  private mutating func match(
    _ open: inout [Term], _ ledger: Ledger, _ isSame: (Term, Ledger.Record) -> Bool
  ) {
    open.removeAll { term in
      let index = vanished.firstIndex { id in ledger.records[id].map { isSame(term, $0) } ?? false }
      guard let index else { return false }
      ids[term.ledgerSource] = vanished.remove(at: index)
      return true
    }
  }
}

extension Term {
  /// What a series is called where entries have their files.
  var ledgerSource: String { Ledger.Record.seriesPrefix + name }
}

extension Ledger.Record {
  static let seriesPrefix = "series "

  var isOfSeries: Bool { sources.contains { $0.hasPrefix(Self.seriesPrefix) } }
}
