/// What `checks:` makes of a rule's findings.
enum CheckLevel: String, Sendable {
  case off, warning, error
}

/// The severities authors give to rules: site.yml for the whole site, a post or page for what is found in its file.
struct CheckLevels: Hashable, Sendable {
  var site: [Rule: CheckLevel] = [:]
  /// By source file.
  var entries: [String: [Rule: CheckLevel]] = [:]

  /// Nil where the author leaves it as it is. What an entry says goes before what the site says.
  func level(for finding: Finding) -> CheckLevel? {
    finding.location.flatMap { entries[$0.file]?[finding.rule] } ?? site[finding.rule]
  }
}
