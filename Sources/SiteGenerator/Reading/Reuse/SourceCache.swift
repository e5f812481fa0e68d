/// What the sources held when they were last read, so that only what is out of date has to be read again.
struct SourceCache: Sendable {
  /// Every file of `content/`.
  var paths: [String] = []
  var configuration: ConfigurationReading?
  /// By what the entries were read.
  var settings: EntrySettings?
  /// By path, as all others.
  var entries: [String: Reading<EntryReader.Outcome>] = [:]
  var images: [String: Reading<ImageHeader.Outcome>] = [:]
  /// Of what is published as it is, and is no image.
  var files: [String: ReadingFacts] = [:]
  var theme: ThemeReading?
  var ledger: LedgerReading?

  /// What a file turned out to be. Shared, since what has not changed is handed on from pass to pass.
  final class Reading<Value: Sendable>: Sendable {
    let facts: ReadingFacts
    let value: Value

    init(facts: ReadingFacts, value: Value) {
      self.facts = facts
      self.value = value
    }
  }

  /// site.yml, and the words in strings.yml.
  struct ConfigurationReading: Sendable {
    var files: [String: ReadingFacts]
    var configuration: Checked<SiteConfiguration>
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
