/// A site that was read and planned to be looked at, not to be built: links and templates are not checked, and no words
/// are counted.
struct SurveyedSite: Sendable {
  /// Sorted, with paths as seen from where the program was started.
  let findings: [Finding]
  /// The plan and its moment; nil where site.yml cannot be read.
  private(set) var planned: (plan: Plan, now: ZonedDate)?

  /// - Throws: `DiskError`, `CancellationError`, and `DateMistake` for the clock.
  static func read(_ options: BuildOptions) async throws -> SurveyedSite {
    let reader = SiteReader(root: options.root, jobs: options.jobs)
    if let finding = try reader.missingConfiguration() {
      return SurveyedSite([finding], CheckLevels(), options)
    }
    let sources = try await reader.read(baseURL: options.baseURL, clock: options.clock).sources
    guard let read = sources.value else { return SurveyedSite(sources.findings, CheckLevels(), options) }
    let permalinks = Permalinks(read.site, read.ledger ?? Ledger(), now: read.now)
    let findings =
      sources.findings + permalinks.findings + CalendarCheck.findings(in: permalinks.site, now: read.now)
    var site = SurveyedSite(findings, read.checks, options)
    site.planned = (Plan(permalinks.site, Selection(options, now: read.now)), read.now)
    return site
  }

  private init(_ findings: [Finding], _ checks: CheckLevels, _ options: BuildOptions) {
    self.findings = BuildResult(findings, checks, of: nil, options).findings
  }
}
