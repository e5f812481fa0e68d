/// Reads typed values out of YAML and notes a finding where the author wrote something else.
///
/// A key without a value is as good as none, since other generators' templates come with empty keys.
struct ValueReader {
  private let source: SourceText
  private lazy var lines = SourceLines(source)
  private(set) var findings: [Finding] = []

  init(_ source: SourceText) {
    self.source = source
  }

  /// Any word, number or text, as written; nil where it is empty.
  mutating func text(_ entry: YAMLEntry, expecting expected: Expected = .text) -> Located<String>? {
    guard case .scalar(let text, _) = entry.value.content else {
      reportWrongType(entry.key.value, entry.value, expected)
      return nil
    }
    if text.utf8.contains(where: \.isControl) || IllegalCharacters.areIn(text) {
      report(
        .invalidValue, at: entry.value.offset, Self.controlCharacter(entry.key.value),
        Self.controlCharacterHelp)
      return nil
    }
    let trimmed = text.trimmed
    return entry.value.isNull || trimmed.isEmpty ? nil : Located(trimmed, at: entry.value.offset)
  }

  /// `true`, `no`, `on`: quotes make no difference.
  mutating func flag(_ entry: YAMLEntry) -> Bool? {
    guard !entry.value.isNull else { return nil }
    if case .scalar(let text, _) = entry.value.content, let flag = YAMLScalar.flag(text.trimmed) {
      return flag
    }
    reportWrongType(entry.key.value, entry.value, .flag)
    return nil
  }

  /// A whole number above zero.
  mutating func count(_ entry: YAMLEntry) -> Int? {
    number(entry, in: 1...Int.max, expecting: .count)
  }

  /// A whole number in a range.
  mutating func number(_ entry: YAMLEntry, in range: ClosedRange<Int>, expecting expected: Expected) -> Int? {
    guard !entry.value.isNull else { return nil }
    if case .scalar(let text, _) = entry.value.content, let number = Int(text.trimmed), range.contains(number)
    {
      return number
    }
    reportWrongType(entry.key.value, entry.value, expected)
    return nil
  }

  /// A list of words, or one text with commas between them; each word once, in the order written.
  mutating func words(_ entry: YAMLEntry) -> [Located<String>] {
    switch entry.value.content {
    case .list(let nodes):
      return nodes.compactMap { text(YAMLEntry(key: entry.key, value: $0), expecting: .list) }.unique()
    case .scalar:
      guard let text = text(entry, expecting: .list) else { return [] }
      let words = text.value.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
      return words.map { Located($0, at: text.offset) }.unique()
    case .map:
      reportWrongType(entry.key.value, entry.value, .list)
      return []
    }
  }

  /// The entries of a map by key, each of which must be in `table`.
  mutating func map<Key>(
    _ entry: YAMLEntry, _ table: KeyTable<Key>, expecting expected: Expected
  ) -> [Key: YAMLEntry]? {
    guard !entry.value.isNull else { return nil }
    guard case .map(let entries) = entry.value.content else {
      reportWrongType(entry.key.value, entry.value, expected)
      return nil
    }
    return known(entries, table, otherwise: Self.keysHelp(Key.allCases.map(\.rawValue))) {
      Self.unknownKey($0, of: entry.key.value)
    }
  }

  /// The entries of a whole document by key.
  ///
  /// - Parameter help: What to do about a key that is like none; nil where the author's own values may stand under
  ///   `params`.
  mutating func map<Key>(
    ofRoot entries: [YAMLEntry], _ table: KeyTable<Key>, otherwise help: String? = nil
  ) -> [Key: YAMLEntry] {
    known(entries, table, otherwise: help, Self.unknownKey)
  }

  /// The entries of a map whose keys are not sitegen's; none where it is no map.
  mutating func entries(_ entry: YAMLEntry, expecting expected: Expected) -> [YAMLEntry] {
    if case .map(let entries) = entry.value.content { return entries }
    if !entry.value.isNull { reportWrongType(entry.key.value, entry.value, expected) }
    return []
  }

  /// The author's own values: `params`.
  mutating func parameters(_ entry: YAMLEntry) -> Parameters {
    guard !entry.value.isNull else { return Parameters() }
    if case .map(let parameters) = entry.value.parameter { return parameters }
    reportWrongType(entry.key.value, entry.value, .map)
    return Parameters()
  }

  /// A name, or all that is to be said about an author.
  mutating func author(_ entry: YAMLEntry) -> Author? {
    if entry.value.isScalar { return text(entry).map { Author(name: $0.value) } }
    guard let fields = map(entry, AuthorKey.table, expecting: .author) else { return nil }
    return Author(
      name: fields[.name].flatMap { text($0) }?.value, email: fields[.email].flatMap { text($0) }?.value,
      url: fields[.url].flatMap { authorURL($0) }, bio: fields[.bio].flatMap { text($0) }?.value)
  }

  /// Where another site's address lacks its scheme it looks like a file beside this one.
  private mutating func authorURL(_ entry: YAMLEntry) -> Located<String>? {
    guard let url = text(entry) else { return nil }
    let host = url.value.prefix { $0 != "/" }
    guard Address.isLocal(url.value), !host.hasPrefix("."), host.contains("."), !host.contains("@"),
      !EntrySource.isMarkdown(url.value)
    else { return url }
    report(.invalidURL, at: url.offset, Self.noScheme(url.value), Self.noSchemeHelp(url.value))
    return nil
  }

  mutating func note(_ finding: Finding) {
    findings.append(finding)
  }

  mutating func report(_ rule: Rule, at offset: Int, _ message: String, _ help: String?) {
    findings.append(Finding(rule, in: lines, at: offset, message, help: help))
  }

  mutating func reportNearMiss(_ key: Located<String>, _ name: String) {
    report(.unknownKey, at: key.offset, Self.unknownKey(key.value), Self.didYouMeanOrParams(name))
  }

  /// Two names for one value, of which only the first named here is left out.
  mutating func reportConflict(_ dropped: Located<String>, _ kept: Located<String>) {
    report(.conflictingKey, at: dropped.offset, Self.conflict(dropped.value, kept.value), Self.conflictHelp)
  }

  mutating func reportWrongType(_ key: String, _ node: YAMLNode, _ expected: Expected) {
    report(
      .invalidValue, at: node.offset, Self.wrongType(key, expected, node), Self.exampleHelp(key, expected))
  }
}

extension ValueReader {
  private mutating func known<Key>(
    _ entries: [YAMLEntry], _ table: KeyTable<Key>, otherwise help: String?, _ message: (String) -> String
  ) -> [Key: YAMLEntry] {
    var known: [Key: YAMLEntry] = [:]
    for entry in entries {
      switch table.match(entry.key.value) {
      case .known(let key): add(entry, as: key, to: &known)
      case .foreign(let foreign): add(entry, as: foreign.key, to: &known)
      case .nearMiss(let name):
        let help = help == nil ? Self.didYouMeanOrParams(name) : Self.didYouMean(name)
        report(.unknownKey, at: entry.key.offset, message(entry.key.value), help)
      case .unknown:
        report(.unknownKey, at: entry.key.offset, message(entry.key.value), help ?? Self.ownValuesHelp)
      }
    }
    return known
  }

  /// One value may stand under two names, such as `url` and `URL`: the first counts.
  private mutating func add<Key>(_ entry: YAMLEntry, as key: Key, to known: inout [Key: YAMLEntry]) {
    guard let other = known[key] else { return known[key] = entry }
    reportConflict(entry.key, other.key)
  }
}

private enum AuthorKey: String, CaseIterable {
  case name, email, url, bio

  static let table = KeyTable<AuthorKey>()
}

extension Array {
  /// The first of each value.
  func unique<Value: Hashable>() -> [Located<Value>] where Element == Located<Value> {
    var seen: Set<Value> = []
    guard count < 10 else { return filter { seen.insert($0.value).inserted } }
    // Few are compared sooner than hashed.
    return reduce(into: []) { unique, element in
      if !unique.contains(where: { $0.value == element.value }) { unique.append(element) }
    }
  }
}
