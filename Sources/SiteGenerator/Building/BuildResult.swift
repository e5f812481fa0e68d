/// What a build found and did.
public struct BuildResult: Sendable {
  /// Sorted, with the severities this build gives them, and paths as seen from where the build was started.
  public private(set) var findings: [Finding]
  /// The entries that were left out, in the order in which they go out.
  public let heldBack: [HeldBack]
  /// Absent where an error kept the build from writing anything.
  public private(set) var output: Output?
  /// What came of asking other sites; absent where nobody was asked.
  public internal(set) var outside: OutsideSummary?
  private let options: BuildOptions
  private let checks: CheckLevels
  private let pageCount: Int

  public struct Output: Hashable, Sendable {
    /// How many pages readers can open.
    public var pages: Int
    /// How many files had to be written, and how many stood there as they should.
    public var written: Int
    public var unchanged: Int
    public var removed: Int
    /// What is remembered of ids and addresses has changed, and is to be committed.
    public var isLedgerChanged = false
  }

  public var hasErrors: Bool {
    findings.contains { $0.severity == .error }
  }

  /// - Parameter plan: Nil where the sources did not allow to make one.
  init(_ findings: [Finding], _ checks: CheckLevels, of plan: Plan?, _ options: BuildOptions) {
    self.checks = checks
    self.findings = findings.settled(checks, isStrict: options.isStrict).map { $0.named(from: options.root) }
      .sorted()
    self.heldBack = (plan?.heldBack ?? []).map { $0.named(from: options.root) }
    self.pageCount = plan?.pages.count { $0.path.outputFile.hasSuffix(".html") } ?? 0
    self.options = options
  }

  /// How findings name a source.
  func name(of source: String) -> String { BuildOptions.path(source, in: options.root) }

  /// The result with a mistake that only rendering could find.
  func adding(_ finding: Finding) -> BuildResult {
    var result = self
    result.findings = (findings + [finding.named(from: options.root)]).sorted()
    return result
  }

  /// The result with what came of comparing, at the severity this build gives it.
  func adding(settled news: [Finding]) -> BuildResult {
    var result = self
    let settled = news.settled(checks, isStrict: options.isStrict).map { $0.named(from: options.root) }
    result.findings = (findings + settled).sorted()
    return result
  }

  var withChangedLedger: BuildResult {
    var result = self
    result.output?.isLedgerChanged = true
    return result
  }

  /// The result with what came of writing.
  ///
  /// - Parameter news: What the last build tells of this one.
  func adding(_ report: WriteReport, to folder: String, _ news: [Finding]) -> BuildResult {
    var result = adding(settled: report.findings(in: folder) + news)
    if !result.hasErrors {
      result.output = Output(
        pages: pageCount, written: report.written.count, unchanged: report.unchanged,
        removed: report.removed.count)
    }
    return result
  }
}

extension HeldBack {
  fileprivate func named(from root: String) -> HeldBack {
    var entry = self
    entry.source = BuildOptions.path(source, in: root)
    return entry
  }
}

extension Finding {
  /// The finding with a path that a terminal can open, where the site's root is another folder.
  fileprivate func named(from root: String) -> Finding {
    var finding = self
    finding.location = location?.named(from: root)
    finding.notes = notes.map { Note(location: $0.location.named(from: root), text: $0.text) }
    return finding
  }
}

extension Location {
  fileprivate func named(from root: String) -> Location {
    // The program's own templates are nowhere on the disk.
    guard file.hasPrefix("content/") || file.hasPrefix("templates/") else { return self }
    var location = self
    location.file = BuildOptions.path(file, in: root)
    return location
  }
}

extension WriteReport {
  fileprivate func findings(in folder: String) -> [Finding] {
    let obstacles = obstacles.map { obstacle in
      Finding(
        .foreignFile, at: Location(file: folder + "/" + obstacle.path), obstacle.message, help: obstacle.help)
    }
    let kept = kept.map { path in
      Finding(
        .changedOutput, at: Location(file: folder + "/" + path), Self.keptMessage(path), help: Self.keptHelp)
    }
    return obstacles + kept + notes.map { Finding(.changedOutput, at: Location(file: folder), $0) }
  }
}
