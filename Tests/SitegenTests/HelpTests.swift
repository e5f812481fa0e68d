import ArgumentParser
import Foundation
import SiteGenerator
import Testing

@testable import sitegen

/// The help texts, word by word: they are part of the program.
///
/// `SITEGEN_UPDATE_SNAPSHOTS=1` writes the snapshots anew.
@Suite struct HelpTests {
  @Test func overview() throws {
    try expect(Sitegen.helpMessage(columns: 100), equalsSnapshot: "help.txt")
  }

  @Test func initialize() throws {
    try expect(Sitegen.helpMessage(for: InitCommand.self, columns: 100), equalsSnapshot: "help-init.txt")
  }

  @Test func build() throws {
    try expect(Sitegen.helpMessage(for: BuildCommand.self, columns: 100), equalsSnapshot: "help-build.txt")
  }

  @Test func serve() throws {
    try expect(Sitegen.helpMessage(for: ServeCommand.self, columns: 100), equalsSnapshot: "help-serve.txt")
  }

  @Test func new() throws {
    try expect(Sitegen.helpMessage(for: NewCommand.self, columns: 100), equalsSnapshot: "help-new.txt")
  }

  @Test func publish() throws {
    try expect(
      Sitegen.helpMessage(for: PublishCommand.self, columns: 100), equalsSnapshot: "help-publish.txt")
  }

  @Test func status() throws {
    try expect(Sitegen.helpMessage(for: StatusCommand.self, columns: 100), equalsSnapshot: "help-status.txt")
  }

  @Test func list() throws {
    try expect(Sitegen.helpMessage(for: ListCommand.self, columns: 100), equalsSnapshot: "help-list.txt")
  }

  @Test func check() throws {
    try expect(Sitegen.helpMessage(for: CheckCommand.self, columns: 100), equalsSnapshot: "help-check.txt")
  }

  @Test func diff() throws {
    try expect(Sitegen.helpMessage(for: DiffCommand.self, columns: 100), equalsSnapshot: "help-diff.txt")
  }

  @Test func retire() throws {
    try expect(Sitegen.helpMessage(for: RetireCommand.self, columns: 100), equalsSnapshot: "help-retire.txt")
  }

  @Test func adopt() throws {
    try expect(Sitegen.helpMessage(for: AdoptCommand.self, columns: 100), equalsSnapshot: "help-adopt.txt")
  }

  @Test func templates() throws {
    try expect(
      Sitegen.helpMessage(for: TemplatesCommand.self, columns: 100), equalsSnapshot: "help-templates.txt")
  }

  /// What `sitegen templates` prints, which template writers read like a help text.
  @Test func reference() throws {
    try expect(TemplateReference.text, equalsSnapshot: "templates.md")
  }

  private func expect(_ text: String, equalsSnapshot name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
    if ProcessInfo.processInfo.environment["SITEGEN_UPDATE_SNAPSHOTS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try text == String(contentsOf: file, encoding: .utf8))
  }
}
