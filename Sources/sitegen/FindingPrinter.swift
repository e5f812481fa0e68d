import ArgumentParser
import Foundation
import SiteGenerator

/// The forms in which findings are printed: `--format`.
enum FindingFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// For people, in the manner of compilers.
  case text
  /// For programs: one document.
  case json
  /// For GitHub's workflow runs, which show them beside the changed lines.
  case github
}

/// Turns findings into the text that is printed about them.
struct FindingPrinter: Sendable {
  var format: FindingFormat
  /// Whether `text` is coloured; see `ColorChoice`.
  var isColored = false

  /// All findings, in the order given, with a line that counts them; every line ends with a line feed.
  ///
  /// Without findings it is empty, except for `json`, which is always a document. What authors wrote may
  /// hold control characters; none of them is in the result.
  func text(for findings: [Finding]) -> String {
    let count = FindingCount(findings)
    switch format {
    case .text:
      let report = TextReport(isColored: isColored)
      return lines(findings.flatMap(report.lines), count)
    case .json:
      return JSONReport.document(findings, count).text + "\n"
    case .github:
      return lines(findings.map(GitHubReport.annotation), count)
    }
  }

  /// Prints findings where errors go.
  static func print(_ findings: [Finding], as format: FindingFormat = .text) {
    let isColored = ColorChoice.isColored(
      isTerminal: StandardError.isTerminal, environment: ProcessInfo.processInfo.environment)
    var standardError = StandardError()
    standardError.write(FindingPrinter(format: format, isColored: isColored).text(for: findings))
  }

  private func lines(_ lines: [String], _ count: FindingCount) -> String {
    (lines + [count.text].compactMap(\.self)).map { $0 + "\n" }.joined()
  }
}
