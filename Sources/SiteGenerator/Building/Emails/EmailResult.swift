/// What came of making emails.
public struct EmailResult: Sendable {
  /// Sorted.
  public let findings: [Finding]

  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// What was found while no email could be made.
  init(_ result: BuildResult) {
    findings = result.findings
  }

  /// - Parameter chosen: The sources of the posts: of a site's findings only those are told that concern them, and errors.
  init(_ result: BuildResult, of chosen: Set<String>) {
    let files = Set(chosen.map(result.name(of:)))
    findings = result.findings.filter { finding in
      finding.severity == .error || Self.rules.contains(finding.rule)
        || finding.location.map { files.contains($0.file) } ?? false
    }
  }

  /// Those of emails alone.
  private static let rules: Set<Rule> = [.mailSubject, .mailPreheader, .mailSize, .mailSender]
}
