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
    FindingPrinter.print(result.findings, as: format)
    guard !isQuiet else { return }
    for line in BuildSummary(result, output: output, took: duration).lines {
      try StandardOutput.write(line + "\n")
    }
  }
}
