/// Tells which record of the ledger each entry has: the same post may come with another file, date or slug.
///
/// Most entries are where they were, so what is asked only of the others is looked up for them alone.
struct LedgerMatch {
  /// The records' ids, by the entries' numbers.
  private(set) var ids: [String?]
  /// The numbers of the entries that were matched only because nothing else was left on their day, by source.
  private(set) var guesses: [Int] = []
  private let entries: [Entry]
  /// The numbers of the entries that have no record yet.
  private var open: [Int]
  /// What goes first first.
  private let records: [(id: String, record: Ledger.Record)]
  private var isFree: [Bool]

  /// - Parameter host: The site's, which ids of sitegen's own begin with.
  init(_ entries: [Entry], _ ledger: Ledger, host: String) {
    self.entries = entries
    ids = Array(repeating: nil, count: entries.count)
    open = Array(entries.indices)
    records = Self.inOrder(ledger, host)
    isFree = Array(repeating: true, count: records.count)
    matchIDs()
    match(by: { $0.sources }, { $0.source })
    // The date of a draft is not settled, and may be the build's own.
    open.removeAll { entries[$0].publication.isDraft }
    match(
      by: { record in Self.dayAndSlug(record.date, record.slug).map { [$0] } ?? [] },
      { Self.dayAndSlug($0.publication.date, $0.slug) })
    match(
      by: { $0.date == nil ? $0.paths.map(\.text) : [] },
      { $0.publication.date == nil ? $0.path.text : nil })
    guess()
  }

  /// The records that no entry has any more.
  var vanished: [String] { free.map { records[$0].id }.sorted() }
}

extension LedgerMatch {
  private var free: [Int] { records.indices.filter { isFree[$0] } }

  private mutating func match(_ record: (Entry) -> Int?) {
    open.removeAll { entry in
      guard let record = record(entries[entry]), isFree[record] else { return false }
      isFree[record] = false
      ids[entry] = records[record].id
      return true
    }
  }

  /// An id that the author has written settles it.
  private mutating func matchIDs() {
    guard entries.contains(where: { $0.id != nil }) else { return }
    let numbers = Dictionary(uniqueKeysWithValues: zip(records.lazy.map(\.id), records.indices))
    let records = records
    // Of two that say the same id, the one that had it keeps it.
    match { entry in
      entry.id.flatMap { numbers[$0.value] }.flatMap {
        records[$0].record.sources.contains(entry.source) ? $0 : nil
      }
    }
    match { entry in entry.id.flatMap { numbers[$0.value] } }
    // An id that is not in the ledger makes an entry a new one, whatever else is known of it.
    open.removeAll { entries[$0].id != nil }
  }

  /// Matches entries and records that are known by the same. Where two records are, the first one counts.
  private mutating func match(
    by keys: (Ledger.Record) -> some Sequence<String>, _ key: (Entry) -> String?
  ) {
    guard !open.isEmpty else { return }
    var numbers: [String: Int] = [:]
    numbers.reserveCapacity(records.count)
    for number in free {
      for key in keys(records[number].record) where numbers[key] == nil { numbers[key] = number }
    }
    guard !numbers.isEmpty else { return }
    match { entry in key(entry).flatMap { numbers[$0] } }
  }

  /// A merge of two branches may leave two records of one post. What is gone for good claims nothing; an id that was
  /// taken over is what readers know, and else they know the older one.
  private static func inOrder(_ ledger: Ledger, _ host: String) -> [(id: String, record: Ledger.Record)] {
    let prefix = TagURI.prefix(host: host)
    let records = ledger.records.filter { !$0.value.isOfSeries }.map { (id: $0.key, record: $0.value) }
    let ranks = records.indices.map { number in
      let (id, record) = records[number]
      return (
        rank: (record.isRetired ? 1 : 0, TagURI.isOwn(id, prefix: prefix) ? 1 : 0),
        date: record.date?.secondsSince1970 ?? .max, number: number
      )
    }
    return ranks.sorted { a, b in
      a.rank != b.rank
        ? a.rank < b.rank
        : a.date != b.date ? a.date < b.date : records[a.number].id < records[b.number].id
    }.map { records[$0.number] }
  }

  private static func dayAndSlug(_ date: ZonedDate?, _ slug: String?) -> String? {
    guard let date, let slug else { return nil }
    return date.isoDay + " " + slug
  }

  /// The only new and the only vanished post of one day are the same one.
  private mutating func guess() {
    guard !open.isEmpty else { return }
    let vanished = Dictionary(grouping: free.filter { !records[$0].record.isRetired }) {
      records[$0].record.date?.isoDay
    }
    let new = Dictionary(grouping: open) { entries[$0].publication.date?.isoDay }
    for (day, numbers) in new {
      guard day != nil, numbers.count == 1, let found = vanished[day], found.count == 1 else { continue }
      ids[numbers[0]] = records[found[0]].id
      isFree[found[0]] = false
      guesses.append(numbers[0])
    }
    guesses.sort { entries[$0].source < entries[$1].source }
  }
}
