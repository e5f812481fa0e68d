import ArgumentParser
import Foundation
import SiteGenerator

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a post for the next free slot.",
    discussion: """
      The slots come from 'cadence' in content/site.yml; without one it is today, or the next day that has no issue. What \
      content/archetype.md holds is copied, with the title and the date of this post. Nothing is overwritten. The file's \
      path goes to standard output, all else to standard error.

      Exit status: 0 done; 1 it cannot be written here; 64 wrong usage; 74 the disk failed; 75 a build holds \
      the site.
      """)

  @Argument(help: "The title, in quotes.")
  var title: String

  @Flag(help: "Make it a draft, without a date unless one is given.")
  var draft = false

  @Flag(help: "Open it in the editor that VISUAL or EDITOR names.")
  var edit = false

  @OptionGroup var options: AuthoringOptions

  func validate() throws { _ = try editor }

  func run() async throws {
    let path = try await failing {
      try await NewPost(
        title, date: options.date, isDraft: draft, root: options.survey.root, clock: options.survey.clock
      ).run().print()
    }
    try await failing { try editor?.open(path) }
  }

  private var editor: Editor? {
    get throws { edit ? try Editor(ProcessInfo.processInfo.environment) : nil }
  }
}
