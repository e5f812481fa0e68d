import ArgumentParser
import Foundation
import SiteGenerator

struct RetireCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract: "Say that an address is gone for good.",
    discussion: """
      When a post is taken away that readers know, the build stops until you say what is to become of its address. This \
      is one of the ways: from now on all its addresses say that it is gone. It is remembered in \
      content/permalinks.lock; commit that file.

      Exit status: 0 done; 1 there is no such address, or it still leads to something; 64 wrong usage; \
      74 the disk failed; 75 a build holds the site.
      """)

  @Argument(help: ArgumentHelp("The address on the site, as in /why-ask/.", valueName: "path"))
  var path: String

  @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"))
  var root = "."

  func run() async throws {
    let outcome = try await failing {
      try await Retirement(
        of: path, root: root, clock: .told(by: ProcessInfo.processInfo.environment)
      ).run()
    }
    switch outcome {
    case .success(let retired):
      for line in retired.lines { try StandardOutput.write(line + "\n") }
    case .failure(let refusal):
      var standardError = StandardError()
      standardError.write("sitegen: \(harmless(refusal.description))\n")
      throw ExitCode.errorsFound
    }
  }
}

extension Retirement.Retired {
  fileprivate var lines: [String] {
    [
      "Retired \(harmless(source)): \(paths.map { harmless($0) }.joined(separator: ", ")) will say that it is gone."
    ]
      + (isNew ? ["Updated content/permalinks.lock: commit it."] : ["It was already."])
  }
}
