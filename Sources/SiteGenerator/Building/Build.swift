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
    let reader = SiteReader(root: options.root, jobs: options.jobs)
    if let finding = try reader.missingConfiguration() {
      return BuildResult([finding], CheckLevels(), of: nil, options)
    }
    try OutputRefusal.check(options)
    return try await BuildLock.hold(in: options.stateFolder) {
      let sources = try await reader.read(baseURL: options.baseURL, clock: options.clock) { done, total in
        progress(BuildProgress(step: .reading, done: done, total: total))
      }
      guard let read = sources.value else {
        return BuildResult(sources.findings, CheckLevels(), of: nil, options)
      }
      let permalinks = Permalinks(read.site, read.ledger ?? Ledger(), now: read.now)
      let plan = Plan(permalinks.site, Selection(options, now: read.now))
      let later = plan.onceAllIsOut
      let findings =
        sources.findings + permalinks.findings + locked(permalinks.ledger, read.ledger)
        + ThemeCheck.findings(in: read.theme, for: plan.site, plan.selection)
        + PlanCheck.findings(in: plan, later) + (try await addressFindings(plan, later, read.theme, reader))
      let checked = BuildResult(findings, read.checks, of: plan, options)
      guard !checked.hasErrors else { return checked }
      let written = try await write(plan, later, read.theme, checked, progress)
      guard !written.hasErrors, permalinks.ledger != read.ledger else { return written }
      try LedgerFile(root: options.root).save(permalinks.ledger)
      return written.withChangedLedger
    }
  }

  /// What keeps a locked ledger from being the one that belongs to these sources.
  private func locked(_ ledger: Ledger, _ before: Ledger?) -> [Finding] {
    options.isLocked ? LockedLedger.findings(before, shouldBe: ledger) : []
  }

  /// What is wrong with links and what they lead to, with its places: the texts have to be read again for that.
  private func addressFindings(
    _ plan: Plan, _ later: Plan, _ theme: ThemeSource, _ reader: SiteReader
  ) async throws -> [Finding] {
    let ids = TemplateIDs.all(in: theme)
    let links = try await LinkCheck(plan, later, templateIDs: ids).findings(jobs: options.jobs)
    return try await reader.place(
      links + SharedIDs.findings(in: plan.site, plan.selection, templateIDs: ids))
  }

  /// Renders every page and brings the output folder up to date.
  private func write(
    _ plan: Plan, _ later: Plan, _ theme: ThemeSource, _ checked: BuildResult,
    _ progress: (BuildProgress) -> Void
  ) async throws -> BuildResult {
    let files = OutputFiles.all(of: plan, Theme(theme), root: options.root)
    let folder = OutputFolder(path: options.output, stateFolder: options.stateFolder)
    do {
      let report = try await folder.update(
        with: files, jobs: options.jobs,
        progress: { progress(BuildProgress(step: .writing, done: $0, total: files.count)) },
        accepting: { !checked.adding($0, to: folder.path, later).hasErrors })
      return checked.adding(report, to: folder.path, later)
    } catch let page as EndlessPage {
      return checked.adding(Finding(page, theme.texts))
    }
  }
}
