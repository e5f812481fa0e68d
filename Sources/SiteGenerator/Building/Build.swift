/// Builds a site: the one place that shows the whole flow.
///
///     let result = try await Build(options).run()
public struct Build: Sendable {
  public let options: BuildOptions

  public init(_ options: BuildOptions) {
    self.options = options
  }

  /// Reads the sources, plans the site, checks both, and only then renders and writes.
  ///
  /// Whatever the author did wrong is a finding in the result, and while one is an error nothing is written.
  ///
  /// - Parameter progress: Called now and then.
  /// - Throws: `OutputRefusal`, `LockTimeout`, `DiskError`, `CancellationError`, and `DateMistake` for the clock.
  public func run(progress: (BuildProgress) -> Void = { _ in }) async throws -> BuildResult {
    // Without this file it is the wrong folder, and nothing of ours is left in it, not even a lock.
    let preparation = SitePreparation(options)
    if let finding = try preparation.reader.missingConfiguration() {
      return BuildResult([finding], CheckLevels(), of: nil, options)
    }
    try OutputRefusal.check(options)
    return try await BuildLock.hold(in: options.stateFolder) {
      let reading = try await preparation.read(progress: progress)
      progress(BuildProgress(step: .caching))
      try await reading.kept?.update(to: reading.cache.entries, jobs: options.jobs)
      switch try await preparation.outcome(of: reading.sources, progress: progress) {
      case .failed(let result):
        return result
      case .prepared(let site):
        let written = try await write(site, reading.kept?.store.key, progress)
        guard !written.hasErrors, site.isLedgerChanged else { return written }
        try LedgerFile(root: options.root).save(site.ledger)
        return written.withChangedLedger
      }
    }
  }

  /// Renders every page that may have changed, and brings the output folder up to date.
  ///
  /// - Parameter key: Of what earlier builds kept; nil where nothing of it is to be used.
  private func write(
    _ site: PreparedSite, _ key: CacheKey?, _ progress: (BuildProgress) -> Void
  ) async throws -> BuildResult {
    progress(BuildProgress(step: .writing))
    let record = try key.map { key throws(DiskError) in
      try OutputRecordFile(of: options.output, in: options.stateFolder, key)
    }
    let known = record?.load() ?? OutputRecord()
    let files = try await OutputFiles.all(
      of: site.plan, Theme(site.theme), root: options.root,
      recipes: key.map { Recipes(site.plan, site.theme, $0) }, after: known, jobs: options.jobs)
    let folder = OutputFolder(path: options.output, stateFolder: options.stateFolder)
    var lostIDs: [Finding] = []
    do {
      let report = try await folder.update(
        with: files, after: known, feedIDs: site.plan.feedIDs, jobs: options.jobs,
        progress: { progress(BuildProgress(step: .writing, done: $0, total: files.count)) },
        accepting: { report, published in
          lostIDs = LostIDs.findings(
            in: site.plan, [site.formerLedger, site.ledger].compactMap(\.self), after: published)
          return !site.adding(report, to: folder.path, lostIDs).hasErrors
        })
      try await record?.update(to: files, report.hashes, after: known, in: folder.path, jobs: options.jobs)
      return site.adding(report, to: folder.path, lostIDs)
    } catch let page as EndlessPage {
      return site.result.adding(Finding(page, site.theme.texts))
    }
  }
}
