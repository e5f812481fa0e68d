import Spelling

/// Reads `content/strings.yml`: the product's own words in the writer's language.
///
/// What it leaves out, or leaves empty, stays English. A text may leave out a slot, since a language may do without it,
/// but have none that its word has not: it would stay empty.
struct StringsReader {
  private var values: ValueReader
  private var written: [Word: Phrase] = [:]

  /// - Parameter isTranslation: Whether the site is in another language than English, so that what stays English is
  ///   worth a word.
  static func read(_ source: SourceText, isTranslation: Bool = false) -> Checked<Words> {
    if let finding = SourceEncoding.finding(in: source) {
      guard finding.rule == .emptyFile else { return Checked(nil, findings: [finding]) }
      let untranslated = isTranslation ? UntranslatedWords([:]).finding(in: source.path) : nil
      return Checked(nil, findings: [untranslated].compactMap(\.self))
    }
    let start = SourceEncoding.byteOrderMarkLength(of: source.bytes)
    let read = YAMLReader.read(source, in: start..<source.bytes.count)
    guard let entries = read.value else { return Checked(nil, findings: read.findings) }
    var reader = StringsReader(values: ValueReader(source))
    let words = reader.words(entries)
    let untranslated = isTranslation ? UntranslatedWords(reader.written).finding(in: source.path) : nil
    return Checked(
      words, findings: read.findings + reader.values.findings + [untranslated].compactMap(\.self))
  }
}

extension StringsReader {
  /// There is no such file, and readers see English words around a text in another language.
  static func missing(for language: String, _ configurationFile: String) -> Finding {
    Finding(
      .missingStrings, at: Location(file: configurationFile),
      "the language is '\(language)', but the theme's own words are English",
      help: "translate them in \(StringsFile.path); 'sitegen theme eject \(StringsFile.path)' puts them there"
    )
  }

  private mutating func words(_ entries: [YAMLEntry]) -> Words {
    var words = Words.english
    let fields = values.map(ofRoot: entries, StringsKey.table, otherwise: Self.unknownKeyHelp)
    for key in StringsKey.allCases {
      guard let entry = fields[key] else { continue }
      switch key {
      case .word(let word): set(word, entry, in: &words)
      case .dates(let key): set(key, entry, in: &words.dates)
      }
    }
    if fields[.dates(.monthsAlone)] == nil { words.dates.monthsAlone = words.dates.months }
    return words
  }

  private mutating func set(_ word: Word, _ entry: YAMLEntry, in words: inout Words) {
    let expected = ValueReader.Expected.text(for: word)
    guard let text = values.text(entry, expecting: expected) else { return }
    let slots = word.slots.map(\.rawValue)
    for name in Phrase.slotNames(in: text.value) where !slots.contains(name) {
      values.report(
        .invalidValue, at: text.offset, Self.unknownSlot(name, of: word), Self.slotsHelp(name, slots))
    }
    let phrase = Phrase(text.value)
    written[word] = phrase
    words.set(word, to: phrase)
  }

  private mutating func set(_ key: StringsKey.DateKey, _ entry: YAMLEntry, in dates: inout DateNames) {
    switch key {
    case .months: dates.months = months(entry) ?? dates.months
    case .monthsAlone: dates.monthsAlone = months(entry) ?? dates.months
    case .shortMonths: dates.shortMonths = months(entry) ?? dates.shortMonths
    case .weekdays: dates.weekdays = weekdays(entry) ?? dates.weekdays
    case .shortWeekdays: dates.shortWeekdays = weekdays(entry) ?? dates.shortWeekdays
    case .am: dates.am = values.text(entry)?.value ?? dates.am
    case .pm: dates.pm = values.text(entry)?.value ?? dates.pm
    }
  }

  private mutating func months(_ entry: YAMLEntry) -> [String]? {
    names(entry, count: 12, expecting: .months)
  }

  private mutating func weekdays(_ entry: YAMLEntry) -> [String]? {
    names(entry, count: 7, expecting: .weekdays)
  }

  /// Nil unless there are as many as there have to be.
  private mutating func names(
    _ entry: YAMLEntry, count: Int, expecting expected: ValueReader.Expected
  ) -> [String]? {
    guard case .list(let nodes) = entry.value.content else {
      if !entry.value.isNull { values.reportWrongType(entry.key.value, entry.value, expected) }
      return nil
    }
    let names = nodes.compactMap { values.text(YAMLEntry(key: entry.key, value: $0), expecting: expected) }
    if names.count == count { return names.map(\.value) }
    // Of one that is no text there is a finding already.
    if nodes.allSatisfy(\.isScalar) {
      values.report(
        .invalidValue, at: entry.value.offset, Self.wrongCount(entry.key.value, names.count, needed: count),
        ValueReader.exampleHelp(entry.key.value, expected))
    }
    return nil
  }
}

extension StringsReader {
  static let unknownKeyHelp = "leave it out; 'sitegen templates' lists the words there are"

  static func unknownSlot(_ name: String, of word: Word) -> String {
    "nothing fills '{\(name)}' in '\(word.rawValue)'"
  }

  static func slotsHelp(_ name: String, _ slots: [String]) -> String {
    if let slot = nearest(to: name, among: slots) { return "did you mean '{\(slot)}'?" }
    return slots.isEmpty
      ? "leave it out" : "it may have " + slots.map { "{\($0)}" }.joined(separator: " and ")
  }

  static func wrongCount(_ key: String, _ count: Int, needed: Int) -> String {
    "'\(key)' has \(count) names and needs \(needed)"
  }
}

extension ValueReader.Expected {
  fileprivate static let months = Self(
    words: "a list of twelve names", example: "[Januar, Februar, März, April, ...], all twelve")
  fileprivate static let weekdays = Self(
    words: "a list of seven names", example: "[Montag, Dienstag, ...], all seven from Monday on")

  /// In quotes, since a text that begins with a slot is a map to YAML.
  fileprivate static func text(for word: Word) -> Self {
    Self(words: "text", example: "\"\(WordTable.english[word]?.source ?? "")\"")
  }
}
