import ArgumentParser
import Foundation
import SiteGenerator

struct AdoptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract: "Take over the ids that readers' programs know your posts by from the old site's feeds.",
    discussion: """
      Feed readers tell by a post's id whether they know it. With new ids, all your readers would get the whole archive \
      again. This command looks in feeds of the old site, RSS or Atom, for each post: by its address, by its day and title, \
      or by its title alone. It remembers the ids in content/permalinks.lock; commit that file. Old addresses are remembered \
      too, and lead to the new ones. Do it before you publish; to do it twice changes nothing.

      Exit status: 0 done; 1 a feed or the site cannot be read; 64 wrong usage; 74 the disk failed; 75 a build holds the \
      site.
      """)

  @Argument(help: ArgumentHelp("Feeds of the old site, saved as files.", valueName: "feed-file"))
  var files: [String]

  @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"))
  var root = "."

  func run() async throws {
    let clock = BuildClock.told(by: ProcessInfo.processInfo.environment)
    let outcome = try await failing { try await Adoption(of: files, root: root, clock: clock).run() }
    switch outcome {
    case .success(let report):
      for line in report.lines { try StandardOutput.write(harmless(line) + "\n") }
    case .failure(let refusal):
      var standardError = StandardError()
      standardError.write("sitegen: \(harmless(refusal.description))\n")
      throw ExitCode.errorsFound
    }
  }
}
