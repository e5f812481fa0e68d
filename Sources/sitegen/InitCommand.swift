import ArgumentParser
import Foundation
import SiteGenerator

struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a new newsletter.",
    discussion: """
      Writes what a newsletter begins with: content/site.yml, a first issue, a page about you, and with --ci the files that \
      build and publish it. What you do not say by options has a value that you can change in content/site.yml later. \
      Nothing is overwritten: while there is a content/ with something in it, or another of the files, nothing is written. \
      In the folder of a newsletter, --ci adds the files for that host alone.

      Exit status: 0 done; 1 files are in the way; 64 wrong usage; 74 the disk failed.
      """)

  @Argument(help: ArgumentHelp("The folder for it, made if it is not there.", valueName: "dir"))
  var folder = "."

  @Option(help: "The newsletter's name.")
  var title = NewSite.Answers().title

  @Option(help: ArgumentHelp("Where it will be published.", valueName: "address"))
  var url = NewSite.Answers().url

  @Option(
    help: ArgumentHelp("Your clock, as in America/New_York. (default: this machine's)", valueName: "zone"))
  var timeZone: String?

  @Option(help: ArgumentHelp("Who writes it.", valueName: "name"))
  var author: String?

  @Option(help: ArgumentHelp("The language you write in, as in en-GB or de.", valueName: "tag"))
  var language = NewSite.Answers().language

  @Option(
    name: .customLong("ci"), help: ArgumentHelp("Add the files that publish it there.", valueName: "host"))
  var host: PublishingHost?

  @Option(
    help: ArgumentHelp(
      "With --ci: where sitegen comes from, unless the variable SITEGEN says it.", valueName: "url@tag"),
    transform: SitegenSource.init(argument:))
  var sitegen: SitegenSource?

  func validate() throws {
    if folder.isEmpty { throw ValidationError("the folder has no name") }
    if sitegen != nil, host == nil { throw ValidationError("--sitegen belongs to --ci") }
    let mistakes = NewSite.mistakes(in: answers)
    if !mistakes.isEmpty { throw ValidationError(mistakes) }
  }

  func run() async throws {
    let clock = BuildClock.told(by: ProcessInfo.processInfo.environment)
    let outcome = try await failing {
      try NewSite(in: folder, answers, host: host, sitegen: sitegen, clock: clock).run()
    }
    switch outcome {
    case .success(let outcome):
      for line in InitSummary(outcome, self).lines {
        try StandardOutput.write(harmless(line) + "\n")
      }
    case .failure(.answers(let findings)):
      throw ValidationError(findings)
    case .failure(.isThere):
      var standardError = StandardError()
      standardError.write(
        "sitegen: this is a newsletter already, with settings of its own in content/site.yml; "
          + "with --ci alone it gets the files that publish it\n")
      throw ExitCode.validationFailure
    case .failure(.inTheWay(let paths)):
      var standardError = StandardError()
      let list = paths.map { "  \(harmless($0))\n" }.joined()
      standardError.write(
        "sitegen: nothing was written, since these are in the way:\n\(list)"
          + "Move them away, or choose another folder: sitegen init my-newsletter\n")
      throw ExitCode.errorsFound
    }
  }
}

extension PublishingHost: ExpressibleByArgument {}

extension SitegenSource {
  /// - Throws: `ValidationError`, with the words for whoever typed it.
  fileprivate init(argument text: String) throws {
    guard let source = SitegenSource(text) else {
      throw ValidationError(
        "write the repository and the tag, as in https://github.com/OWNER/sitegen@v\(version)")
    }
    self = source
  }
}

extension ValidationError {
  fileprivate init(_ findings: [Finding]) {
    let mistakes = findings.map { [$0.message, $0.help].compactMap { $0 }.joined(separator: "; ") }
    self.init(mistakes.map { harmless($0) }.joined(separator: "\n"))
  }
}

extension InitCommand {
  private var answers: NewSite.Answers {
    var answers = NewSite.Answers()
    answers.title = title
    answers.url = url
    answers.timeZone = timeZone
    answers.author = author
    answers.language = language
    return answers
  }
}
