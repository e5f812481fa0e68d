import ArgumentParser
import SiteGenerator

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what publishing the site would change for its readers.",
    discussion: """
      The site as 'sitegen build' would make it now is compared with what was published last: which addresses are new, \
      changed, moved or gone, and which posts feed readers and mail subscribers will see. Nothing is written. More than \
      one new post is a warning.

      Exit status: 0 whatever the differences are; 1 errors were found; 64 wrong usage; 74 what is published cannot be \
      read.
      """)

  @OptionGroup var site: SiteOptions

  @Option(
    help: ArgumentHelp(
      "What is published: a folder with a built site, or the address of its front page. (default: public/ in the root)",
      valueName: "folder-or-url"))
  var against: String?

  @Option(help: "How to print the differences.")
  var format = DiffFormat.text

  func validate() throws {
    _ = try published
  }

  func run() async throws {
    let progress = ProgressPrinter(isQuiet: format != .text, start: .now)
    defer { progress.end() }
    let outcome = try await failing {
      let outcome = try await Comparison(site.buildOptions(), with: published).run(progress: progress.show)
      progress.end()
      try print(outcome)
      return outcome
    }
    if outcome.hasErrors { throw ExitCode.errorsFound }
  }
}

/// How differences are printed.
enum DiffFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// For people.
  case text
  /// For programs: one document.
  case json
}

extension DiffCommand {
  private var published: Comparison.Published {
    get throws { try against.map(Comparison.Published.init(argument:)) ?? .outputFolder }
  }

  private func print(_ outcome: Comparison.Outcome) throws(DiskError) {
    guard format == .text else {
      return try StandardOutput.write(DiffReport.document(outcome).text + "\n")
    }
    FindingPrinter.print(outcome.findings)
    guard let difference = outcome.difference else {
      return try StandardOutput.write("Nothing was compared.\n")
    }
    for line in DiffSummary(difference).lines { try StandardOutput.write(line + "\n") }
  }
}

extension Comparison.Published {
  /// - Throws: `ValidationError`, with the words for whoever typed it.
  init(argument text: String) throws {
    if text.isEmpty { throw ValidationError("--against names neither a folder nor an address") }
    let start = text.lowercased()
    let isAddress = start.hasPrefix("http://") || start.hasPrefix("https://")
    self = isAddress ? .site(try BaseURL(argument: text)) : .folder(text)
  }
}
