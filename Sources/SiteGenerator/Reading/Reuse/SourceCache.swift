/// What the sources held when they were last read, so that only what is out of date has to be read again.
struct SourceCache: Sendable {
  /// Every file of `content/`.
  var paths: [String] = []
  /// By what the entries were read.
  var settings: EntrySettings?
  /// By path, as all others.
  var entries: [String: Reading<EntryReader.Outcome>] = [:]
  var images: [String: Reading<ImageHeader.Outcome>] = [:]
  var theme: ThemeReading?
  var ledger: LedgerReading?

  /// What a file turned out to be.
  struct Reading<Value: Sendable>: Sendable {
    var facts: ReadingFacts
    var value: Value
  }

  struct LedgerReading: Sendable {
    var facts: ReadingFacts
    /// By whose clock its dates were read.
    var zone: SiteTimeZone
    var ledger: Checked<Ledger>
  }

  /// A theme is read as a whole: its files name one another.
  struct ThemeReading: Sendable {
    var files: [String: ReadingFacts]
    /// The templates that posts and pages asked for.
    var chosen: Set<String>
    var theme: ThemeSource
  }
}

/// A source that was read, and why, or one that is gone.
public struct SourceChange: Hashable, Sendable {
  /// Relative to the site's root.
  public var path: String
  /// Nil for a file that is not there any more.
  public var reason: OutOfDate?
}
