import SiteGenerator

/// A finding as people read it on a terminal:
///
///     content/posts/a.md:4:7: error: there is no month 13 [invalid-date]
///       date: 2026-13-01
///             ^
///       help: write a month from 01 to 12
struct TextReport: Sendable {
  var isColored: Bool

  func lines(_ finding: Finding) -> [String] {
    [headline(finding)] + excerpt(finding) + help(finding) + notes(finding)
  }
}

extension TextReport {
  private static let indent = "  "

  private func headline(_ finding: Finding) -> String {
    let place = finding.location.map { styled(harmless($0.description), .bold) + ": " } ?? ""
    let severity = styled(finding.severity.rawValue, .severity(finding.severity))
    return "\(place)\(severity): \(harmless(finding.message)) [\(finding.rule.rawValue)]"
  }

  private func excerpt(_ finding: Finding) -> [String] {
    guard let line = finding.sourceLine, finding.location?.line != nil else { return [] }
    let excerpt = SourceExcerpt(of: line, around: finding.location?.column)
    let caret = excerpt.margin.map { Self.indent + $0 + styled("^", .severity(finding.severity)) }
    return [Self.indent + excerpt.text] + [caret].compactMap(\.self)
  }

  /// Help of several lines keeps them.
  private func help(_ finding: Finding) -> [String] {
    guard let help = finding.help else { return [] }
    let lines = help.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { harmless($0) }
    return lines.enumerated().map { number, line in
      Self.indent + (number == 0 ? styled("help", .bold) + ": " : Self.indent) + line
    }
  }

  private func notes(_ finding: Finding) -> [String] {
    finding.notes.map {
      "\(Self.indent)\(styled("note", .bold)): \(harmless($0.location.description)): \(harmless($0.text))"
    }
  }

  private func styled(_ text: String, _ style: Style) -> String {
    isColored ? "\u{1B}[\(style.code)m\(text)\u{1B}[0m" : text
  }

  private enum Style {
    case bold
    case severity(Finding.Severity)

    /// The parameters of "select graphic rendition" (ECMA-48, 8.3.117).
    var code: String {
      switch self {
      case .bold: "1"
      case .severity(.error): "1;31"
      case .severity(.warning): "1;33"
      case .severity(.notice): "1;36"
      }
    }
  }
}
