import Foundation
import SiteGenerator

/// Prints what a build found and did.
struct BuildPrinter {
  let format: FindingFormat
  let isQuiet: Bool
  /// The output folder, as its user wrote it.
  let output: String

  func print(_ result: BuildResult, took duration: Duration) throws(DiskError) {
    guard format != .json else {
      return try StandardOutput.write(BuildReport.document(result).text + "\n")
    }
    let isColored = ColorChoice.isColored(
      isTerminal: StandardError.isTerminal, environment: ProcessInfo.processInfo.environment)
    var standardError = StandardError()
    standardError.write(FindingPrinter(format: format, isColored: isColored).text(for: result.findings))
    guard !isQuiet else { return }
    for line in BuildSummary(result, output: output, took: duration).lines {
      try StandardOutput.write(line + "\n")
    }
  }
}
