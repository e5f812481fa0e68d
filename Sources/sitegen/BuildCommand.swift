import ArgumentParser
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

  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("The folder to build into. (default: public/ in the root)", valueName: "dir"))
  var output: String?

  @Flag(help: "For CI: fail where content/permalinks.lock would change, since nobody would commit it.")
  var locked = false

  @Option(help: "How to print findings.")
  var format = FindingFormat.text

  @Flag(help: "Then build again from nothing, in memory, and compare every byte.")
  var verify = false

  @Flag(help: "Print how long each step took, on standard error.")
  var timings = false

  @Flag(help: "Print nothing but findings.")
  var quiet = false

  func validate() throws {
    if output == "" { throw ValidationError("--output names no folder") }
  }

  func run() async throws {
    let start = ContinuousClock.now
    let options = self.options
    let progress = ProgressPrinter(isQuiet: quiet || format != .text, start: start)
    defer { progress.end() }
    let result = try await failing {
      var times = StepTimes(start: start)
      let result = try await Build(options).run { step in
        times.note(step.step)
        progress.show(step)
      }
      progress.end()
      if timings { times.print() }
      try BuildPrinter(format: format, isQuiet: quiet, output: options.output).print(
        result, took: .now - start)
      return result
    }
    if result.hasErrors { throw ExitCode.errorsFound }
    if verify { try await verifyOutput(options) }
  }
}

extension BuildCommand {
  private func verifyOutput(_ options: BuildOptions) async throws {
    let outcome = try await failing { try await Verification(options).run() }
    FindingPrinter.print(outcome.findings, as: format)
    if outcome.hasErrors { throw ExitCode.errorsFound }
    guard let count = outcome.fileCount, !quiet, format != .json else { return }
    try StandardOutput.write("Verified \(count) files: each is what a build from nothing makes.\n")
  }

  private var options: BuildOptions {
    var options = site.buildOptions(output: output)
    options.isLocked = locked
    return options
  }
}
