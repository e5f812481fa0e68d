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
    let entries = site.entries
    self.taken = UniqueIDs(reserved: Array(ledger.records.keys) + entries.compactMap { $0.id?.value })
    let match = LedgerMatch(entries, ledger, host: site.configuration.host)
    identify(entries, match)
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
  private mutating func identify(_ entries: [Entry], _ match: LedgerMatch) {
    var ids = match.ids
    let new = entries.indices.filter { ids[$0] == nil && entries[$0].id == nil }
    for number in entries.inOrder(new) {
      ids[number] = taken.next(for: TagURI.make(for: entries[number], host: site.configuration.host))
    }
    var number = 0
    site.changeEntries { entry in
      if let id = ids[number] {
        entry.id = Placed(id, at: entry.id?.location ?? Location(file: entry.source))
      }
      number += 1
    }
  }

  private mutating func number(_ match: LedgerMatch) {
    let vanished = match.vanished.compactMap { before.records[$0] }
    // A post that is given another id stays the issue it is.
    var former: [String: Int] = [:]
    for record in vanished { for source in record.sources { former[source] = record.number } }
    let known = zip(site.posts, match.ids).map { post, id in
      id.map { before.records[$0]?.number } ?? former[post.entry.source]
    }
    let numbers = IssueNumbers(of: site.posts, known: known, reserved: reserved(of: vanished)).numbers
    let pattern = site.configuration.permalink
    var index = 0
    site.changePosts { post in
      defer { index += 1 }
      guard let number = numbers[index] else { return }
      post.number = Placed(number, at: post.number?.location ?? Location(file: post.entry.source))
      guard pattern.hasNumber, !post.hasOwnPath,
        let path = try? pattern.path(for: post.date.civil, slug: post.entry.slug, number: number)
      else { return }
      post.entry.path = path
    }
  }

  /// The numbers of posts that are gone.
  private func reserved(of vanished: [Ledger.Record]) -> Set<Int> {
    guard !vanished.isEmpty else { return [] }
    let sources = Set(site.posts.map { $0.entry.source })
    return Set(vanished.filter { sources.isDisjoint(with: $0.sources) }.compactMap(\.number))
  }

  private mutating func recordEntries(_ match: LedgerMatch) {
    let entries = site.entries
    ledger.records.reserveCapacity(before.records.count)
    var moved: [(entry: Entry, from: Set<SitePath>)] = []
    for (number, entry) in entries.enumerated() {
      guard let id = entry.id?.value else { continue }
      let known = match.ids[number].flatMap { before.records[$0] }
      let record: Ledger.Record
      if entry.publication.isDraft {
        guard let known else { continue }
        record = known.found(in: entry.source)
        if known.wasOut(at: now) { site.history.withdrawn[entry.source] = known.paths.sorted() }
      } else {
        if let known, known.wasOut(at: now), !entry.publication.isOut(at: now) {
          site.history.putOff[entry.source] = known.paths.union(entry.aliases.map(\.value)).sorted()
        }
        let issue = number < site.posts.count ? site.posts[number].number?.value : nil
        record = (known ?? Ledger.Record()).updated(to: entry, issue)
        if let known, !known.paths.isEmpty, !known.paths.contains(entry.path) {
          moved.append((entry, known.paths))
        }
      }
      ledger.records[id] = record
      if record.paths.contains(where: { $0 != entry.path }) {
        site.history.former[entry.source] = record.paths.subtracting([entry.path]).sorted()
      }
    }
    tell(moved)
  }

  private mutating func tell(_ moved: [(entry: Entry, from: Set<SitePath>)]) {
    guard !moved.isEmpty else { return }
    let current = Set(site.entries.filter { !$0.publication.isDraft }.map(\.path))
    for (entry, paths) in moved {
      findings.append(
        .moved(
          entry, from: paths.subtracting(current).sorted(),
          isKnownByAddress: site.configuration.feed.ids == .permalink))
    }
  }

  /// Remembers where the vanished ones were, and settles what is to be found there; where nothing is, it is told.
  ///
  /// - Parameter series: The paths that series have.
  private mutating func keepAddressesOfVanished(besides series: [SitePath]) {
    guard !vanished.isEmpty else { return }
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

extension [Entry] {
  /// The numbers of some of them by source. Drafts come last: what one will be called takes nothing from others.
  func inOrder(_ numbers: some Sequence<Int>) -> [Int] {
    numbers.sorted { a, b in
      let (a, b) = (self[a], self[b])
      return a.publication.isDraft == b.publication.isDraft ? a.source < b.source : b.publication.isDraft
    }
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
    guard sources.count != 1 || !sources.contains(source) else { return self }
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
