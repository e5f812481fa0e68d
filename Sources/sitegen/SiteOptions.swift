import ArgumentParser
import Foundation
import SiteGenerator

/// The options that say which site is meant, and as of when.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"))
  var root = "."

  @Option(
    help: ArgumentHelp("Build for this address instead of the 'url' in site.yml.", valueName: "url"),
    transform: BaseURL.init(argument:))
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

  @Flag(help: "Treat warnings as errors, except in drafts.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "How many files to work on at once; the result is the same. (default: one for each core)",
      valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if root.isEmpty { throw ValidationError("--root names no folder") }
    if let jobs, !(1...1_000).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 1000")
    }
  }
}

extension SiteOptions {
  /// - Parameter output: The folder to build into, if it is not the usual one.
  func buildOptions(output: String? = nil) -> BuildOptions {
    let environment = ProcessInfo.processInfo.environment
    var options = BuildOptions(
      root: root, output: output, clock: now.map(BuildClock.written) ?? .told(by: environment),
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    options.baseURL = baseURL
    options.includesDrafts = drafts
    options.includesScheduled = future
    options.includesExpired = expired
    options.isStrict = strict
    options.home = environment["HOME"]
    return options
  }
}

extension BaseURL {
  /// - Throws: `ValidationError`, with the words for whoever typed it.
  init(argument text: String) throws {
    do throws(URLMistake) {
      try self.init(text)
    } catch {
      throw ValidationError([error.message, error.help].compactMap { $0 }.joined(separator: "; "))
    }
  }
}
