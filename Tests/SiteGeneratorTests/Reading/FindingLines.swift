@testable import SiteGenerator

/// A line for each finding, in the order of print: `2:10: error: message`.
func lines(_ findings: [Finding]) -> [String] {
  findings.sorted().map { finding in
    let place = [finding.location?.line, finding.location?.column].compactMap { $0.map(String.init) }
    return (place + ["\(finding.severity.rawValue): \(finding.message)"].map { " " + $0 }).joined(
      separator: ":"
    )
    .trimmed
  }
}

/// What comes of front matter with these lines between its fences; the first of them is line 2.
func readFrontMatter(_ yaml: String) throws -> Checked<SourceDocument> {
  let source = SourceText(path: "a.md", text: "---\n\(yaml)\n---\nText\n")
  return FrontMatterReader.read(source, zone: try SiteTimeZone(named: "America/Indiana/Indianapolis"))
}
