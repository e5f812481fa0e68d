/// A site that has been read, planned and checked, and has no errors: all that is left is to render it.
struct PreparedSite: Sendable {
  let planned: PlannedSite
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
  var isLedgerChanged: Bool { ledger != formerLedger }

  /// The result with what came of writing.
  ///
  /// - Parameter findings: What else showed only then.
  func adding(_ report: WriteReport, to folder: String, _ findings: [Finding]) -> BuildResult {
    result.adding(report, to: folder, VanishedFiles(report.removed, plan, planned.later).findings + findings)
  }
}
