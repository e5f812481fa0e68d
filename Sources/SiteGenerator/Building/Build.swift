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
  public func run(progress: (Progress) -> Void = { _ in }) async throws -> BuildResult {
    // Without this file it is the wrong folder, and nothing of ours is left in it, not even a lock.
    if let finding = try SiteReader(options).missingConfiguration() {
      return BuildResult([finding], of: nil, options)
    }
    try OutputRefusal.check(options)
    return try await BuildLock.hold(in: options.stateFolder) {
      let sources = try await SiteReader(options).read(progress)
      guard let read = sources.value else {
        return BuildResult(sources.findings, of: nil, options)
      }
      let plan = Plan(read.site, read.selection)
      let findings =
        sources.findings + ThemeCheck.findings(in: read.theme, for: read.site) + PlanCheck.findings(in: plan)
      let checked = BuildResult(findings, of: plan, options)
      return checked.hasErrors ? checked : try await write(plan, read.theme, checked, progress)
    }
  }

  /// Renders every page and brings the output folder up to date.
  private func write(
    _ plan: Plan, _ theme: ThemeSource, _ checked: BuildResult, _ progress: (Progress) -> Void
  ) async throws -> BuildResult {
    let files = OutputFiles.all(of: plan, Theme(theme), root: options.root)
    let folder = OutputFolder(path: options.output, stateFolder: options.stateFolder)
    do {
      let report = try await folder.update(
        with: files, jobs: options.jobs,
        progress: { progress(Progress(step: .writing, done: $0, total: files.count)) },
        accepting: { !checked.adding($0, to: folder.path).hasErrors })
      return checked.adding(report, to: folder.path)
    } catch let page as EndlessPage {
      return checked.adding(Finding(page, theme.texts))
    }
  }
}
