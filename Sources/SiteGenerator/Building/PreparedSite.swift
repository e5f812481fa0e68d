/// A site that has been read, planned and checked, and has no errors: all that is left is to render it.
struct PreparedSite: Sendable {
  let permalinks: Permalinks
  let plan: Plan
  /// The plan once all is out.
  let later: Plan
  let theme: ThemeSource
  /// What is to be remembered from now on.
  let ledger: Ledger
  /// What was remembered so far, if anything.
  let formerLedger: Ledger?
  /// Whether related posts and the search index may be those of earlier texts.
  let hasFormerIndex: Bool
  /// What was found so far.
  let result: BuildResult
}

extension PreparedSite {
  var isLedgerChanged: Bool { ledger != formerLedger }

  /// The result with what came of writing.
  ///
  /// - Parameter findings: What else showed only then.
  func adding(_ report: WriteReport, to folder: String, _ findings: [Finding]) -> BuildResult {
    result.adding(report, to: folder, VanishedFiles(report.removed, plan, later).findings + findings)
  }
}
