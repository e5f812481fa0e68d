import ArgumentParser
import Foundation
import SiteGenerator

/// The options of what does not build the site: where it is, and as of when.
struct SurveyOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"))
  var root = "."

  @Option(
    help: ArgumentHelp(
      "As of this moment, as in 2026-11-23T07:00:00-05:00. (default: SOURCE_DATE_EPOCH, or the clock)",
      valueName: "time"))
  var now: String?

  func validate() throws {
    if root.isEmpty { throw ValidationError("--root names no folder") }
  }

  var clock: BuildClock { now.map(BuildClock.written) ?? .told(by: ProcessInfo.processInfo.environment) }

  var buildOptions: BuildOptions {
    BuildOptions(root: root, clock: clock, jobs: ProcessInfo.processInfo.activeProcessorCount)
  }
}
