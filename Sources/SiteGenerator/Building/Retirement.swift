import Spelling

/// Records in the ledger that a post or page is gone for good: `sitegen retire /ask/`.
public struct Retirement: Sendable {
  private let path: String
  private let root: String
  private let clock: BuildClock

  /// What has been retired.
  public struct Retired: Hashable, Sendable {
    /// The file it was made from.
    public var source: String
    /// Every address it had.
    public var paths: [String]
    /// Whether it was not retired before.
    public var isNew: Bool
  }

  /// - Parameters:
  ///   - path: One of its addresses on the site.
  ///   - root: The folder that holds `content/`.
  ///   - clock: Tells what is out.
  public init(of path: String, root: String, clock: BuildClock) {
    self.clock = clock
    self.path = path
    self.root = root
  }

  /// - Throws: ``DiskError``, ``LockTimeout``, `CancellationError`, ``DateMistake``.
  public func run() async throws -> Result<Retired, LedgerRefusal> {
    try await LedgerChange(root: root, clock: clock).run { site, ledger, now throws(LedgerRefusal) in
      try Self.retire(ledger.known(Self.read(path)), site, ledger, now: now)
    }
  }
}

extension Retirement {
  private static func read(_ path: String) throws(LedgerRefusal) -> SitePath {
    do throws(URLMistake) {
      return try SitePath(path)
    } catch {
      throw LedgerRefusal([error.message, error.help].compactMap(\.self).joined(separator: "; "))
    }
  }

  private static func retire(
    _ path: SitePath, _ site: Site, _ ledger: Ledger, now: ZonedDate
  ) throws(LedgerRefusal) -> (Retired, Ledger) {
    let permalinks = Permalinks(site, ledger, now: now)
    // An address may have had several posts, one after the other.
    let records = permalinks.vanished.compactMap { id in ledger.records[id].map { (id: id, record: $0) } }
      .filter { $0.record.paths.contains(path) }
    let open = records.filter { !$0.record.isRetired }
    if let refusal = refusal(path, permalinks.site, isMissingOne: !open.isEmpty) { throw refusal }
    guard let retired = open.first ?? records.first else {
      throw ledger.uses(path) ? .isUsed(path) : .unknown(path, in: ledger)
    }
    var next = ledger
    for (id, _) in open { next.records[id]?.isRetired = true }
    let report = Retired(
      source: retired.record.sources.min() ?? retired.id,
      paths: retired.record.paths.sorted().map(\.text), isNew: !open.isEmpty)
    return (report, next)
  }

  /// What keeps an address from being gone.
  ///
  /// - Parameter isMissingOne: A post that was there is gone, whether or not another one is there now.
  private static func refusal(_ path: SitePath, _ site: Site, isMissingOne: Bool) -> LedgerRefusal? {
    for entry in site.entries where !entry.publication.isDraft {
      if entry.path == path { return isMissingOne ? nil : .isThere(path, entry) }
      let former = entry.aliases.map(\.value) + (site.history.former[entry.source] ?? [])
      if former.contains(path) { return .leads(path, to: entry) }
    }
    return nil
  }
}

extension Ledger {
  /// The path as it is known: `/ask/index.html`, as browsers may show it, for `/ask/`.
  fileprivate func known(_ path: SitePath) -> SitePath {
    path.text.hasSuffix("/index.html") && !uses(path) ? path.folder : path
  }

  fileprivate func uses(_ path: SitePath) -> Bool {
    records.values.contains { $0.paths.contains(path) }
  }
}

extension LedgerRefusal {
  fileprivate static func isThere(_ path: SitePath, _ entry: Entry) -> Self {
    Self("\(path) is there: it is made from \(entry.source). Take that file away first, or make it a draft")
  }

  fileprivate static func leads(_ path: SitePath, to entry: Entry) -> Self {
    Self("\(path) leads to \(entry.path), where \(entry.source) is now")
  }

  fileprivate static func isUsed(_ path: SitePath) -> Self {
    Self("\(path) belongs to something that is there")
  }

  fileprivate static func unknown(_ path: SitePath, in ledger: Ledger) -> Self {
    let known = ledger.records.values.flatMap(\.paths).map(\.text).sorted()
    let other = nearest(to: path.text, among: known)
    return Self(
      "no post or page ever had the address \(path)" + (other.map { "; did you mean \($0)?" } ?? ""))
  }
}
