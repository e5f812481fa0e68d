import SiteGenerator

/// A finding as a GitHub workflow command, which shows it in the run's summary and beside the line.
///
/// The form and its escapes: "Workflow commands for GitHub Actions" in GitHub's documentation.
enum GitHubReport {
  /// `::error file=content/posts/a.md,line=4,col=7,title=invalid-date::there is no month 13%0A...`
  static func annotation(_ finding: Finding) -> String {
    let place = finding.location
    let properties: [(name: String, value: String?)] = [
      ("file", place?.file),
      ("line", place?.line.map(String.init)),
      ("col", place?.column.map(String.init)),
      ("title", finding.rule.rawValue),
    ]
    let written = properties.compactMap { property in
      property.value.map { "\(property.name)=\(escaped($0, inProperty: true))" }
    }
    let notes = finding.notes.map { "\($0.location): \($0.text)" }
    let words = ([finding.message, finding.help].compactMap(\.self) + notes).joined(separator: "\n")
    let command = finding.severity.rawValue
    return "::\(command) \(written.joined(separator: ","))::\(escaped(words, inProperty: false))"
  }

  private static func escaped(_ text: String, inProperty: Bool) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case ":" where inProperty: "%3A"
      case "," where inProperty: "%2C"
      default: visible(scalar)
      }
    }.joined()
  }
}
