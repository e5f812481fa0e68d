/// Makes typed front matter of YAML's keys and values.
struct FrontMatterDecoder {
  private var values: ValueReader
  private let zone: SiteTimeZone
  private var frontMatter = FrontMatter()

  /// A known key as the author wrote it.
  private struct Field {
    var key: FrontMatterKey
    var entry: YAMLEntry
    var foreign: KeyTable<FrontMatterKey>.Foreign?

    var isForeign: Bool { foreign != nil }
    var isNegated: Bool { foreign?.isNegated ?? false }
  }

  init(_ source: SourceText, zone: SiteTimeZone) {
    self.values = ValueReader(source)
    self.zone = zone
  }

  var findings: [Finding] { values.findings }

  mutating func decode(_ entries: [YAMLEntry]) -> FrontMatter {
    // Few, so that to look at each is faster than a dictionary.
    var fields: [Field] = []
    for entry in entries {
      switch FrontMatterKey.table.match(entry.key.value) {
      case .known(let key): take(Field(key: key, entry: entry), among: &fields)
      case .foreign(let foreign):
        take(Field(key: foreign.key, entry: entry, foreign: foreign), among: &fields)
      case .nearMiss(let name):
        values.reportNearMiss(entry.key, name)
        frontMatter.params[entry.key.value] = entry.value.parameter
      case .unknown where entry.key.value == "markdown":
        values.report(.unknownKey, at: entry.key.offset, Self.markdownKey, Self.markdownKeyHelp)
      case .unknown: frontMatter.params[entry.key.value] = entry.value.parameter
      }
    }
    let keys = fields.map(\.key)
    for key in FrontMatterKey.allCases {
      if let index = keys.firstIndex(of: key) { decode(fields[index]) }
    }
    return frontMatter
  }
}

extension FrontMatterDecoder {
  /// Words and paths add up. Of two names for one value, our own goes before another generator's, and the
  /// first of two foreign ones before the second.
  private mutating func take(_ field: Field, among fields: inout [Field]) {
    guard !field.entry.value.isNull else { return }
    if field.key == .tags || field.key == .aliases { return decode(field) }
    guard let index = fields.firstIndex(where: { $0.key == field.key }) else { return fields.append(field) }
    let other = fields[index]
    let (kept, dropped) = other.isForeign && !field.isForeign ? (field, other) : (other, field)
    fields[index] = kept
    guard !agree(kept, dropped) else { return }
    values.reportConflict(dropped.entry.key, kept.entry.key)
  }

  private func agree(_ a: Field, _ b: Field) -> Bool {
    let (first, second) = (a.entry.value.parameter, b.entry.value.parameter)
    if case .flag(let x) = first, case .flag(let y) = second {
      return (x != a.isNegated) == (y != b.isNegated)
    }
    return first == second && a.isNegated == b.isNegated
  }

  private mutating func decode(_ field: Field) {
    let entry = field.entry
    switch field.key {
    case .title: frontMatter.title = values.text(entry)
    case .date: frontMatter.date = date(entry)
    case .updated: frontMatter.updated = date(entry)
    case .expires: frontMatter.expires = date(entry, endOfDay: true)
    case .slug: frontMatter.slug = address(entry, Slug.init(written:))
    case .url: frontMatter.url = address(entry, SitePath.init(_:))
    case .id: frontMatter.id = values.text(entry)
    case .number:
      frontMatter.number = values.count(entry).map { Located($0, at: entry.value.offset) }
    case .tags: frontMatter.tags = (frontMatter.tags + values.words(entry)).unique()
    case .aliases: frontMatter.aliases = (frontMatter.aliases + addresses(entry)).unique()
    case .series: frontMatter.series = series(entry)
    case .description: frontMatter.description = values.text(entry)
    case .image: frontMatter.image = image(entry)
    case .audio: frontMatter.audio = AudioDecoder.decode(entry, &values)
    case .email: frontMatter.email = EntryEmailDecoder.decode(entry, &values)
    case .author: frontMatter.author = values.author(entry)
    case .language: frontMatter.language = values.language(entry)
    case .draft: frontMatter.isDraft = values.flag(entry).map { $0 != field.isNegated } ?? false
    case .unlisted: frontMatter.isUnlisted = values.flag(entry) ?? false
    case .template: frontMatter.template = values.text(entry)
    case .checks: frontMatter.checks = CheckLevelDecoder.decode(entry, &values)
    case .params: mergeParameters(values.parameters(entry))
    }
  }

  private mutating func date(_ entry: YAMLEntry, endOfDay: Bool = false) -> Located<ZonedDate>? {
    guard let text = values.text(entry, expecting: .date) else { return nil }
    switch DateReader.read(text.value, zone: zone, endOfDay: endOfDay) {
    case .success(let date): return Located(date, at: text.offset)
    case .failure(let mistake):
      values.report(.invalidDate, at: text.offset, mistake.message, mistake.help)
      return nil
    }
  }

  private mutating func address<Address>(
    _ entry: YAMLEntry, _ read: (String) throws(URLMistake) -> Address
  ) -> Located<Address>? {
    values.text(entry).flatMap { address($0, read) }
  }

  private mutating func addresses(_ entry: YAMLEntry) -> [Located<SitePath>] {
    var paths: [Located<SitePath>] = []
    for text in values.words(entry) {
      if let path = address(text, SitePath.init(_:)) { paths.append(path) }
    }
    return paths
  }

  private mutating func address<Address>(
    _ text: Located<String>, _ read: (String) throws(URLMistake) -> Address
  ) -> Located<Address>? {
    do {
      return Located(try read(text.value), at: text.offset)
    } catch {
      values.report(.invalidURL, at: text.offset, error.message, error.help)
      return nil
    }
  }

  /// Hugo has a list of them; here a post is in one.
  private mutating func series(_ entry: YAMLEntry) -> Located<String>? {
    guard case .list(let titles) = entry.value.content, titles.count < 2 else {
      return values.text(entry, expecting: .series).map(Self.onOneLine)
    }
    return titles.first.flatMap { values.text(YAMLEntry(key: entry.key, value: $0), expecting: .series) }
      .map(Self.onOneLine)
  }

  private static func onOneLine(_ text: Located<String>) -> Located<String> {
    Located(text.value.collapsingSpaces, at: text.offset)
  }

  private mutating func image(_ entry: YAMLEntry) -> FrontMatter.Image? {
    if entry.value.isScalar { return values.text(entry).map { FrontMatter.Image(source: $0) } }
    guard let fields = values.map(entry, ImageKey.table, expecting: .image) else { return nil }
    guard let source = fields[.src].flatMap({ values.text($0) }) else {
      values.report(.invalidValue, at: entry.key.offset, Self.imageWithoutSource, Self.imageHelp)
      return nil
    }
    return FrontMatter.Image(source: source, alternative: fields[.alt].flatMap { values.text($0) }?.value)
  }

  /// A value given under `params` goes before one beside it.
  private mutating func mergeParameters(_ parameters: Parameters) {
    for name in parameters.names { frontMatter.params[name] = parameters[name] }
  }
}

extension FrontMatterDecoder {
  static let imageWithoutSource = "this image has no 'src'"
  static let imageHelp = "give its path: src: photo.jpg"
}

extension FrontMatterDecoder {
  static let markdownKey = "'markdown' has no meaning in a post or page"
  static let markdownKeyHelp = "write it in content/site.yml: it goes for the whole site"
}
