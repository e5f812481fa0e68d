/// Reads a site's sources.
struct SiteReader: Sendable {
  /// The folder that holds `content/` and `templates/`.
  let root: String
  /// How many files to read at once.
  let jobs: Int
  /// Where builds keep what they read; nil for whoever wants nothing of that.
  var stateFolder: String?

  /// What the sources say.
  struct Sources: Sendable {
    var site: Site
    /// What earlier builds remembered; nil where there was none yet.
    var ledger: Ledger?
    var theme: ThemeSource
    var checks: CheckLevels
    /// The build's moment, now that the site's zone is known.
    var now: ZonedDate
  }

  /// What came of reading, and what the next reading can use again.
  struct Reading: Sendable {
    /// No sources where `site.yml` does not allow even to go on looking for mistakes.
    var sources: Checked<Sources>
    var cache: SourceCache
    /// What was out of date.
    var changes: [SourceChange] = []
    /// What earlier builds kept of the entries; nil where nobody asked.
    var kept: KeptEntries?
  }

  /// Reads what is out of date below `content/` and `templates/`, several files at a time.
  ///
  /// - Parameters:
  ///   - baseURL: Takes the place of the address in site.yml.
  ///   - cache: What the last reading left.
  ///   - progress: Called now and then with how many of how many posts and pages are read.
  func read(
    baseURL: BaseURL?, clock: BuildClock, after cache: SourceCache = SourceCache(),
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws -> Reading {
    let (paths, listed) = try SourceFolder.list("content", root: root)
    var cache = cache
    var pass = SourcePass(root: root, jobs: jobs)
    let configuration = try readConfiguration(paths, &cache.configuration, in: &pass)
    guard var site = configuration.value else {
      let findings = listed + configuration.findings
      return Reading(sources: Checked(nil, findings: findings), cache: cache, changes: pass.changes)
    }
    if let baseURL { site.url = baseURL }
    let now = try clock.moment(in: site.timeZone)
    let ledger = try readLedger(paths, site.timeZone, &cache.ledger, in: &pass)
    guard ledger.findings.isEmpty else {
      let findings = listed + configuration.findings + ledger.findings
      return Reading(sources: Checked(nil, findings: findings), cache: cache, changes: pass.changes)
    }
    pass.compare(paths, with: cache.paths)
    cache.paths = paths
    let inventory = ContentInventory(paths)
    let kept = try await restore(&cache, by: site, paths)
    let entries = try await read(
      inventory.entries, EntryReader(settings: EntrySettings(site), now: now), &cache, in: &pass, progress)
    let chosen = Set(entries.compactMap { $0.value.item?.entry.template?.value })
    let files = inventory.files.map(\.source)
    let images = try await ImageSizes.read(files, &cache.images, in: &pass)
    cache.files = try pass.facts(of: files.filter { ImageFormat(named: $0) == nil }, cache.files).facts
    let theme = try ThemeReader.read(chosen: chosen, &cache.theme, in: &pass)
    let sources = Sources(
      site: Site(
        configuration: site, posts: entries.compactMap { $0.value.item?.post },
        pages: entries.compactMap { $0.value.item?.page },
        files: inventory.files, assets: theme.assets, imageSizes: images.value ?? [:],
        audioLengths: try AudioLengths.read(files, root: root),
        isWhole: !entries.contains(where: \.value.isLost)),
      ledger: ledger.value, theme: theme,
      checks: CheckLevels(site: site.checks, entries: Self.checks(of: inventory.entries, entries)), now: now)
    return Reading(
      sources: Checked(
        sources,
        findings: listed + configuration.findings + inventory.findings + entries.flatMap(\.value.findings)
          + images.findings + theme.findings + (kept?.findings ?? [])),
      cache: cache, changes: pass.changes, kept: kept)
  }
}

extension SiteReader {
  private typealias EntryReading = SourceCache.Reading<EntryReader.Outcome>

  static let configurationFile = "content/site.yml"

  /// A finding where the root has no `site.yml`, and so is no site.
  func missingConfiguration() throws(DiskError) -> Finding? {
    guard try !hasFile(Self.configurationFile) else { return nil }
    var finding = SiteConfigurationReader.missing(Self.configurationFile)
    // What people do instead.
    if try hasFile("content/site.yaml") {
      finding.help = SiteConfigurationReader.otherExtensionHelp
    } else if try hasFile("site.yml") {
      finding.help = SiteConfigurationReader.wrongFolderHelp
    }
    return finding
  }

  private func hasFile(_ path: String) throws(DiskError) -> Bool {
    try FileSystem.status(of: root + "/" + path, followingLinks: true)?.kind == .file
  }

  /// site.yml, and the product's words in the site's language.
  private func readConfiguration(
    _ paths: [String], _ cache: inout SourceCache.ConfigurationReading?, in pass: inout SourcePass
  ) throws(DiskError) -> Checked<SiteConfiguration> {
    let files = [Self.configurationFile] + paths.filter { $0 == StringsFile.path }
    let (facts, areOutOfDate) = try pass.facts(of: files, cache?.files ?? [:])
    if !areOutOfDate, let cache { return cache.configuration }
    let configuration = try readConfiguration(paths)
    cache = SourceCache.ConfigurationReading(files: facts, configuration: configuration)
    return configuration
  }

  private func readConfiguration(_ paths: [String]) throws(DiskError) -> Checked<SiteConfiguration> {
    let bytes = try FileSystem.bytes(of: root + "/" + Self.configurationFile)
    var checked = SiteConfigurationReader.read(SourceText(path: Self.configurationFile, bytes: bytes))
    let isEnglish = checked.value?.isEnglish ?? true
    if paths.contains(StringsFile.path) {
      let bytes = try FileSystem.bytes(of: root + "/" + StringsFile.path)
      let source = SourceText(path: StringsFile.path, bytes: bytes)
      let words = StringsReader.read(source, isTranslation: !isEnglish)
      if let words = words.value { checked.value?.words = words }
      checked.findings += words.findings
    } else if let site = checked.value, !isEnglish {
      checked.findings.append(StringsReader.missing(for: site.language, Self.configurationFile))
    }
    return checked
  }

  private func readLedger(
    _ paths: [String], _ zone: SiteTimeZone, _ cache: inout SourceCache.LedgerReading?,
    in pass: inout SourcePass
  ) throws(DiskError) -> Checked<Ledger> {
    guard paths.contains(Ledger.path) else { return Checked(nil) }
    let (facts, isOutOfDate) = try pass.facts(
      of: Ledger.path, cache?.facts, hasOtherSettings: cache?.zone != zone)
    if !isOutOfDate, let cache { return cache.ledger }
    let bytes = try FileSystem.bytes(of: root + "/" + Ledger.path)
    let ledger = LedgerReader.read(SourceText(path: Ledger.path, bytes: bytes), zone: zone)
    cache = SourceCache.LedgerReading(facts: facts, zone: zone, ledger: ledger)
    return ledger
  }

  /// Takes over what earlier builds kept, at the beginning.
  private func restore(
    _ cache: inout SourceCache, by site: SiteConfiguration, _ paths: [String]
  ) async throws -> KeptEntries? {
    guard let stateFolder, cache.settings == nil else { return nil }
    let settings = [Self.configurationFile] + paths.filter { $0 == StringsFile.path }
    let store = EntryStore(
      in: stateFolder, key: try CacheKey(settings: settings, root: root, zone: site.timeZone))
    let kept = try await store.load(jobs: jobs)
    cache.entries = kept.entries
    cache.settings = EntrySettings(site)
    return kept
  }

  /// What each file says of rules, by its path; few say anything.
  private static func checks(
    of sources: [EntrySource], _ readings: [EntryReading]
  ) -> [String: [Rule: CheckLevel]] {
    var checks: [String: [Rule: CheckLevel]] = [:]
    for (source, reading) in zip(sources, readings) where !reading.value.checks.isEmpty {
      checks[source.path] = reading.value.checks
    }
    return checks
  }

  private func read(
    _ sources: [EntrySource], _ reader: EntryReader, _ cache: inout SourceCache, in pass: inout SourcePass,
    _ progress: (_ done: Int, _ total: Int) -> Void
  ) async throws -> [EntryReading] {
    let paths = sources.map(\.path)
    let readings = try await pass.read(
      paths, cache.entries, hasOtherSettings: cache.settings != reader.settings,
      progress: { progress($0, sources.count) }, isOfTheMoment: \.isOfTheMoment
    ) { [root] number, path, old in
      let bytes = try FileSystem.bytes(of: root + "/" + path)
      if let old, !old.isOfTheMoment, old.content == ContentHash(of: bytes) { return (old, isOld: true) }
      return (reader.read(sources[number], bytes), isOld: false)
    }
    cache.settings = reader.settings
    cache.entries = Dictionary(zip(paths, readings), uniquingKeysWith: { first, _ in first })
    return readings
  }
}

extension EntryReader.Outcome {
  /// Whether a post or page is missing now that will be there once its mistakes are gone; a draft would not.
  fileprivate var isLost: Bool {
    item == nil && findings.contains { !$0.isInDraft && !$0.rule.isAdjustable }
  }
}

extension EntryReader.Item {
  fileprivate var entry: Entry {
    switch self {
    case .post(let post): post.entry
    case .page(let entry): entry
    }
  }

  fileprivate var post: Post? {
    if case .post(let post) = self { post } else { nil }
  }

  fileprivate var page: Entry? {
    if case .page(let page) = self { page } else { nil }
  }
}
