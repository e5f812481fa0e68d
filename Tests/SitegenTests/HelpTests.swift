import ArgumentParser
import Testing

@testable import sitegen

/// The help texts, word by word: they are part of the program.
@Suite struct HelpTests {
  @Test func overview() {
    #expect(Sitegen.helpMessage(columns: 100) == "")
  }

  @Test func build() {
    #expect(Sitegen.helpMessage(for: BuildCommand.self, columns: 100) == "")
  }
}
