import SiteGenerator

/// How the series stands, as one JSON document: the findings, and after them
///
///     "status": {
///       "title": "Letters", "now": "2026-11-30T01:00:00-05:00", "nextDue": "2026-11-30T07:00:00-05:00",
///       "lastIssue": { ... }, "heldBack": [{ ... }], "expiring": [{ ... }],
///       "rhythm": {
///         "nextSlot": "2026-11-30T07:00:00-05:00", "nextIssue": { ... }, "nextFree": "2026-12-07T07:00:00-05:00",
///         "run": 3, "missed": ["2026-11-02T07:00:00-05:00"]
///       }
///     }
///
/// Posts and pages are as in ``EntryReport``. `rhythm` is null without a cadence, `status` where site.yml cannot be read.
enum StatusReport {
  static func document(_ outcome: Survey.Outcome) -> JSONText {
    JSONReport.document(
      outcome.findings, FindingCount(outcome.findings),
      adding: [("status", outcome.status.map(status) ?? .null)])
  }

  private static func status(_ status: SiteStatus) -> JSONText {
    .object([
      ("title", .string(status.title)),
      ("now", .string(status.now.rfc3339)),
      ("nextDue", .init(status.nextDue?.rfc3339)),
      ("lastIssue", status.lastIssue.map(EntryReport.value) ?? .null),
      ("heldBack", .array(status.entries.filter { $0.state != .published }.map(EntryReport.value))),
      ("expiring", .array(status.expiring.map(EntryReport.value))),
      ("rhythm", status.rhythm.map(rhythm) ?? .null),
    ])
  }

  private static func rhythm(_ rhythm: SiteStatus.Rhythm) -> JSONText {
    .object([
      ("nextSlot", .string(rhythm.nextSlot.rfc3339)),
      ("nextIssue", rhythm.nextIssue.map(EntryReport.value) ?? .null),
      ("nextFree", .string(rhythm.nextFree.rfc3339)),
      ("run", .number(rhythm.run)),
      ("missed", .array(rhythm.missed.map { .string($0.rfc3339) })),
    ])
  }
}
