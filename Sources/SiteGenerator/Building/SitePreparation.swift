/// What comes before anything is rendered. It writes nothing.
struct SitePreparation: Sendable {
  let options: BuildOptions
  let reader: SiteReader

  init(_ options: BuildOptions) {
    self.options = options
    self.reader = SiteReader(root: options.root, jobs: options.jobs)
  }

  enum Outcome: Sendable {
    case prepared(PreparedSite)
    /// There are errors.
    case failed(BuildResult)
  }

  /// What an earlier preparation of the same site leaves for the next.
  struct Former: Sendable {
    var permalinks: Permalinks
    var index: FormerIndex?
  }

  /// - Throws: `DiskError`, `CancellationError`, and `DateMistake` for the clock.
  func run(progress: (BuildProgress) -> Void) async throws -> Outcome {
    let reading = try await reader.read(baseURL: options.baseURL, clock: options.clock) { done, total in
      progress(BuildProgress(step: .reading, done: done, total: total))
    }
    return try await outcome(of: reading.sources)
  }

  /// Plans the site and checks all that can be checked before it is rendered.
  ///
  /// - Parameter former: What was made of the sources before, of which what still holds is used again.
  /// - Throws: `DiskError`, `CancellationError`.
  func outcome(
    of sources: Checked<SiteReader.Sources>, reusing former: Former? = nil
  ) async throws -> Outcome {
    guard let read = sources.value else {
      return .failed(BuildResult(sources.findings, CheckLevels(), of: nil, options))
    }
    let permalinks = Permalinks(
      read.site, read.ledger ?? Ledger(), now: read.now, reusing: former?.permalinks)
    let selection = Selection(options, now: read.now)
    let reused = former?.index.flatMap { Plan(permalinks.site, selection, reusing: $0) }
    let plan =
      if let reused { reused } else { try await Plan.indexed(permalinks.site, selection, jobs: options.jobs) }
    let later = plan.onceAllIsOut
    let findings =
      sources.findings + permalinks.findings + locked(permalinks.ledger, read.ledger)
      + ThemeCheck.findings(in: read.theme, for: plan.site, plan.selection)
      + PlanCheck.findings(in: plan, later)
      + StylesheetCheck.findings(in: read.theme.ownStylesheets, for: later)
      + (try await addressFindings(plan, later, read.theme))
    let result = BuildResult(findings, read.checks, of: plan, options)
    guard !result.hasErrors else { return .failed(result) }
    return .prepared(
      PreparedSite(
        permalinks: permalinks, plan: plan, later: later, theme: read.theme, ledger: permalinks.ledger,
        formerLedger: read.ledger, hasFormerIndex: reused != nil, result: result))
  }
}

extension SitePreparation {
  /// What keeps a locked ledger from being the one that belongs to these sources.
  private func locked(_ ledger: Ledger, _ before: Ledger?) -> [Finding] {
    options.isLocked ? LockedLedger.findings(before, shouldBe: ledger) : []
  }

  /// What is wrong with links and what they lead to, with its places: the texts have to be read again for that.
  private func addressFindings(
    _ plan: Plan, _ later: Plan, _ theme: ThemeSource
  ) async throws -> [Finding] {
    let ids = TemplateIDs.all(in: theme, for: plan.site.configuration)
    let links = try await LinkCheck(plan, later, templateIDs: ids).findings(jobs: options.jobs)
    return try await reader.place(
      links + SharedIDs.findings(in: plan.site, plan.selection, templateIDs: ids))
  }
}
