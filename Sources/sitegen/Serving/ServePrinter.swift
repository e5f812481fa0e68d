import FileWatching
import SiteGenerator

/// What `sitegen serve` says on the terminal.
struct ServePrinter: Sendable {
  /// What was found when the program started.
  func print(_ result: BuildResult) { FindingPrinter.print(result.findings) }

  /// What has come of a change.
  ///
  /// - Parameter former: What was found before it. Where no source is another and nothing else is found, there is nothing
  ///   to say.
  func print(_ site: PreviewSite, after former: BuildResult, took duration: Duration) {
    let changes = site.changes.filter { $0.reason != .mayHaveChanged && $0.reason != .isOfTheMoment }
    guard !changes.isEmpty || site.result.findings != former.findings else { return }
    let state = site.result.hasErrors ? "Not updated" : "Updated in \(Int(duration / .milliseconds(1))) ms"
    note(state + (words(for: changes).map { ": " + $0 } ?? "") + "\n")
    FindingPrinter.print(site.result.findings)
  }

  /// That the system cannot tell of all changes.
  @Sendable func print(_ limit: WatchLimit) { note("\(limit)\n") }

  func note(_ text: String) {
    var standardError = StandardError()
    standardError.write(text)
  }
}

extension ServePrinter {
  private func words(for changes: [SourceChange]) -> String? {
    guard let first = changes.first else { return nil }
    let others = changes.count == 1 ? "" : " and \(changes.count - 1) more"
    return "\(harmless(first.path)) \(first.reason?.words ?? "is gone")\(others)"
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
