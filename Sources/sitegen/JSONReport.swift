import SiteGenerator

/// Findings as one JSON document.
///
///     {
///       "findings": [
///         {
///           "rule": "invalid-date",
///           "severity": "error",
///           "file": "content/posts/a.md",
///           "line": 4,
///           "column": 7,
///           "message": "there is no month 13",
///           "help": "write a month from 01 to 12",
///           "sourceLine": "date: 2026-13-01",
///           "notes": []
///         }
///       ],
///       "summary": {
///         "errors": 1,
///         "warnings": 0,
///         "notices": 0
///       }
///     }
///
/// Keys are always there and in this order; what a finding lacks is null. `severity` is `error`, `warning`
/// or `notice`; a note has a file, line, column and message of its own; `line` and `column` count from 1, columns in characters.
enum JSONReport {
  ///
  /// - Parameter members: What a command adds to the document, after these.
  static func document(
    _ findings: [Finding], _ count: FindingCount, adding members: [(key: String, value: JSONText)] = []
  ) -> JSONText {
    let report: [(key: String, value: JSONText)] = [
      ("findings", .array(findings.map(entry))),
      (
        "summary",
        .object([
          ("errors", .number(count.errors)),
          ("warnings", .number(count.warnings)),
          ("notices", .number(count.notices)),
        ])
      ),
    ]
    return .object(report + members)
  }

  private static func entry(_ finding: Finding) -> JSONText {
    let place = finding.location
    return .object([
      ("rule", .string(finding.rule.rawValue)),
      ("severity", .string(finding.severity.rawValue)),
      ("file", .init(place?.file)),
      ("line", .init(place?.line)),
      ("column", .init(place?.column)),
      ("message", .string(finding.message)),
      ("help", .init(finding.help)),
      ("sourceLine", .init(finding.sourceLine)),
      ("notes", .array(finding.notes.map(note))),
    ])
  }

  private static func note(_ note: Finding.Note) -> JSONText {
    .object([
      ("file", .string(note.location.file)),
      ("line", .init(note.location.line)),
      ("column", .init(note.location.column)),
      ("message", .string(note.text)),
    ])
  }
}
