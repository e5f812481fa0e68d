import Foundation
import SiteGenerator

/// Prints what a build found and did.
struct BuildPrinter {
  let format: FindingFormat
  let isQuiet: Bool
  /// The output folder, as its user wrote it.
  let output: String

  func print(_ result: BuildResult, took duration: Duration) {
    guard format != .json else {
      Swift.print(BuildReport.document(result).text)
      return
    }
    let isColored = ColorChoice.isColored(
      isTerminal: StandardError.isTerminal, environment: ProcessInfo.processInfo.environment)
    var standardError = StandardError()
    standardError.write(FindingPrinter(format: format, isColored: isColored).text(for: result.findings))
    guard !isQuiet else { return }
    for line in BuildSummary(result, output: output, took: duration).lines { Swift.print(line) }
  }
}
