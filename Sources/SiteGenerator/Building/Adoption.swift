/// Seeds the ledger with the ids that posts have in feeds of the site's former host: `sitegen adopt old.xml`.
public struct Adoption: Sendable {
  private let files: [String]
  private let root: String
  private let clock: BuildClock

  /// What was found, and done.
  public struct Report: Hashable, Sendable {
    public var feeds: [Feed]
    /// What there is to know about single ids, in sentences.
    public var remarks: [String]
    /// The sources of the posts that are out and in none of the feeds.
    public var missingPosts: [String]
    /// Whether the ledger says something else than before.
    public var isLedgerChanged: Bool
    /// Whether site.yml has feeds know posts by their addresses, so that these ids count for nothing.
    public var hasAddressesForIDs: Bool
  }

  /// One of the files, and how its items were matched.
  public struct Feed: Hashable, Sendable {
    public var file: String
    public var itemCount: Int
    public var byAddress: Int
    public var byDayAndTitle: Int
    public var byTitle: Int
    /// The items that are no post: title and address.
    public var unmatched: [String]
  }

  /// - Parameters:
  ///   - files: RSS or Atom.
  ///   - root: The folder that holds `content/`.
  ///   - clock: Tells which posts are out, and so should be in the feeds.
  public init(of files: [String], root: String, clock: BuildClock) {
    self.files = files
    self.root = root
    self.clock = clock
  }

  /// - Throws: ``DiskError``, ``LockTimeout``, `CancellationError`, ``DateMistake``.
  public func run() async throws -> Result<Report, LedgerRefusal> {
    try await LedgerChange(root: root, clock: clock).run { site, before, now throws(LedgerRefusal) in
      let zone = site.configuration.timeZone
      let feeds = try files.map { file throws(LedgerRefusal) in try Self.read(file, zone) }
      let adoption = FeedAdoption(feeds, site, before, now: now)
      let report = Report(
        feeds: Feed.all(files, feeds, adoption), remarks: adoption.remarks.map(\.text),
        missingPosts: adoption.missing, isLedgerChanged: adoption.ledger != before,
        hasAddressesForIDs: site.configuration.feed.ids == .permalink)
      return (report, adoption.ledger)
    }
  }
}

extension Adoption {
  private static func read(_ file: String, _ zone: SiteTimeZone) throws(LedgerRefusal) -> OldFeed {
    let bytes: [UInt8]
    do throws(DiskError) {
      bytes = try FileSystem.bytes(of: file)
    } catch {
      throw LedgerRefusal(error.description)
    }
    return try OldFeedReader.read(bytes, zone: zone).mapError { LedgerRefusal($0, in: file) }.get()
  }
}

extension Adoption.Feed {
  fileprivate static func all(_ files: [String], _ feeds: [OldFeed], _ adoption: FeedAdoption) -> [Self] {
    var first = 0
    return zip(files, feeds).map { file, feed in
      let items = first..<first + feed.items.count
      first = items.upperBound
      let counts = Dictionary(grouping: items) { adoption.reasons[$0] }.mapValues(\.count)
      return Self(
        file: file, itemCount: items.count, byAddress: counts[.address] ?? 0,
        byDayAndTitle: counts[.dayAndTitle] ?? 0, byTitle: counts[.title] ?? 0,
        unmatched: items.filter { adoption.reasons[$0] == nil }.map { adoption.items[$0].name })
    }
  }
}

extension OldFeed.Item {
  fileprivate var name: String { title.isEmpty ? link : "\(title) (\(link))" }
}

extension LedgerRefusal {
  fileprivate init(_ mistake: OldFeedReader.Mistake, in file: String) {
    self.init("\(file):\(mistake.line): \(mistake.message)")
  }
}
