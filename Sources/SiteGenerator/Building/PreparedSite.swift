/// A site that has been read, planned and checked, and has no errors: all that is left is to render it.
struct PreparedSite: Sendable {
  let plan: Plan
  /// The plan once all is out.
  let later: Plan
  let theme: ThemeSource
  /// What is to be remembered from now on.
  let ledger: Ledger
  /// Whether that is something else than before.
  let isLedgerChanged: Bool
  /// What was found so far.
  let result: BuildResult
}
