import FileWatching
import Foundation
import SiteGenerator

/// What `sitegen serve` says on the terminal.
struct ServePrinter: Sendable {
  private let findings = FindingPrinter(
    format: .text,
    isColored: ColorChoice.isColored(
      isTerminal: StandardError.isTerminal, environment: ProcessInfo.processInfo.environment))

  /// What was found when the program started.
  func print(_ result: BuildResult) { note(findings.text(for: result.findings)) }

  /// What a change has come to. A change that is none, as when a file is only touched, is passed over.
  func print(_ site: PreviewSite, took duration: Duration) {
    let read = site.changes.filter { $0.reason != .mayHaveChanged && $0.reason != .isOfTheMoment }
    guard let first = read.first else { return }
    let others = read.count == 1 ? "" : " and \(read.count - 1) more"
    let state = site.result.hasErrors ? "Not updated" : "Updated in \(Int(duration / .milliseconds(1))) ms"
    note("\(state): \(harmless(first.path)) \(first.reason.words)\(others)\n")
    note(findings.text(for: site.result.findings))
  }

  /// That the system cannot tell of all changes.
  @Sendable func print(_ limit: WatchLimit) { note("\(limit)\n") }

  func note(_ text: String) {
    var standardError = StandardError()
    standardError.write(text)
  }
}

extension OutOfDate {
  fileprivate var words: String {
    switch self {
    case .isNew: "is new"
    case .hasChanged, .mayHaveChanged: "has changed"
    case .settingsHaveChanged: "is read by other settings"
    case .isOfTheMoment: "is as new as the build"
    }
  }
}
