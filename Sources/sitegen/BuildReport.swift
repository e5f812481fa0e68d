import SiteGenerator

/// What a build did, as one JSON document: the findings, and after them
///
///     "heldBack": [
///       { "file": "content/posts/2026-11-30-ask.md", "title": "Ask", "reason": "scheduled",
///         "at": "2026-11-30T07:00:00-05:00" }
///     ],
///     "output": { "pages": 61, "written": 2, "unchanged": 59, "removed": 0, "ledgerChanged": true }
///
/// `reason` is `draft`, `scheduled` or `expired`; `at` is null for a draft. `output` is null if nothing was written.
enum BuildReport {
  static func document(_ result: BuildResult) -> JSONText {
    JSONReport.document(
      result.findings, FindingCount(result.findings),
      adding: [
        ("heldBack", .array(result.heldBack.map(entry))),
        ("output", result.output.map(output) ?? .null),
      ])
  }

  private static func entry(_ entry: HeldBack) -> JSONText {
    let (reason, date): (String, ZonedDate?) =
      switch entry.reason {
      case .draft: ("draft", nil)
      case .scheduled(let date): ("scheduled", date)
      case .expired(let date): ("expired", date)
      }
    return .object([
      ("file", .string(entry.source)),
      ("title", .string(entry.title)),
      ("reason", .string(reason)),
      ("at", .init(date?.rfc3339)),
    ])
  }

  private static func output(_ output: BuildResult.Output) -> JSONText {
    .object([
      ("pages", .number(output.pages)),
      ("written", .number(output.written)),
      ("unchanged", .number(output.unchanged)),
      ("removed", .number(output.removed)),
      ("ledgerChanged", .flag(output.isLedgerChanged)),
    ])
  }
}
