/// How many findings there are of each severity.
struct FindingCounts: Sendable, Hashable {
  private var counts: [PanelFinding.Severity: Int] = [:]

  init(_ findings: [PanelFinding]) {
    for finding in findings {
      counts[finding.severity, default: 0] += 1
    }
  }

  subscript(severity: PanelFinding.Severity) -> Int { counts[severity] ?? 0 }

  /// The worst kind there is.
  var worst: PanelFinding.Severity? { PanelFinding.Severity.allCases.first { self[$0] > 0 } }

  /// `2 errors, 1 warning`; empty where there is nothing.
  var text: String {
    PanelFinding.Severity.allCases.filter { self[$0] > 0 }.map { self[$0].counted($0.rawValue) }
      .joined(separator: ", ")
  }
}
