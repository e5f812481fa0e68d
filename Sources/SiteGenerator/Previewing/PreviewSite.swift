/// A site in memory: what its sources say now, and its files as of the last time they had no errors.
///
///     var site = try await PreviewSite(options)
///     site = try await site.settled()
///     let page = try site.file(at: "index.html")
///     site = try await site.updated()
///     site = try await site.settled()
///
/// A value: whoever shows one site can go on doing so while the next is made.
public struct PreviewSite: Sendable {
  let options: BuildOptions
  private let cache: SourceCache
  /// Nil where the sources had errors from the beginning.
  private(set) var files: PreviewFiles?
  /// What was found in the sources.
  public private(set) var result: BuildResult
  /// The sources that were out of date; none where this is as before.
  public private(set) var changes: [SourceChange]
  /// Whether the files are of the sources as they are now, and not as they were before somebody made a mistake.
  public private(set) var isCurrent: Bool
  /// Whether related posts and the search index are those of the texts as they are now.
  private var isIndexCurrent: Bool

  /// Reads all sources, and keeps what they say in memory. Nothing is written.
  ///
  /// - Throws: `DiskError`, `CancellationError`, and `DateMistake` for the clock.
  public init(_ options: BuildOptions) async throws {
    try await self.init(options, after: nil)
  }

  /// The site as its sources are now; only what is out of date is read again.
  ///
  /// - Parameter clock: What is "now".
  /// - Throws: `DiskError`, `CancellationError`, and `DateMistake` for the clock.
  public func updated(_ clock: BuildClock? = nil) async throws -> PreviewSite {
    var options = options
    if let clock { options.clock = clock }
    return try await PreviewSite(options, after: self)
  }

  /// The same site with related posts and a search index of the texts as they are now, which takes longer than all else.
  ///
  /// - Throws: `CancellationError`.
  public func settled() async throws -> PreviewSite {
    guard !isSettled, let files else { return self }
    var site = self
    // Whoever looks at the site meanwhile goes first.
    site.files = try await files.indexed(jobs: max(1, options.jobs - 1))
    site.isIndexCurrent = true
    return site
  }

  /// A site of which nothing could be read yet.
  public init(_ options: BuildOptions, unreadable error: DiskError) {
    self.options = options
    cache = SourceCache()
    result = Self.result(error, options)
    changes = []
    isCurrent = false
    isIndexCurrent = false
  }

  /// The same site with what keeps its sources from being read.
  public func unreadable(_ error: DiskError) -> PreviewSite {
    var site = self
    site.result = Self.result(error, options)
    site.changes = []
    site.isCurrent = false
    return site
  }

  private static func result(_ error: DiskError, _ options: BuildOptions) -> BuildResult {
    let named = error.naming(String(error.path.trimmingPrefix("./")))
    return BuildResult(
      [Finding(.unreadableFile, at: nil, named.description)], CheckLevels(), of: nil, options)
  }

  private init(_ options: BuildOptions, after former: PreviewSite?) async throws {
    self.options = options
    let preparation = SitePreparation(options, readsWords: false)
    if let finding = try preparation.reader.missingConfiguration() {
      cache = former?.cache ?? SourceCache()
      files = former?.files
      isIndexCurrent = former?.isIndexCurrent ?? true
      isCurrent = false
      result = BuildResult([finding], CheckLevels(), of: nil, options)
      changes = []
      return
    }
    let reading = try await preparation.reader.read(
      baseURL: options.baseURL, clock: options.clock, after: former?.cache ?? SourceCache())
    cache = reading.cache
    changes = reading.changes
    // Also while a mistake keeps them from being shown.
    let haveTextsChanged = reading.changes.contains { EntrySource($0.path) != nil }
    isIndexCurrent = former?.isIndexCurrent == true && !haveTextsChanged
    switch try await preparation.outcome(of: reading.sources, reusing: former?.files?.site) {
    case .failed(let result):
      self.result = result
      files = former?.files
      isCurrent = false
    case .prepared(let site):
      result = site.result
      files = PreviewFiles(site, root: options.root)
      isCurrent = true
      if !site.planned.hasFittingIndex { isIndexCurrent = false }
      if !site.plan.needsWords { isIndexCurrent = true }
    }
  }
}

extension PreviewSite {
  /// Whether there is nothing that `settled()` could add.
  public var isSettled: Bool { isIndexCurrent || !isCurrent }

  /// The title in site.yml; empty where the sources had errors from the beginning.
  public var title: String { files?.plan.site.configuration.title ?? "" }

  /// Whether a file or folder of this name is none of the site's sources: hidden, or an editor's.
  public static func isIgnored(_ name: String) -> Bool { SourceFolder.isLeftover(name) }

  /// The path before that of every page, `/repo`; empty at the root.
  public var basePath: String { files?.plan.site.configuration.url.path ?? options.baseURL?.path ?? "" }

  /// The addresses of the files that are published as they are and are others now, or new, from the root of the host on.
  public var changedFiles: [String] {
    guard let plan = files?.plan else { return [] }
    return changes.lazy.filter { EntrySource($0.path) == nil && $0.reason != .mayHaveChanged }
      .compactMap { plan.sources[$0.path] }.map { plan.site.configuration.url.link(to: $0) }
  }

  /// When a post appears or expires next, by the clock alone; nil where nothing is to come.
  public var nextChange: ZonedDate? {
    guard let plan = files?.plan, let now = try? options.clock.moment(in: plan.site.configuration.timeZone)
    else { return nil }
    return plan.site.nextChange(after: now)
  }

  /// Every post, newest first; as of the last time the sources had no errors.
  public var posts: [EntrySummary] {
    files.map { EntrySummary.posts(of: $0.plan, root: options.root) } ?? []
  }

  /// The file at a path relative to where the output folder would be, `about/index.html`; nil where there is none.
  ///
  /// - Throws: `DiskError`, or the mistake of a template that only this page shows.
  public func file(at path: String) throws -> PreviewFile? {
    switch files?[path]?.content {
    case nil: nil
    case .bytes(let make): PreviewFile(try make())
    case .copy(let source): try PreviewFile(copyOf: source, within: sourceFolders)
    }
  }

  private var sourceFolders: [String] {
    ["content", ThemeTemplate.folder].compactMap { try? FileSystem.realPath(of: options.root + "/" + $0) }
  }
}
