/// Changes the ledger because somebody asks for it, and not as builds do: what adopting and retiring have in common.
struct LedgerChange: Sendable {
  /// The folder that holds `content/`.
  let root: String
  let clock: BuildClock

  /// Reads the site, asks for the next ledger, and saves it if it says something else than before.
  ///
  /// - Parameter next: Gets the site, today's ledger and the moment.
  /// - Throws: `DiskError`, `LockTimeout`, `CancellationError`, and `DateMistake` for the clock.
  func run<Report>(
    _ next: (Site, Ledger, _ now: ZonedDate) throws(LedgerRefusal) -> (Report, Ledger)
  ) async throws -> Result<Report, LedgerRefusal> {
    let options = BuildOptions(root: root, clock: clock, jobs: 2)
    let reader = SiteReader(root: root, jobs: options.jobs)
    if let finding = try reader.missingConfiguration() { return .failure(LedgerRefusal(finding.message)) }
    return try await BuildLock.hold(in: options.stateFolder) {
      let sources = try await reader.read(baseURL: nil, clock: clock).sources
      // A post that cannot be read would be taken for one that has vanished.
      guard let read = sources.value, read.site.isWhole else { return .failure(.unreadable) }
      let before = read.ledger ?? Ledger()
      let outcome = Result { () throws(LedgerRefusal) in try next(read.site, before, read.now) }
      if case .success(let (_, ledger)) = outcome, ledger != before {
        try LedgerFile(root: root).save(ledger)
      }
      return outcome.map(\.0)
    }
  }
}

/// Why the ledger was left as it is.
public struct LedgerRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  init(_ description: String) {
    self.description = description
  }

  fileprivate static let unreadable = Self(
    "the site has mistakes that keep it from being read; see 'sitegen build'")
}
