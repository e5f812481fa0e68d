import ArgumentParser
import SiteGenerator

struct ThemeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: "Make the built-in theme your own.",
    subcommands: [ThemeEjectCommand.self])
}

struct ThemeEjectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eject",
    abstract: "Copy files of the built-in theme into templates/, to change them there.",
    discussion: """
      A file in templates/ replaces the built-in one of its name; the others stay as they are, and get better with \
      each new sitegen. So copy only what you want to change. A file that is there already is kept.

      Exit status: 0 done; 1 there is no such file, or a named one is there already; 64 wrong usage; 74 the disk failed.
      """)

  @Argument(
    help: ArgumentHelp(
      "As in post.html or assets/style.css, or content/strings.yml for the words; all templates and assets if none is named.",
      valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"))
  var root = "."

  func run() async throws {
    switch try await failing({ try ThemeEjection(files, root: root).run() }) {
    case .success(let outcome):
      for path in outcome.copied { try StandardOutput.write("Copied \(path)\n") }
      for path in outcome.kept { try StandardOutput.write("Kept \(path): it is there already\n") }
      if !files.isEmpty, !outcome.kept.isEmpty { throw ExitCode.errorsFound }
    case .failure(let refusal):
      var standardError = StandardError()
      standardError.write("sitegen: \(harmless(refusal.description))\n")
      throw ExitCode.errorsFound
    }
  }
}
