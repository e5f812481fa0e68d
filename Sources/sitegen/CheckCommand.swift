import ArgumentParser
import SiteGenerator

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the site and give advice, without building it.",
    discussion: """
      Finds all that 'sitegen build' finds before it writes, and besides what could be better: links that follow \
      readers, leftovers such as TODO, doubled words, long sentences and the like. Nothing is written. 'checks' in \
      site.yml, or in a post, switches a check off or makes it an error. With --external, other sites are asked whether \
      what is linked to is there; their answers are kept for a week.

      Exit status: 0 there are no errors; 1 errors were found; 64 wrong usage; 74 the disk failed, or no other site \
      can be reached.
      """)

  @OptionGroup var site: SiteOptions

  @Flag(help: "Ask other sites whether what is linked to is there.")
  var external = false

  @Option(help: "How to print findings.")
  var format = FindingFormat.text

  func run() async throws {
    let start = ContinuousClock.now
    let progress = ProgressPrinter(isQuiet: format != .text, start: start)
    defer { progress.end() }
    let result = try await failing {
      let result = try await SiteCheck(
        site.buildOptions(), asking: external ? .live(version: version) : nil
      ).run(progress: progress.show)
      progress.end()
      try print(result, took: .now - start)
      return result
    }
    if result.hasErrors { throw ExitCode.errorsFound }
  }
}

extension CheckCommand {
  private func print(_ result: BuildResult, took duration: Duration) throws(DiskError) {
    let findings = result.findings
    guard format != .json else {
      return try StandardOutput.write(FindingPrinter(format: .json).text(for: findings))
    }
    FindingPrinter.print(findings, as: format)
    let found =
      switch findings.count {
      case 0: "nothing was found"
      case 1: "1 finding"
      case let count: "\(count) findings"
      }
    let asked = result.outside.map { $0.text + ".\n" } ?? ""
    try StandardOutput.write(asked + "Checked in \(duration.inSeconds): \(found).\n")
  }
}
