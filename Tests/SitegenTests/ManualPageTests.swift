import Foundation
import Testing

@testable import sitegen

/// `make install` copies the manual page from `docs/`, so that it needs nothing but the program.
@Suite struct ManualPageTests {
  /// `SITEGEN_UPDATE_SNAPSHOTS=1` writes it anew.
  @Test func isMadeOfTheHelpTexts() throws {
    let page = try ManualPage().text
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/sitegen.1")
    if ProcessInfo.processInfo.environment["SITEGEN_UPDATE_SNAPSHOTS"] != nil {
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    let isUpToDate = try String(contentsOf: file, encoding: .utf8) == page
    #expect(isUpToDate, "run 'SITEGEN_UPDATE_SNAPSHOTS=1 swift test --filter ManualPage'")
  }

  @Test func hasEveryCommand() throws {
    let page = try ManualPage().text
    for command in Sitegen.configuration.subcommands {
      #expect(page.contains(".SS \"sitegen \(command.configuration.commandName ?? "")"), "\(command)")
    }
  }
}
