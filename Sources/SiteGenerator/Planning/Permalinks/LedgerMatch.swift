/// Tells which record of the ledger each entry has: the same post may come with another file, date or slug.
struct LedgerMatch {
  /// The records' ids, by the entries' sources.
  private(set) var ids: [String: String] = [:]
  /// The sources that were matched only because nothing else was left on their day.
  private(set) var guesses: [String] = []
  private let ledger: Ledger
  private var open: [Entry]
  private var free: Set<String>
  /// The ids of all records, what goes first first.
  private let order: [String]

  /// - Parameter host: The site's, which ids of sitegen's own begin with.
  init(_ entries: [Entry], _ ledger: Ledger, host: String) {
    self.ledger = ledger
    self.open = entries
    self.order = Self.order(ledger, host)
    self.free = Set(order)
    // Of two that say the same id, the one that had it keeps it.
    match { entry in
      entry.id.flatMap { ledger.records[$0.value]?.sources.contains(entry.source) == true ? $0.value : nil }
    }
    match { entry in entry.id?.value }
    // An id that is not in the ledger makes an entry a new one, whatever else is known of it.
    open.removeAll { $0.id != nil }
    let sources = index { $0.sources }
    match { entry in sources[entry.source] }
    // The date of a draft is not settled, and may be the build's own.
    open.removeAll(where: \.publication.isDraft)
    let slugs = index { record in Self.dayAndSlug(record.date, record.slug).map { [$0] } ?? [] }
    match { entry in Self.dayAndSlug(entry.publication.date, entry.slug).flatMap { slugs[$0] } }
    let paths = index { $0.date == nil ? $0.paths.map(\.text) : [] }
    match { entry in entry.publication.date == nil ? paths[entry.path.text] : nil }
    guess()
  }

  /// The records that no entry has any more.
  var vanished: [String] { free.sorted() }

  /// The file a record had before.
  func formerSource(of id: String) -> String {
    ledger.records[id]?.sources.min() ?? id
  }
}

extension LedgerMatch {
  private mutating func match(_ id: (Entry) -> String?) {
    open.removeAll { entry in
      guard let id = id(entry), free.remove(id) != nil else { return false }
      ids[entry.source] = id
      return true
    }
  }

  /// A merge of two branches may leave two records of one post. What is gone for good claims nothing; an id that was
  /// taken over is what readers know, and else they know the older one.
  private static func order(_ ledger: Ledger, _ host: String) -> [String] {
    let prefix = TagURI.prefix(host: host)
    let ranks = ledger.records.compactMap { id, record in
      record.isOfSeries
        ? nil
        : (
          record.isRetired ? 1 : 0, TagURI.isOwn(id, prefix: prefix) ? 1 : 0,
          record.date?.secondsSince1970 ?? .max, id
        )
    }
    return ranks.sorted(by: <).map(\.3)
  }

  /// Ids by what records are known by. Where two have the same, the first one counts.
  private func index(by keys: (Ledger.Record) -> some Sequence<String>) -> [String: String] {
    var index: [String: String] = [:]
    for id in order where free.contains(id) {
      guard let record = ledger.records[id] else { continue }
      for key in keys(record) where index[key] == nil { index[key] = id }
    }
    return index
  }

  private static func dayAndSlug(_ date: ZonedDate?, _ slug: String?) -> String? {
    guard let date, let slug else { return nil }
    return date.isoDay + " " + slug
  }

  /// The only new and the only vanished post of one day are the same one.
  private mutating func guess() {
    let records = free.filter { ledger.records[$0]?.isRetired == false }
    let vanished = Dictionary(grouping: records) { ledger.records[$0]?.date?.isoDay }
    let new = Dictionary(grouping: open) { $0.publication.date?.isoDay }
    for (day, entries) in new {
      guard day != nil, entries.count == 1, let ids = vanished[day], ids.count == 1 else { continue }
      self.ids[entries[0].source] = ids[0]
      guesses.append(entries[0].source)
      free.remove(ids[0])
    }
    guesses.sort()
  }
}
