/// Knows each post and page again from build to build, whatever has become of its file, title and address.
///
/// Of the ledger and the content alone: the clock only says whether a post that is gone had been out.
struct Permalinks: Sendable {
  /// The site with every entry's id and number, the paths that follow from them, and where they were before.
  private(set) var site: Site
  /// What is to be remembered from now on.
  private(set) var ledger = Ledger()
  private(set) var findings: [Finding] = []
  private let before: Ledger
  private let now: Int

  init(_ site: Site, _ ledger: Ledger, now: ZonedDate) {
    self.site = site
    self.before = ledger
    self.now = now.secondsSince1970
    let match = LedgerMatch(site.entries, ledger)
    identify(match)
    number(match)
    remember(match)
    follow(match.vanished)
    findings += guesses(match) + doubleIDs + oddNumbers
  }
}

extension Permalinks {
  private mutating func identify(_ match: LedgerMatch) {
    var taken = UniqueIDs(reserved: Array(before.records.keys) + site.entries.compactMap(\.id?.value))
    // What a draft will be called takes no id from others.
    let entries = site.entries.sorted { $0.source < $1.source }
    let sources = entries.filter { !$0.publication.isDraft } + entries.filter(\.publication.isDraft)
    var ids: [String: String] = [:]
    for entry in sources {
      ids[entry.source] =
        match.ids[entry.source] ?? entry.id?.value
        ?? taken.next(for: newID(of: entry))
    }
    site.changeEntries { entry in
      guard let id = ids[entry.source] else { return }
      entry.id = Placed(id, at: entry.id?.location ?? Location(file: entry.source))
    }
  }

  /// An id made of what can be seen today, and kept when that changes.
  func newID(of entry: Entry) -> String {
    let host = site.configuration.host
    guard let day = entry.publication.date?.isoDay else {
      let name = entry.path.text.split(separator: "/").joined(separator: "/")
      return TagURI.make(host: host, day: TagURI.undated, name: name)
    }
    return TagURI.make(host: host, day: day, name: entry.slug)
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

  private mutating func remember(_ match: LedgerMatch) {
    let numbers = Dictionary(
      site.posts.map { ($0.entry.source, $0.number?.value) }, uniquingKeysWith: { first, _ in first })
    for entry in site.entries {
      guard let id = entry.id?.value else { continue }
      let known = match.ids[entry.source].flatMap { before.records[$0] }
      if entry.publication.isDraft {
        guard let known else { continue }
        ledger.records[id] = known.found(in: entry.source)
        if wasOut(known) { site.history.withdrawn.insert(entry.source) }
      } else {
        ledger.records[id] = (known ?? Ledger.Record()).updated(to: entry, numbers[entry.source] ?? nil)
        if let known, !known.paths.isEmpty, !known.paths.contains(entry.path) {
          findings.append(.moved(entry, from: known.paths.sorted()))
        }
      }
      let former = (ledger.records[id]?.paths ?? []).subtracting([entry.path])
      if !former.isEmpty { site.history.former[entry.source] = former.sorted() }
    }
  }

  /// What is to be found where the vanished ones were.
  private mutating func follow(_ vanished: [String]) {
    let current = Set(site.entries.map(\.path))
    let heirs = site.heirs
    for id in vanished {
      guard let record = before.records[id] else { continue }
      if record.isRetired {
        ledger.records[id] = record
        site.history.retired += record.paths.subtracting(current).sorted()
      } else if wasOut(record), !record.paths.isSubset(of: current) {
        ledger.records[id] = record
        if let heir = record.paths.sorted().lazy.compactMap({ heirs[$0] }).first {
          site.history.former[heir, default: []] += record.paths.subtracting(current).sorted()
        } else if site.isWhole {
          findings.append(.vanished(id, record, record.paths.subtracting(current).sorted()))
        }
      }
    }
  }

  /// Whether readers may have seen it. A page has no date, and is out at once.
  private func wasOut(_ record: Ledger.Record) -> Bool {
    record.date.map { $0.secondsSince1970 <= now } ?? true
  }
}

extension Site {
  /// The sources of the entries that say they take the place of what was at a path.
  fileprivate var heirs: [SitePath: String] {
    var heirs: [SitePath: String] = [:]
    for entry in entries where !entry.publication.isDraft {
      for alias in entry.aliases where heirs[alias.value] == nil { heirs[alias.value] = entry.source }
    }
    return heirs
  }
}

extension Ledger.Record {
  fileprivate func found(in source: String) -> Self {
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
