import ArgumentParser
import SiteGenerator

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract:
      "Show how the series stands: the last issue, what goes out next, and whether the rhythm is kept.",
    discussion: """
      With --due it asks instead whether the clock has made the site another than the published one, because a post has \
      gone out or has expired by its date: a scheduled job publishes if it says so.

      Exit status: 0 shown, or something is due; 1 nothing is due; 64 wrong usage; 65 site.yml cannot be read; 74 the disk \
      failed, or what is published cannot be read.
      """)

  @OptionGroup var survey: SurveyOptions

  @Flag(help: "Print one JSON document.")
  var json = false

  @Flag(help: "Print nothing but when something appears or expires next, as in 2026-11-30T07:00:00-05:00.")
  var nextDue = false

  @Flag(help: "Ask whether something appears or expires that is published otherwise.")
  var due = false

  @Option(
    help: ArgumentHelp(
      "With --due: what is published, a folder with a built site or the address of its front page. (default: 'url' in site.yml)",
      valueName: "folder-or-url"))
  var against: String?

  func validate() throws {
    if [json, nextDue, due].count(where: { $0 }) > 1 {
      throw ValidationError("--json, --next-due and --due exclude one another")
    }
    if against != nil, !due { throw ValidationError("--against belongs to --due") }
    _ = try published
  }

  func run() async throws {
    try await failing {
      if due { try await answerWhetherDue() } else { try await show() }
    }
  }
}

extension StatusCommand {
  private var published: Comparison.Published? {
    get throws { try against.map(Comparison.Published.init(argument:)) }
  }

  private func show() async throws {
    let outcome = try await Survey(survey.buildOptions).run()
    if json { return try StandardOutput.write(StatusReport.document(outcome).text + "\n") }
    if !nextDue || outcome.status == nil { FindingPrinter.print(outcome.findings) }
    guard let status = outcome.status else { throw ExitCode.sourcesUnreadable }
    if nextDue {
      guard let moment = status.nextDue else { throw ExitCode.nothingDue }
      return try StandardOutput.write(moment.rfc3339 + "\n")
    }
    for line in StatusSummary(status).lines { try StandardOutput.write(line + "\n") }
  }

  private func answerWhetherDue() async throws {
    let outcome = try await DueCheck(survey.buildOptions, with: published).run()
    guard let answer = outcome.answer else {
      FindingPrinter.print(outcome.findings)
      throw ExitCode.sourcesUnreadable
    }
    for line in DueSummary(answer).lines { try StandardOutput.write(line + "\n") }
    if answer.changes.isEmpty { throw ExitCode.nothingDue }
  }
}
