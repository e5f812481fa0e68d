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

  /// `2 errors, 1 warning`; nil when there is neither. Notices are no trouble and are not counted.
  var text: String? {
    let counted = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
    guard !counted.isEmpty else { return nil }
    return counted.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }
}
