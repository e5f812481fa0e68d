import SiteGenerator

/// How many findings there are of each severity.
struct FindingCount: Equatable, Sendable {
  var errors = 0
  var warnings = 0
  var notices = 0

  init(_ findings: [Finding]) {
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .notice: notices += 1
      }
    }
  }

  /// `2 errors, 1 warning, 3 notices`; nil when there are neither errors nor warnings: notices alone are no trouble.
  var text: String? {
    guard errors + warnings > 0 else { return nil }
    let counted = [(errors, "error"), (warnings, "warning"), (notices, "notice")].filter { $0.0 > 0 }
    return counted.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }
}
