import PreviewServer
import SiteGenerator

extension Panel {
  init(_ site: PreviewSite) {
    self.init(
      findings: site.result.findings.map(PanelFinding.init),
      showsLastGoodPage: !site.isCurrent && !site.title.isEmpty)
  }
}

extension PanelFinding {
  init(_ finding: Finding) {
    self.init(
      Severity(finding.severity), at: finding.location.map(Place.init), finding.message, help: finding.help,
      sourceLine: finding.location?.line == nil ? nil : finding.sourceLine,
      notes: finding.notes.map { Note(place: Place($0.location), text: $0.text) })
  }
}

extension PanelFinding.Severity {
  fileprivate init(_ severity: Finding.Severity) {
    self =
      switch severity {
      case .error: .error
      case .warning: .warning
      case .notice: .notice
      }
  }
}

extension PanelFinding.Place {
  fileprivate init(_ location: Location) {
    self.init(file: location.file, line: location.line, column: location.column)
  }
}
