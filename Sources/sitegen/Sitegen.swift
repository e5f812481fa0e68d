import ArgumentParser
import SiteGenerator

/// The command line. Each command reads its options, calls the library, prints, and exits.
@main
struct Sitegen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitegen",
    abstract: "Builds the site of a weekly newsletter from a folder of Markdown.",
    version: version,
    subcommands: [
      InitCommand.self, NewCommand.self, PublishCommand.self, BuildCommand.self, ServeCommand.self,
      CheckCommand.self, StatusCommand.self, ListCommand.self, DiffCommand.self, EmailCommand.self,
      RetireCommand.self,
      AdoptCommand.self, ThemeCommand.self, TemplatesCommand.self,
    ])
}
