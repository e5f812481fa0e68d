/// What came of making emails.
public struct EmailResult: Sendable {
  /// Sorted.
  public let findings: [Finding]

  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// What was found while no email could be made.
  init(_ result: BuildResult) {
    findings = result.findings
  }

  /// - Parameter chosen: The sources of the posts: of a site's findings only those are told that concern
  ///   them, its settings and templates, and errors.
  init(_ result: BuildResult, of chosen: Set<String>) {
    let files = Set((chosen + ["content/site.yml"]).map(result.name(of:)))
    let templates = result.name(of: ThemeTemplate.folder + "/")
    findings = result.findings.filter { finding in
      finding.severity == .error || Self.rules.contains(finding.rule)
        || finding.location.map { files.contains($0.file) || $0.file.hasPrefix(templates) } ?? false
    }
  }

  /// Those of emails alone.
  private static let rules: Set<Rule> = [.mailSender, .mailFooter, .mailSubject, .mailPreheader, .mailSize]
}
