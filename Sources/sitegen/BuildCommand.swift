import ArgumentParser
import Foundation
import SiteGenerator

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the site into the output folder.",
    discussion: """
      Findings go to standard error, the summary to standard output. While there are errors, nothing is written: \
      the last good site stays.

      Exit status: 0 the site is built; 1 errors were found; 64 wrong usage; 74 the disk failed; \
      75 another build holds the site.
      """)

  @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"))
  var root = "."

  @Option(help: ArgumentHelp("The folder to build into. (default: public/ in the root)", valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp("Build for this address instead of the 'url' in site.yml.", valueName: "url"),
    transform: BuildCommand.baseURL)
  var baseURL: BaseURL?

  @Flag(help: "Include drafts.")
  var drafts = false

  @Flag(help: "Include posts dated in the future.")
  var future = false

  @Flag(help: "Include posts that have expired.")
  var expired = false

  @Option(
    help: ArgumentHelp(
      "Build as of this moment, as in 2026-11-23T07:00:00-05:00. (default: SOURCE_DATE_EPOCH, or the clock)",
      valueName: "time"))
  var now: String?

  @Flag(help: "For CI: fail where content/permalinks.lock would change, since nobody would commit it.")
  var locked = false

  @Flag(help: "Treat warnings as errors, except in drafts.")
  var strict = false

  @Option(help: "How to print findings.")
  var format = FindingFormat.text

  @Flag(help: "Print nothing but findings.")
  var quiet = false

  func validate() throws {
    if root.isEmpty { throw ValidationError("--root names no folder") }
    if output == "" { throw ValidationError("--output names no folder") }
  }

  func run() async throws {
    let start = ContinuousClock.now
    let progress = ProgressPrinter(isQuiet: quiet || format != .text, start: start)
    defer { progress.end() }
    let result = try await failing {
      let result = try await Build(options).run(progress: progress.show)
      progress.end()
      try BuildPrinter(format: format, isQuiet: quiet, output: options.output).print(
        result, took: .now - start)
      return result
    }
    if result.hasErrors { throw ExitCode.errorsFound }
  }
}

extension BuildCommand {
  private var options: BuildOptions {
    let environment = ProcessInfo.processInfo.environment
    var options = BuildOptions(
      root: root, output: output, clock: clock(environment),
      jobs: ProcessInfo.processInfo.activeProcessorCount)
    options.baseURL = baseURL
    options.includesDrafts = drafts
    options.includesScheduled = future
    options.includesExpired = expired
    options.isLocked = locked
    options.isStrict = strict
    options.home = environment["HOME"]
    return options
  }

  private func clock(_ environment: [String: String]) -> BuildClock {
    now.map(BuildClock.written) ?? .told(by: environment)
  }

  @Sendable private static func baseURL(_ text: String) throws -> BaseURL {
    do {
      return try BaseURL(text)
    } catch {
      throw ValidationError([error.message, error.help].compactMap { $0 }.joined(separator: "; "))
    }
  }
}
