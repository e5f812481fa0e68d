/// Checks a site without building it: what a build would find before it writes, and advice.
///
///     let result = try await SiteCheck(options).run()
public struct SiteCheck: Sendable {
  public let options: BuildOptions
  private let otherSites: LinkClient?

  /// - Parameter otherSites: What asks whether links to other sites lead anywhere; nil if nobody shall.
  public init(_ options: BuildOptions, asking otherSites: LinkClient? = nil) {
    self.options = options
    self.otherSites = otherSites
  }

  /// Nothing is written, but for what other sites answered.
  ///
  /// - Parameter progress: Called now and then.
  /// - Throws: ``NetworkUnreachable``, `DiskError`, `CancellationError`, and `DateMistake` for the clock.
  public func run(progress: (BuildProgress) -> Void = { _ in }) async throws -> BuildResult {
    let preparation = SitePreparation(options, readsWords: false, asksForTexts: true)
    if let finding = try preparation.reader.missingConfiguration() {
      return BuildResult([finding], CheckLevels(), of: nil, options)
    }
    let reading = try await preparation.read(progress: progress)
    let outcome = try await preparation.outcome(of: reading.sources)
    guard let sources = reading.sources.value else { return outcome.result }
    let advice = try await advice(on: sources, preparation.reader, progress)
    let answers = try await answers(for: outcome, preparation.reader, progress)
    var result = outcome.result.adding(settled: advice + (answers?.findings ?? []))
    result.outside = answers?.summary
    return result
  }
}

extension SiteCheck {
  /// What other sites say; nothing is asked while there are errors, which may be in the links.
  private func answers(
    for outcome: SitePreparation.Outcome, _ reader: SiteReader, _ progress: (BuildProgress) -> Void
  ) async throws -> (findings: [Finding], summary: OutsideSummary)? {
    guard let otherSites, case .prepared(let site) = outcome else { return nil }
    let check = OutsideLinkCheck(otherSites, .live, stateFolder: options.stateFolder)
    let report = try await check.run(OutsideLinks(of: site.plan), progress: progress)
    return (try await reader.place(report.findings), report.summary)
  }

  private func advice(
    on sources: SiteReader.Sources, _ reader: SiteReader, _ progress: (BuildProgress) -> Void
  ) async throws -> [Finding] {
    let site = sources.site
    let selection = Selection(options, now: sources.now)
    let check = EntryCheck(configuration: site.configuration)
    // The oldest first. What has expired will not be seen again.
    let entries = (site.posts.reversed().map { ($0.entry, $0.date) } + site.pages.map { ($0, nil) })
      .filter { selection.onceAllIsOut.includes($0.0.publication) }
    let outcomes = try await entries.concurrentMap(jobs: options.jobs) {
      progress(BuildProgress(step: .checking, done: $0, total: entries.count))
    } _: { [root = options.root] _, item -> EntryCheck.Outcome in
      let (entry, date) = item
      let bytes = try FileSystem.bytes(of: root + "/" + entry.source)
      return check.run(entry, date: date, SourceText(path: entry.source, bytes: bytes))
    }
    let checked = outcomes.compactMap(\.entry)
    return outcomes.flatMap(\.findings) + CalendarCheck.findings(in: site, now: sources.now)
      + LargeImage.findings(in: try imageSizes(of: site))
      + (try await reader.place(CheckRules.ofSite.flatMap { $0(checked, site.configuration) }))
  }

  /// In bytes, by path.
  private func imageSizes(of site: Site) throws(DiskError) -> [String: Int] {
    var sizes: [String: Int] = [:]
    for file in site.files where ImageFormat(named: file.source) != nil {
      sizes[file.source] = try FileSystem.status(of: options.root + "/" + file.source, followingLinks: true)?
        .size
    }
    return sizes
  }
}
