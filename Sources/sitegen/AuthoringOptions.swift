import ArgumentParser
import SiteGenerator

/// What the commands have in common that write for the author.
struct AuthoringOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The date instead of the next free slot, as in \"2026-11-23 07:00\".", valueName: "time"))
  var date: String?

  @OptionGroup var survey: SurveyOptions
}

extension Result<AuthoredPost, AuthoringRefusal> {
  /// Prints the file's path alone on standard output, so that scripts have it, and the rest on standard error.
  ///
  /// - Returns: The path.
  func print() throws -> String {
    var standardError = StandardError()
    switch self {
    case .success(let post):
      try StandardOutput.write(post.path + "\n")
      for remark in post.remarks { standardError.write(harmless(remark) + "\n") }
      return post.path
    case .failure(let refusal):
      // Help may be lines to write.
      let lines = refusal.description.split(separator: "\n", omittingEmptySubsequences: false)
      standardError.write("sitegen: \(lines.map { harmless($0) }.joined(separator: "\n"))\n")
      throw refusal.isWrongUsage ? ExitCode.validationFailure : ExitCode.errorsFound
    }
  }
}
