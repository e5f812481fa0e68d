/// What comes before anything is rendered. It writes nothing.
struct SitePreparation: Sendable {
  let options: BuildOptions
  let reader: SiteReader
  /// Whether the words of the posts are read for related posts and the search. That takes longer than all else.
  private let readsWords: Bool
  /// Whether posts without a text are told, which somebody who begins a site has many of.
  private let asksForTexts: Bool

  /// - Parameter asksForTexts: A strict build always does.
  init(_ options: BuildOptions, readsWords: Bool = true, asksForTexts: Bool = false) {
    self.options = options
    self.readsWords = readsWords
    self.asksForTexts = asksForTexts || options.isStrict
    self.reader = SiteReader(
      root: options.root, jobs: options.jobs, stateFolder: options.usesCache ? options.stateFolder : nil)
  }

  enum Outcome: Sendable {
    case prepared(PreparedSite)
    /// There are errors.
    case failed(BuildResult)

    /// What was found so far.
    var result: BuildResult {
      switch self {
      case .prepared(let site): site.result
      case .failed(let result): result
      }
    }
  }

  /// - Throws: `DiskError`, `CancellationError`, and `DateMistake` for the clock.
  func run(progress: (BuildProgress) -> Void) async throws -> Outcome {
    try await outcome(of: try await read(progress: progress).sources, progress: progress)
  }

  func read(progress: (BuildProgress) -> Void) async throws -> SiteReader.Reading {
    progress(BuildProgress(step: .reading))
    return try await reader.read(baseURL: options.baseURL, clock: options.clock) { done, total in
      progress(BuildProgress(step: .reading, done: done, total: total))
    }
  }

  /// Plans the site and checks all that can be checked before it is rendered.
  ///
  /// - Parameter former: The site as it was before: what of it still holds is used again.
  /// - Throws: `DiskError`, `CancellationError`.
  func outcome(
    of sources: Checked<SiteReader.Sources>, reusing former: PreparedSite? = nil,
    progress: (BuildProgress) -> Void = { _ in }
  ) async throws -> Outcome {
    guard let read = sources.value else {
      return .failed(BuildResult(sources.findings, CheckLevels(), of: nil, options))
    }
    let planned = try await planned(read, former?.planned, progress)
    progress(BuildProgress(step: .checking))
    let plan = planned.plan
    let ids = TemplateIDs.all(in: read.theme, for: plan.site.configuration)
    let (links, faulty) = try await LinkCheck(
      plan, planned.later, templateIDs: ids, after: planned.holdsFormer ? former?.links : nil
    ).run(jobs: options.jobs)
    let findings =
      sources.findings + planned.findings + locked(planned.permalinks.ledger, read.ledger)
      + (asksForTexts ? EmptyPost.findings(in: plan.site) : [])
      + ThemeCheck.findings(in: read.theme, for: plan.site, plan.selection)
      + StylesheetCheck.findings(in: read.theme.ownStylesheets, for: planned.later)
      // The texts have to be read again for the places of these.
      + (try await reader.place(
        faulty + SharedIDs.findings(in: plan.site, templateIDs: ids)))
    let result = BuildResult(findings, read.checks, of: plan, options)
    guard !result.hasErrors else { return .failed(result) }
    return .prepared(
      PreparedSite(
        planned: planned, links: links, theme: read.theme, formerLedger: read.ledger, result: result))
  }
}

extension SitePreparation {
  private func planned(
    _ read: SiteReader.Sources, _ former: PlannedSite?, _ progress: (BuildProgress) -> Void
  ) async throws -> PlannedSite {
    progress(BuildProgress(step: .planning))
    let selection = Selection(options, now: read.now)
    let ledger = read.ledger ?? Ledger()
    guard readsWords else {
      return .make(read.site, ledger, now: read.now, selection, soonAfter: former)
    }
    return try await .make(read.site, ledger, now: read.now, selection, jobs: options.jobs) {
      progress(BuildProgress(step: $0))
    }
  }

  /// What keeps a locked ledger from being the one that belongs to these sources.
  private func locked(_ ledger: Ledger, _ before: Ledger?) -> [Finding] {
    options.isLocked ? LockedLedger.findings(before, shouldBe: ledger) : []
  }
}
