import ArgumentParser
import SiteGenerator

struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the posts, newest first: number, date, state, title and file.",
    discussion: """
      Exit status: 0 listed; 64 wrong usage; 65 site.yml cannot be read; 74 the disk failed.
      """)

  @OptionGroup var survey: SurveyOptions

  @Flag(help: "Only drafts.")
  var drafts = false

  @Flag(help: "Only what goes out later.")
  var scheduled = false

  @Option(
    help: ArgumentHelp(
      "Only posts with this tag, in whatever spelling makes the same page.", valueName: "name"))
  var tag: String?

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() async throws {
    try await failing {
      let outcome = try await Survey(survey.buildOptions).run()
      let posts = outcome.status?.posts.filter(isWanted)
      outcome.status.map(sayIfNoPostHasTheTag)
      if json {
        return try StandardOutput.write(
          JSONReport.document(
            outcome.findings, FindingCount(outcome.findings),
            adding: [("posts", posts.map { .array($0.map(EntryReport.value)) } ?? .null)]
          ).text + "\n")
      }
      FindingPrinter.print(outcome.findings.filter { $0.severity == .error })
      guard let posts else { throw ExitCode.sourcesUnreadable }
      for line in PostTable(posts).lines { try StandardOutput.write(line + "\n") }
    }
  }
}

extension ListCommand {
  private func isWanted(_ post: EntrySummary) -> Bool {
    let isOfState =
      !drafts && !scheduled || drafts && post.state == .draft || scheduled && post.isScheduled
    return isOfState && (tag.map(post.hasTag) ?? true)
  }

  private func sayIfNoPostHasTheTag(_ status: SiteStatus) {
    guard let tag, !status.posts.contains(where: { $0.hasTag(tag) }) else { return }
    let hint = status.tag(nearestTo: tag).map { "; did you mean '\($0)'?" } ?? ""
    var standardError = StandardError()
    standardError.write(harmless("sitegen: no post has the tag '\(tag)'\(hint)") + "\n")
  }
}
