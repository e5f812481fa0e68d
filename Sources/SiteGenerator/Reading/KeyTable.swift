import Spelling

/// The keys a map may have, what other generators call them, and words that look like a slip of the hand.
struct KeyTable<Key: CaseIterable & Hashable & Sendable & RawRepresentable<String>>: Sendable {
  enum Match {
    case known(Key)
    /// Another generator's name for it, or our own in another case, which Hugo does not tell apart.
    case foreign(Foreign)
    /// One slip of the hand away from this name.
    case nearMiss(String)
    case unknown
  }

  struct Foreign: Sendable {
    var key: Key
    /// Means the opposite: `published: false` is a draft.
    var isNegated = false
  }

  private let known: [String: Key]
  /// By lower-case name.
  private let foreign: [String: Foreign]
  /// Every name as it is suggested, with its lower-case form: our own first.
  private let names: [(name: String, folded: String)]

  /// `foreign` is by lower-case name.
  init(foreign: [String: Foreign] = [:]) {
    let own = Key.allCases.map { ($0.rawValue.lowercased(), $0) }
    self.known = Dictionary(uniqueKeysWithValues: own.map { ($1.rawValue, $1) })
    self.foreign = Dictionary(own.map { ($0, Foreign(key: $1)) }) { first, _ in first }
      .merging(foreign) { own, _ in own }
    self.names = own.map { ($1.rawValue, $0) } + foreign.keys.sorted().map { ($0, $0) }
  }

  func match(_ written: String) -> Match {
    if let key = known[written] { return .known(key) }
    let folded = written.lowercased()
    if let foreign = foreign[folded] { return .foreign(foreign) }
    return nearestName(to: folded).map { .nearMiss($0) } ?? .unknown
  }
}

extension KeyTable {
  private func nearestName(to folded: String) -> String? {
    guard !wordsOfTheirOwn.contains(folded) else { return nil }
    let near = names.lazy.map(\.folded).filter { isComparable(folded, $0) }
    return nearest(to: folded, among: near, within: 1)
      .flatMap { near in names.first { $0.folded == near }?.name }
  }

  /// One slip changes the first or the last letter, not both; asking that first spares most comparisons.
  private func isComparable(_ word: String, _ name: String) -> Bool {
    let (word8, name8) = (word.utf8, name.utf8)
    return abs(word8.count - name8.count) <= 1 && (word8.first == name8.first || word8.last == name8.last)
  }
}

/// Words a letter away from a key of front matter that an author may well mean: `rate: 5` in a review
/// is no `date`. Words that are hardly more than the key in another form, such as `tag` or `authors`, are
/// not among them.
private let wordsOfTheirOwn: Set<String> = [
  // title, date, updated
  "tile", "tithe", "data", "dates", "dare", "fate", "gate", "late", "mate", "rate", "sate", "updates",
  "ate", "dale", "dated", "hate", "titled",
  // slug, url, tags
  "plug", "slag", "slog", "slum", "slur", "snug", "urn", "curl", "hurl",
  "uri", "bags", "gags", "lags", "nags", "rags", "sags", "wags", "tabs", "tans", "taps", "tars",
  // series
  "serves", "aeries",
  // image, draft, unlisted, expires, template, params
  "imago", "mage", "expired", "craft", "daft", "drift", "graft", "enlisted", "empires", "prams",
  // summary, excerpt, published
  "summery", "except", "publisher", "publishes",
  // language
  "land", "lane", "lag", "lung", "long", "bang", "fang", "gang", "hang", "rang", "sang", "tang", "slang",
  // audio
  "audit",
]
