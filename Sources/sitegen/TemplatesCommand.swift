import ArgumentParser
import SiteGenerator

struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Print the reference of every value that templates may name.")

  func run() {
    print(TemplateReference.text, terminator: "")
  }
}
