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

  /// Why nothing was.
  public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String
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
  public func run() async throws -> Result<Retired, Refusal> {
    let options = BuildOptions(root: root, clock: clock, jobs: 2)
    let reader = SiteReader(root: root, jobs: options.jobs)
    if let finding = try reader.missingConfiguration() { return .failure(Refusal(finding.message)) }
    return try await BuildLock.hold(in: options.stateFolder) {
      let sources = try await reader.read(baseURL: nil, clock: options.clock) { _, _ in }
      guard let read = sources.value, read.site.isWhole else { return .failure(.unreadable) }
      let decision = Self.decide(path, read.site, read.ledger ?? Ledger(), now: read.now)
      if case .success(let (retired, ledger)) = decision, retired.isNew {
        try LedgerFile(root: root).save(ledger)
      }
      return decision.map(\.0)
    }
  }
}

extension Retirement {
  static func decide(
    _ written: String, _ site: Site, _ ledger: Ledger, now: ZonedDate
  ) -> Result<(Retired, Ledger), Refusal> {
    let path: SitePath
    do throws(URLMistake) {
      path = try SitePath(written)
    } catch {
      return .failure(Refusal([error.message, error.help].compactMap(\.self).joined(separator: "; ")))
    }
    let permalinks = Permalinks(site, ledger, now: now)
    for entry in permalinks.site.entries where !entry.publication.isDraft {
      if entry.path == path { return .failure(.isThere(path, entry)) }
      if entry.aliases.contains(where: { $0.value == path })
        || permalinks.site.history.former[entry.source]?.contains(path) ?? false
      {
        return .failure(.leads(path, to: entry))
      }
    }
    // An address may have had several, one after the other.
    let records = permalinks.vanished.compactMap { id in ledger.records[id].map { (id: id, record: $0) } }
      .filter { $0.record.paths.contains(path) }
    guard let first = records.first else {
      if ledger.records.values.contains(where: { $0.paths.contains(path) }) { return .failure(.isUsed(path)) }
      let known = ledger.records.values.flatMap(\.paths).map(\.text).sorted()
      return .failure(.unknown(path, like: nearest(to: path.text, among: known)))
    }
    var next = ledger
    for (id, _) in records { next.records[id]?.isRetired = true }
    let open = records.first { !$0.record.isRetired } ?? first
    let retired = Retired(
      source: open.record.sources.min() ?? open.id, paths: open.record.paths.sorted().map(\.text),
      isNew: !open.record.isRetired)
    return .success((retired, next))
  }
}

extension Retirement.Refusal {
  fileprivate init(_ description: String) {
    self.description = description
  }

  fileprivate static let unreadable = Self(
    "the site has mistakes that keep it from being read; see 'sitegen build'")

  fileprivate static func isThere(_ path: SitePath, _ entry: Entry) -> Self {
    Self("\(path) is there: it is made from \(entry.source). Take that file away first, or make it a draft")
  }

  fileprivate static func leads(_ path: SitePath, to entry: Entry) -> Self {
    Self("\(path) leads to \(entry.path), where \(entry.source) is now")
  }

  fileprivate static func isUsed(_ path: SitePath) -> Self {
    Self("\(path) belongs to something that is there")
  }

  fileprivate static func unknown(_ path: SitePath, like other: String?) -> Self {
    Self(
      "no post or page ever had the address \(path)" + (other.map { "; did you mean \($0)?" } ?? ""))
  }
}
