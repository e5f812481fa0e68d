import ArgumentParser
import SiteGenerator

struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Give a draft the next free slot.",
    discussion: """
      Takes 'draft' out of the front matter, sets 'date', and begins the name of the file, or of its folder, with the \
      date; no other byte changes. It goes out with the first build after that moment. The new path goes to standard \
      output, all else to standard error: also the links in other posts that name the file by its old name.

      Exit status: 0 done; 1 there is no such draft, it cannot be changed safely, or another post has its address; 64 wrong usage; 74 the disk failed; \
      75 a build holds the site.
      """)

  @Argument(help: "The draft's file or folder, or its slug.")
  var draft: String

  @OptionGroup var options: AuthoringOptions

  func validate() throws {
    if draft.allSatisfy(\.isWhitespace) {
      throw ValidationError(
        "the draft has no name; write its file or its slug, as in: sitegen publish ask-twice")
    }
  }

  func run() async throws {
    _ = try await failing {
      try await DraftPublication(
        of: draft, date: options.date, root: options.survey.root, clock: options.survey.clock
      )
      .run().print()
    }
  }
}
