import ArgumentParser
import SiteGenerator

struct EmailCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "email",
    abstract: "Make an issue's e-mail, ready to be sent.",
    discussion: """
      Writes SLUG.html, SLUG.txt and, where somebody is named it comes from, SLUG.eml, which holds both. The paths go to \
      standard output, findings to standard error. sitegen sends nothing: hand the files to the service you use. Nothing \
      of it is published, and a draft or a scheduled post can be had as well. 'email' in site.yml says whom it is from \
      and who sends it.

      Exit status: 0 done; 1 errors were found, or there is no such post; 64 wrong usage; 74 the disk failed.
      """)

  @Argument(help: "The post's slug, or its file. (default: the newest issue that is out)")
  var post: String?

  @Flag(help: "The newest issue that is out.")
  var latest = false

  @Flag(help: "Every post that a build with these options shows.")
  var all = false

  @Option(help: ArgumentHelp("The folder to write into. (default: email/ in the root)", valueName: "dir"))
  var output: String?

  @Option(help: "Write nothing, and print this instead.")
  var stdout: EmailForm?

  @Option(
    help: ArgumentHelp(
      "The service that sends it: \(EmailEdition.providers.joined(separator: ", ")). (default: the one in site.yml)",
      valueName: "name"))
  var provider: String?

  @OptionGroup var site: SiteOptions

  func validate() throws {
    if [post != nil, latest, all].count(where: { $0 }) > 1 {
      throw ValidationError("a post, --latest and --all exclude one another")
    }
    if stdout != nil, all { throw ValidationError("--stdout prints one e-mail, and --all makes many") }
    if stdout != nil, output != nil { throw ValidationError("--stdout and --output exclude one another") }
    if post == "" { throw ValidationError("a post's name cannot be empty") }
    if output == "" { throw ValidationError("--output names no folder") }
    if let provider, !EmailEdition.knows(provider) {
      throw ValidationError(
        "there is no service '\(provider)'; those are \(EmailEdition.providers.joined(separator: ", "))")
    }
  }

  func run() async throws {
    let result = try await failing {
      let edition = EmailEdition(site.buildOptions(), of: choice, for: provider)
      return if let stdout { try await print(stdout, of: edition) } else { try await write(edition) }
    }
    if result.hasErrors { throw ExitCode.errorsFound }
  }
}

extension EmailCommand {
  private var choice: EmailEdition.Choice { all ? .all : post.map { .post($0) } ?? .latest }

  private var folder: String { output ?? (site.root == "." ? "email" : site.root + "/email") }

  private func write(_ edition: EmailEdition) async throws -> EmailResult {
    let folder = try EmailFolder(folder)
    let (result, written) = try await folder.sweeping { try await edition.run { try folder.write($0) } }
    try StandardOutput.write(written.flatMap(\.paths).map { $0 + "\n" }.joined())
    FindingPrinter.print(result.findings)
    var standardError = StandardError()
    for path in written.compactMap(\.outdated) {
      standardError.write("sitegen: \(harmless(path)) is an earlier text's; delete it\n")
    }
    if result.hasErrors, written.isEmpty { standardError.write("No e-mail was made.\n") }
    return result
  }

  private func print(_ form: EmailForm, of edition: EmailEdition) async throws -> EmailResult {
    let (result, printed) = try await edition.run { email in
      switch form {
      case .html: return email.html
      case .text: return email.text
      case .eml: return try email.message()
      }
    }
    for bytes in printed { try StandardOutput.write(bytes) }
    FindingPrinter.print(result.findings)
    return result
  }
}

/// What `--stdout` prints.
enum EmailForm: String, ExpressibleByArgument, CaseIterable {
  case html, text, eml
}
