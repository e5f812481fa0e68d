/// Makes the email edition of a site's posts: the same sources, ready for the inbox.
///
///     let (result, paths) = try await EmailEdition(options, of: .latest).run { try folder.write($0) }
public struct EmailEdition: Sendable {
  private let options: BuildOptions
  private let choice: Choice
  private let provider: String?

  /// Which posts.
  public enum Choice: Hashable, Sendable {
    /// The newest that is out.
    case latest
    /// Of this slug, or from this file, whatever its state.
    case post(String)
    /// Every one that a build with these options shows.
    case all
  }

  /// The names of the services sitegen knows.
  public static var providers: [String] {
    EmailProvider.services.map(\.name) + [EmailProvider.none.name]
  }

  /// Whether it is the name of one of them, in whatever case.
  public static func knows(_ provider: String) -> Bool {
    providers.contains(EmailProvider.name(written: provider))
  }

  /// - Parameter provider: The name of the service that sends them, if it is not the one in site.yml.
  public init(_ options: BuildOptions, of choice: Choice, for provider: String? = nil) {
    self.options = options
    self.choice = choice
    self.provider = provider
  }

  /// Reads the sources, plans and checks the site as a build does, and then makes one email after the other.
  ///
  /// - Parameter take: Gets each, several at a time.
  /// - Returns: What was found in the posts, and in the emails; and what came of each, the newest first. One with an error
  ///   is not handed on, and none at all while the site has one.
  /// - Throws: ``EmailRefusal``, `DiskError`, `CancellationError`, and `DateMistake` for the clock.
  public func run<Taken: Sendable>(
    _ take: @escaping @Sendable (EmailFiles) throws -> Taken
  ) async throws -> (EmailResult, [Taken]) {
    let preparation = SitePreparation(options, readsWords: false)
    if let finding = try preparation.reader.missingConfiguration() {
      return (EmailResult(BuildResult([finding], CheckLevels(), of: nil, options)), [])
    }
    let reading = try await preparation.reader.read(baseURL: options.baseURL, clock: options.clock).sources
    let chosen = try reading.value.map { try choice.posts(of: $0.site, at: $0.now, options) }
    switch try await SitePreparation(options.showing(chosen), readsWords: false).outcome(of: reading) {
    case .failed(let result): return (EmailResult(result), [])
    case .prepared(let site):
      return try await make(chosen?.sources ?? [], of: site, reading.value?.checks ?? CheckLevels(), take)
    }
  }
}

extension EmailEdition {
  private func make<Taken: Sendable>(
    _ chosen: Set<String>, of site: PreparedSite, _ checks: CheckLevels,
    _ take: @escaping @Sendable (EmailFiles) throws -> Taken
  ) async throws -> (EmailResult, [Taken]) {
    let maker = EmailMaker(site, root: options.root, provider: provider)
    let result = site.result.adding(settled: maker.findings)
    guard !result.hasErrors else { return (EmailResult(result, of: chosen), []) }
    let numbers = site.plan.posts.indices.filter { chosen.contains(site.plan.posts[$0].entry.source) }
    let names = EmailNames(of: site.plan)
    do {
      let made = try await numbers.concurrentMap(jobs: options.jobs) {
        [isStrict = options.isStrict] _, number -> ([Finding], Taken?) in
        let (email, findings) = try maker.email(ofPost: number)
        let hasErrors = findings.settled(checks, isStrict: isStrict).contains { $0.severity == .error }
        guard !hasErrors else { return (findings, nil) }
        return (findings, try take(EmailFiles(email, name: names[email.entry], in: maker.configuration)))
      }
      return (EmailResult(result.adding(settled: made.flatMap(\.0)), of: chosen), made.compactMap(\.1))
    } catch let page as EndlessPage {
      return (EmailResult(result.adding(Finding(page, site.theme.texts)), of: chosen), [])
    }
  }
}
