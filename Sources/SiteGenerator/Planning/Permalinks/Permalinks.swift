/// Knows each post and page again from build to build, whatever has become of its file, title and address.
///
/// Of the ledger and the content alone: the clock only says whether a post that is gone, or a draft again, had been
/// out.
struct Permalinks: Sendable {
  /// The site with every entry's id and number, the paths that follow from them, and where they were before.
  var site: Site
  /// What is to be remembered from now on.
  private(set) var ledger = Ledger()
  private(set) var findings: [Finding] = []
  /// What it was found for.
  var input: Site
  let before: Ledger
  /// What is taken by what there is and was.
  private var taken: UniqueIDs
  let now: Int
  /// The records that nothing has any more.
  private(set) var vanished: [String] = []

  init(_ site: Site, _ ledger: Ledger, now: ZonedDate) {
    self.input = site
    self.site = site
    self.before = ledger
    self.now = now.secondsSince1970
    self.taken = UniqueIDs(reserved: Array(ledger.records.keys) + site.entries.compactMap(\.id?.value))
    let match = LedgerMatch(site.entries, ledger, host: site.configuration.host)
    identify(match)
    number(match)
    recordEntries(match)
    let series = SeriesRecords(of: self.site, ledger, &taken)
    self.ledger.records.merge(series.records) { $1 }
    self.site.history.formerOfSeries = series.former
    self.site.history.withdrawnSeries = series.withdrawn
    vanished = match.vanished + series.vanished
    keepAddressesOfVanished(besides: series.paths)
    findings += guesses(match) + doubleIDs + oddNumbers
  }
}

extension Permalinks {
  private mutating func identify(_ match: LedgerMatch) {
    // What a draft will be called takes no id from others.
    let entries = site.entries.sorted { $0.source < $1.source }
    let sources = entries.filter { !$0.publication.isDraft } + entries.filter(\.publication.isDraft)
    var ids: [String: String] = [:]
    for entry in sources {
      ids[entry.source] =
        match.ids[entry.source] ?? entry.id?.value
        ?? taken.next(for: TagURI.make(for: entry, host: site.configuration.host))
    }
    site.changeEntries { entry in
      guard let id = ids[entry.source] else { return }
      entry.id = Placed(id, at: entry.id?.location ?? Location(file: entry.source))
    }
  }

  private mutating func number(_ match: LedgerMatch) {
    let vanished = match.vanished.compactMap { before.records[$0] }
    var known: [String: Int] = [:]
    // A post that is given another id stays the issue it is.
    for record in vanished { for source in record.sources { known[source] = record.number } }
    for (source, id) in match.ids { known[source] = before.records[id]?.number }
    let sources = Set(site.posts.map(\.entry.source))
    let reserved = vanished.filter { sources.isDisjoint(with: $0.sources) }.compactMap(\.number)
    let numbers = IssueNumbers(of: site.posts.reversed(), known: known, reserved: Set(reserved)).numbers
    let pattern = site.configuration.permalink
    site.changePosts { post in
      guard let number = numbers[post.entry.source] else { return }
      post.number = Placed(number, at: post.number?.location ?? Location(file: post.entry.source))
      guard pattern.hasNumber, !post.hasOwnPath,
        let path = try? pattern.path(for: post.date.civil, slug: post.entry.slug, number: number)
      else { return }
      post.entry.path = path
    }
  }

  private mutating func recordEntries(_ match: LedgerMatch) {
    let numbers = Dictionary(
      site.posts.map { ($0.entry.source, $0.number?.value) }, uniquingKeysWith: { first, _ in first })
    let current = Set(site.entries.filter { !$0.publication.isDraft }.map(\.path))
    for entry in site.entries {
      guard let id = entry.id?.value else { continue }
      let known = match.ids[entry.source].flatMap { before.records[$0] }
      if entry.publication.isDraft {
        guard let known else { continue }
        ledger.records[id] = known.found(in: entry.source)
        if known.wasOut(at: now) { site.history.withdrawn[entry.source] = known.paths.sorted() }
      } else {
        if let known, known.wasOut(at: now), !entry.publication.isOut(at: now) {
          site.history.putOff[entry.source] = known.paths.union(entry.aliases.map(\.value)).sorted()
        }
        ledger.records[id] = (known ?? Ledger.Record()).updated(to: entry, numbers[entry.source] ?? nil)
        if let known, !known.paths.isEmpty, !known.paths.contains(entry.path) {
          findings.append(
            .moved(
              entry, from: known.paths.subtracting(current).sorted(),
              isKnownByAddress: site.configuration.feed.ids == .permalink))
        }
      }
      let former = (ledger.records[id]?.paths ?? []).subtracting([entry.path])
      if !former.isEmpty { site.history.former[entry.source] = former.sorted() }
    }
  }

  /// Remembers where the vanished ones were, and settles what is to be found there; where nothing is, it is told.
  ///
  /// - Parameter series: The paths that series have.
  private mutating func keepAddressesOfVanished(besides series: [SitePath]) {
    // A draft holds no address: it may never come.
    let holders = Dictionary(
      site.entries.filter { !$0.publication.isDraft }.map { ($0.path, $0.source) },
      uniquingKeysWith: { first, _ in first })
    let current = Set(holders.keys).union(series)
    let heirs = site.heirs(at: now)
    let successors = self.successors
    for id in vanished {
      guard let record = before.records[id] else { continue }
      if let entry = successors[record.sources.min() ?? ""], !record.isRetired {
        inherit(id, record, by: entry)
      } else if record.isRetired {
        ledger.records[id] = record
        site.history.retired += record.paths.subtracting(current).sorted()
      } else if record.wasOut(at: now) {
        ledger.records[id] = record
        let left = record.paths.subtracting(current).sorted()
        if let heir = left.lazy.compactMap({ heirs[$0] }).first {
          for path in left { site.history.former[heirs[path] ?? heir, default: []].append(path) }
        } else if site.isWhole {
          let holder = record.paths.sorted().lazy.compactMap { path in holders[path].map { (path, $0) } }
            .first
          // A file that says another id is a mistake of its own.
          let isOwn = holder.map { record.sources.contains($0.1) } ?? false
          if !left.isEmpty {
            findings.append(.vanished(id, record, left, heir: heir(of: record)))
          } else if !isOwn {
            findings.append(.replaced(id, record, by: holder))
          }
        }
      }
    }
  }

  /// The only new page, which may well be a missing one with another name. Without a date nothing else tells.
  private func heir(of record: Ledger.Record) -> String? {
    guard record.date == nil, !record.isOfSeries else { return nil }
    let new = site.pages.filter { !$0.publication.isDraft && before.records[$0.id?.value ?? ""] == nil }
    return new.count == 1 ? new.first?.source : nil
  }

  /// The entries that go on with what was known of their files by other ids, by source: their authors gave them new
  /// ones, or a merge left two.
  private var successors: [String: Entry] {
    let entries = site.entries.filter { entry in
      guard let known = before.records[entry.id?.value ?? ""] else { return !entry.publication.isDraft }
      return known.sources.contains(entry.source)
    }
    return Dictionary(entries.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func inherit(_ id: String, _ record: Ledger.Record, by entry: Entry) {
    guard let heir = entry.id else { return }
    ledger.records[heir.value]?.paths.formUnion(record.paths)
    let former = (ledger.records[heir.value]?.paths ?? record.paths).subtracting([entry.path]).sorted()
    if !former.isEmpty { site.history.former[entry.source] = former }
    if let withdrawn = site.history.withdrawn[entry.source] {
      site.history.withdrawn[entry.source] = record.paths.union(withdrawn).sorted()
    }
    if before.records[heir.value] != nil {
      findings.append(.twoIDs(heir.value, id, of: entry))
    } else if record.wasOut(at: now) {
      findings.append(.newID(heir))
    }
  }

  /// An id for the front matter of an entry that is not what it was taken for.
  func unusedID(for entry: Entry) -> String {
    var taken = taken
    return taken.next(for: TagURI.make(for: entry, host: site.configuration.host))
  }
}

extension Site {
  /// The sources of the entries that say they take the place of what was at a path, and are there to do so.
  fileprivate func heirs(at now: Int) -> [SitePath: String] {
    var heirs: [SitePath: String] = [:]
    for entry in entries where entry.publication.isOut(at: now) {
      for alias in entry.aliases where heirs[alias.value] == nil { heirs[alias.value] = entry.source }
    }
    return heirs
  }
}

extension Ledger.Record {
  /// Whether readers may have seen it by that moment, in seconds since 1970. A page has no date, and is out at once.
  func wasOut(at moment: Int) -> Bool {
    date.map { $0.secondsSince1970 <= moment } ?? true
  }

  func found(in source: String) -> Self {
    var record = self
    record.sources = [source]
    return record
  }

  fileprivate func updated(to entry: Entry, _ number: Int?) -> Self {
    var record = found(in: entry.source)
    record.paths.insert(entry.path)
    record.date = entry.publication.date
    record.slug = entry.publication.date == nil ? nil : entry.slug
    record.number = number
    record.isRetired = false
    return record
  }
}
