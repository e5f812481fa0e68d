/// Compares the site, as a build would make it now, with what is published: `sitegen diff`.
///
///     let result = try await Comparison(options, with: .outputFolder).run()
///
/// It writes nothing, and holds no lock.
public struct Comparison: Sendable {
  private let options: BuildOptions
  private let published: Published
  private let client: HTTPClient

  /// Where what is published is.
  public enum Published: Hashable, Sendable {
    /// Where builds go.
    case outputFolder
    case folder(String)
    /// The front page's address.
    case site(BaseURL)
  }

  /// What came of it.
  public struct Outcome: Sendable {
    public let findings: [Finding]
    /// Absent where errors keep the site from being built.
    public let difference: Difference?

    public var hasErrors: Bool { findings.contains { $0.severity == .error } }
  }

  public struct Difference: Hashable, Sendable {
    /// What it was compared with: the path or address of the published list.
    public let place: String
    public let diff: SiteDiff
    public let news: FeedNews

    package init(place: String, diff: SiteDiff, news: FeedNews) {
      self.place = place
      self.diff = diff
      self.news = news
    }
  }

  public init(_ options: BuildOptions, with published: Published, client: HTTPClient = .live) {
    self.options = options
    self.published = published
    self.client = client
  }

  /// - Throws: ``ComparisonFailure``, ``DiskError``, `CancellationError`, and ``DateMistake`` for the clock.
  public func run(progress: (BuildProgress) -> Void = { _ in }) async throws -> Outcome {
    let preparation = SitePreparation(options)
    if let finding = try preparation.reader.missingConfiguration() {
      return Outcome(BuildResult([finding], CheckLevels(), of: nil, options))
    }
    switch try await preparation.run(progress: progress) {
    case .failed(let result): return Outcome(result)
    case .prepared(let site): return try await compare(site, progress)
    }
  }
}

extension Comparison {
  private func compare(_ site: PreparedSite, _ progress: (BuildProgress) -> Void) async throws -> Outcome {
    let published = try await PublishedManifest.find(published, options, by: client)
    let inventory: Inventory
    do {
      inventory = try await self.inventory(of: site, progress)
    } catch let page as EndlessPage {
      return Outcome(site.result.adding(Finding(page, site.theme.texts)))
    }
    let redirects = site.plan.redirects.map { ($0.old.outputFile, $0.new.text) }
    let news = FeedNews(FeedNews.Post.all(in: site.plan), after: published.manifest)
    let difference = Difference(
      place: published.place,
      diff: SiteDiff(
        from: published.manifest ?? Manifest(), to: inventory,
        redirects: Dictionary(redirects) { first, _ in first }),
      news: news)
    return Outcome(site.result.adding(settled: news.findings), difference)
  }

  /// What a build would write: every file is made, and only its hash is kept.
  private func inventory(
    of site: PreparedSite, _ progress: (BuildProgress) -> Void
  ) async throws -> Inventory {
    let files = try await OutputFiles.all(
      of: site.plan, Theme(site.theme), root: options.root, jobs: options.jobs)
    let entries = try await files.concurrentMap(jobs: options.jobs) { done in
      progress(BuildProgress(step: .comparing, done: done, total: files.count))
    } _: { _, file -> Manifest.Entry? in
      guard let path = OutputPath(file.path) else { return nil }
      return Manifest.Entry(path: path, hash: try PreparedContent(file.content).hash())
    }
    return Inventory(files, entries, feedIDs: site.plan.feedIDs)
  }
}

extension Comparison.Outcome {
  fileprivate init(_ result: BuildResult, _ difference: Comparison.Difference? = nil) {
    self.init(findings: result.findings, difference: difference)
  }
}

extension FeedNews.Post {
  fileprivate static func all(in plan: Plan) -> [FeedNews.Post] {
    plan.postsInFeeds.map { number in
      let entry = plan.posts[number].entry
      return FeedNews.Post(id: plan.feedID(of: entry), title: entry.title)
    }
  }
}
