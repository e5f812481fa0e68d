import ArgumentParser
import BenchmarkCorpus
import Foundation

@main
struct MakeCorpus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make-corpus",
    abstract: "Write a made-up newsletter, the same each time, to try sitegen on.")

  @Argument(help: "How many posts it has.")
  var posts: Int

  @Argument(help: "The folder for it, empty or not there yet.")
  var folder: String

  @Option(
    name: .customLong("for"),
    help: "What it is for: sitegen with everything on, sitegen with as little as Hugo does, or Hugo.")
  var kind = SiteKind.full

  @Option(help: "Another number makes another newsletter.")
  var seed: UInt64 = 1

  func validate() throws {
    if posts < 1 { throw ValidationError("A newsletter has one post at least.") }
  }

  func run() throws {
    try Corpus(postCount: posts, seed: seed).write(to: URL(filePath: folder), as: kind)
  }
}

extension SiteKind: ExpressibleByArgument {}
