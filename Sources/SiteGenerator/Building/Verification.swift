/// Compares what is in the output folder with what a build from nothing makes: `sitegen build --verify`.
///
///     let result = try await Verification(options).run()
///
/// A build skips what it thinks it knows. This reads every source again, makes every file in memory, and looks at every
/// byte.
public struct Verification: Sendable {
  private var options: BuildOptions

  /// What came of it.
  public struct Outcome: Sendable {
    /// With a ``Rule/staleOutput`` for each file that is another.
    public let findings: [Finding]
    /// How many files were compared; nil where errors keep the site from being built.
    public let fileCount: Int?

    public var hasErrors: Bool { findings.contains { $0.severity == .error } }
  }

  public init(_ options: BuildOptions) {
    self.options = options
    self.options.usesCache = false
  }

  /// Nothing is written.
  ///
  /// - Throws: `DiskError`, `CancellationError`, and `DateMistake` for the clock.
  public func run(progress: (BuildProgress) -> Void = { _ in }) async throws -> Outcome {
    switch try await SitePreparation(options).run(progress: progress) {
    case .failed(let result): return Outcome(findings: result.findings, fileCount: nil)
    case .prepared(let site):
      do {
        return try await compare(site, progress)
      } catch let page as EndlessPage {
        return Outcome(findings: site.result.adding(Finding(page, site.theme.texts)).findings, fileCount: nil)
      }
    }
  }
}

extension Verification {
  private func compare(_ site: PreparedSite, _ progress: (BuildProgress) -> Void) async throws -> Outcome {
    let files = try await OutputFiles.all(
      of: site.plan, Theme(site.theme), root: options.root, jobs: options.jobs)
    let entries = try await files.concurrentMap(jobs: options.jobs) {
      progress(BuildProgress(step: .comparing, done: $0, total: files.count))
    } _: { [options] _, file in
      try Self.entry(of: file, in: options.output)
    }
    let expected = Inventory(files, entries, feedIDs: site.plan.feedIDs).listed
    var stale = zip(files, entries).compactMap { $1 == nil ? finding(options.output + "/" + $0.path) : nil }
    let list = options.output + "/" + Manifest.fileName
    if stale.isEmpty, try FileSystem.bytes(of: list) != expected.json { stale.append(finding(list)) }
    if site.isLedgerChanged { stale.append(finding(BuildOptions.path(Ledger.path, in: options.root))) }
    return Outcome(findings: stale, fileCount: files.count)
  }

  /// Nil where the file in the folder is another, or there is none.
  private static func entry(of file: OutputFile, in folder: String) throws -> Manifest.Entry? {
    let place = folder + "/" + file.path
    guard let path = OutputPath(file.path), let status = try FileSystem.status(of: place),
      status.kind == .file,
      let hash = try PreparedContent(file.content).hash(ifEqualToFileAt: place, size: status.size)
    else { return nil }
    return Manifest.Entry(path: path, hash: hash)
  }

  private func finding(_ file: String) -> Finding {
    Finding(
      .staleOutput, at: Location(file: file), "this is not what a build from nothing makes",
      help: "remove .sitegen/cache and build again; if that mends it, please report it: sitegen is wrong")
  }
}
