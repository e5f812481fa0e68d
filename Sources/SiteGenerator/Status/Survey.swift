/// Looks at a site without building it: what `sitegen status` and `sitegen list` tell.
///
///     let outcome = try await Survey(options).run()
///
/// It reads the sources and writes nothing. Links and templates are not checked.
public struct Survey: Sendable {
  private let options: BuildOptions

  /// What came of it.
  public struct Outcome: Sendable {
    /// Sorted, with paths as seen from where the program was started.
    public let findings: [Finding]
    /// Nil where site.yml cannot be read.
    public let status: SiteStatus?
  }

  public init(_ options: BuildOptions) {
    self.options = options
  }

  /// - Throws: ``DiskError``, `CancellationError`, and ``DateMistake`` for the clock.
  public func run() async throws -> Outcome {
    let site = try await SurveyedSite.read(options)
    let status = site.planned.map { SiteStatus($0.plan, now: $0.now, root: options.root) }
    return Outcome(findings: site.findings, status: status)
  }
}
