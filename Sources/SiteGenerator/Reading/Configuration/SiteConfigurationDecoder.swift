/// Makes a typed configuration of YAML's keys and values.
struct SiteConfigurationDecoder {
  private let source: SourceText
  private var values: ValueReader

  init(_ source: SourceText) {
    self.source = source
    self.values = ValueReader(source)
  }

  var findings: [Finding] { values.findings }

  /// Nil only where there is not even a usual value, as for the zone on a machine without a zone database.
  mutating func decode(_ entries: [YAMLEntry]) -> SiteConfiguration? {
    let fields = values.map(ofRoot: entries, KeyTable<SiteConfigurationKey>())
    guard let url = url(fields[.url]), let zone = timeZone(fields[.timezone]),
      let format = dateFormat(fields[.dateFormat])
    else { return nil }
    let title = fields[.title].flatMap { values.text($0) }?.value
    var site = SiteConfiguration(title: title ?? url.host, url: url, timeZone: zone, dateFormat: format)
    for key in SiteConfigurationKey.allCases {
      if let entry = fields[key] { decode(key, entry, into: &site) }
    }
    // One thing after the other: who has yet to find out what belongs here is not told of hours.
    if fields[.timezone] == nil, values.findings.isEmpty { values.note(Self.noTimeZone(in: source.path)) }
    return site
  }
}

extension SiteConfigurationDecoder {
  private mutating func decode(
    _ key: SiteConfigurationKey, _ entry: YAMLEntry, into site: inout SiteConfiguration
  ) {
    switch key {
    case .title, .url, .timezone, .dateFormat: break
    case .tagline: site.tagline = values.text(entry)?.value
    case .language: site.language = values.language(entry) ?? site.language
    case .author: site.author = values.author(entry)
    case .permalink: site.permalink = permalink(entry) ?? site.permalink
    case .cadence: site.cadence = CadenceDecoder.decode(entry, &values)
    case .postsPerPage: site.postsPerPage = values.count(entry) ?? site.postsPerPage
    case .related: site.related = related(entry) ?? site.related
    case .search: site.search = values.flag(entry) ?? site.search
    case .menu: site.menu = menu(entry)
    case .feed: site.feed = FeedSettingsDecoder.decode(entry, in: source, &values)
    case .subscribe: site.subscribe = SubscriptionDecoder.decode(entry, &values)
    case .email: site.email = EmailSettingsDecoder.decode(entry, &values)
    case .redirects: site.redirects = redirects(entry)
    case .markdown: site.markdown = MarkdownOptionsDecoder.decode(entry, &values)
    case .checks: site.checks = CheckLevelDecoder.decode(entry, &values)
    case .params: site.params = values.parameters(entry)
    }
  }

  private mutating func url(_ entry: YAMLEntry?) -> BaseURL? {
    if let text = entry.flatMap({ values.text($0) }) {
      do { return try BaseURL(text.value) } catch {
        values.report(.invalidURL, at: text.offset, error.message, error.help)
      }
    } else if entry?.value.isScalar ?? true {
      let finding = Finding(
        .missingConfiguration, at: Location(file: source.path), Self.noURL, help: Self.noURLHelp)
      values.note(finding)
    }
    return try? BaseURL("https://example.com/")
  }

  private mutating func timeZone(_ entry: YAMLEntry?) -> SiteTimeZone? {
    let text = entry.flatMap { values.text($0) }
    do { return try SiteTimeZone(named: text?.value ?? "UTC") } catch {
      values.report(.timeZone, at: text?.offset ?? 0, error.message, error.help)
    }
    return try? SiteTimeZone(named: "UTC")
  }

  private mutating func dateFormat(_ entry: YAMLEntry?) -> DateFormat? {
    if let text = entry.flatMap({ values.text($0) }) {
      do { return try DateFormat(text.value) } catch {
        values.report(.invalidValue, at: text.offset, error.message, error.help)
      }
    }
    return try? DateFormat(DateFormat.standardPattern)
  }

  private mutating func permalink(_ entry: YAMLEntry) -> PermalinkPattern? {
    guard let text = values.text(entry) else { return nil }
    do { return try PermalinkPattern(text.value) } catch {
      values.report(.invalidURL, at: text.offset, error.message, error.help)
      return nil
    }
  }

  private mutating func menu(_ entry: YAMLEntry) -> [SiteConfiguration.MenuItem] {
    guard case .list(let nodes) = entry.value.content else {
      if !entry.value.isNull { values.reportWrongType(entry.key.value, entry.value, .menu) }
      return []
    }
    return nodes.compactMap { menuItem($0, of: entry.key) }
  }

  private mutating func menuItem(_ node: YAMLNode, of key: Located<String>) -> SiteConfiguration.MenuItem? {
    let entry = YAMLEntry(key: key, value: node)
    guard let fields = values.map(entry, MenuKey.table, expecting: .menu) else { return nil }
    let title = fields[.title].flatMap { values.text($0) }
    let url = fields[.url].flatMap { values.text($0) }
    guard let title, let url else {
      values.report(.invalidValue, at: node.offset, Self.incompleteLink, Self.linkHelp)
      return nil
    }
    // What is relative would lead elsewhere from every page.
    if Address.isLocal(url.value), !url.value.hasPrefix("/") {
      values.report(
        .invalidURL, at: url.offset, Self.relativeLink(url.value), Self.relativeLinkHelp(url.value))
    }
    return SiteConfiguration.MenuItem(title: title.value, url: url)
  }

  private mutating func redirects(_ entry: YAMLEntry) -> SiteConfiguration.Redirects {
    var redirects = SiteConfiguration.Redirects()
    let fields = values.map(entry, KeyTable<RedirectsKey>(), expecting: .redirects) ?? [:]
    if let file = fields[.file].flatMap({ values.flag($0) }) { redirects.hasHostRules = file }
    if let force = fields[.force].flatMap({ values.flag($0) }) { redirects.isForced = force }
    if let nginx = fields[.nginx].flatMap({ values.flag($0) }) { redirects.hasNginxMap = nginx }
    return redirects
  }

  /// `false`, as for search, is none.
  private mutating func related(_ entry: YAMLEntry) -> Int? {
    if case .scalar(let text, _) = entry.value.content, YAMLScalar.flag(text.trimmed) == false { return 0 }
    return values.number(entry, in: 0...10, expecting: .related)
  }
}
