import ArgumentParser
import SiteGenerator

struct TemplatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Print the reference of every value that templates may name.")

  func run() async throws {
    try await failing { try StandardOutput.write(TemplateReference.text) }
  }
}
