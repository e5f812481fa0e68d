/// A site that has been read, planned and checked, and has no errors: all that is left is to render it.
struct PreparedSite: Sendable {
  private(set) var planned: PlannedSite
  /// Nil where files have come or gone since they were checked.
  private(set) var links: CheckedLinks?
  let theme: ThemeSource
  /// What was remembered so far, if anything.
  let formerLedger: Ledger?
  /// What was found so far.
  let result: BuildResult

  var plan: Plan { planned.plan }

  /// What is to be remembered from now on.
  var ledger: Ledger { planned.permalinks.ledger }
}

extension PreparedSite {
  /// The same site with what its words tell now.
  ///
  /// - Throws: `CancellationError`.
  func indexed(jobs: Int) async throws -> PreparedSite {
    var site = self
    site.planned = try await planned.indexed(jobs: jobs)
    let isSameList = site.plan.pages.lazy.map(\.path).elementsEqual(plan.pages.lazy.map(\.path))
    if !isSameList { site.links = nil }
    return site
  }

  var isLedgerChanged: Bool { ledger != formerLedger }

  /// The result with what came of writing.
  ///
  /// - Parameter findings: What else showed only then.
  func adding(_ report: WriteReport, to folder: String, _ findings: [Finding]) -> BuildResult {
    result.adding(report, to: folder, VanishedFiles(report.removed, plan, planned.later).findings + findings)
  }
}
