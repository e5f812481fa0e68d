/// Tells whether the clock alone has made a site another than the published one: `sitegen status --due`.
///
/// What the author changes is published when it is pushed; this is for what goes out, or expires, by its date. Unlisted posts are
/// not asked for: what is published does not tell of them.
public struct DueCheck: Sendable {
  private let options: BuildOptions
  private let published: Comparison.Published?
  private let client: HTTPClient

  /// What came of it.
  public struct Outcome: Sendable {
    public let findings: [Finding]
    /// Nil where the sources cannot be read.
    public let answer: Answer?
  }

  public struct Answer: Hashable, Sendable {
    /// What it was compared with: the path or address of the published list.
    public let place: String
    /// Posts first, newer before older ones.
    public let changes: [Change]
    /// When something appears or expires next; nil where nothing is to come.
    public let nextDue: ZonedDate?
  }

  /// An entry that should be on the site and is not, or the other way round.
  public struct Change: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
      case appears, expires
    }

    public let kind: Kind
    public let title: String
    /// Its path on the site: `/ask/`.
    public let path: String
  }

  /// - Parameter published: Nil for the address in site.yml.
  public init(
    _ options: BuildOptions, with published: Comparison.Published? = nil, client: HTTPClient = .live
  ) {
    self.options = options
    self.published = published
    self.client = client
  }

  /// - Throws: ``ComparisonFailure``, ``DiskError``, `CancellationError`, and ``DateMistake`` for the clock.
  public func run() async throws -> Outcome {
    let survey = try await SurveyedSite.read(options)
    guard let (plan, now) = survey.planned else { return Outcome(findings: survey.findings, answer: nil) }
    let found = try await PublishedManifest.find(
      published ?? .site(plan.site.configuration.home), options, by: client)
    guard let manifest = found.manifest else {
      throw ComparisonFailure(place: found.place, reason: PublishedManifest.noFileReason)
    }
    let answer = Answer(
      place: found.place, changes: Self.changes(plan, manifest),
      nextDue: plan.site.nextChange(after: now))
    return Outcome(findings: survey.findings, answer: answer)
  }
}

extension DueCheck {
  private static func changes(_ plan: Plan, _ published: Manifest) -> [Change] {
    let pages = Set(published.entries.lazy.filter { !$0.isPlaceholder }.map(\.path.string))
    let appearing = (plan.posts.map(\.entry) + plan.standalones).filter { entry in
      !entry.isUnlisted && !pages.contains(entry.path.outputFile)
    }
    let expiring = plan.site.entries.filter { entry in
      guard case .expired = plan.selection.reasonToHoldBack(entry.publication) else { return false }
      return !entry.isUnlisted && pages.contains(entry.path.outputFile)
    }
    return appearing.map { Change(.appears, $0) } + expiring.map { Change(.expires, $0) }
  }
}

extension DueCheck.Change {
  fileprivate init(_ kind: Kind, _ entry: Entry) {
    self.init(kind: kind, title: entry.title, path: entry.path.text)
  }
}
