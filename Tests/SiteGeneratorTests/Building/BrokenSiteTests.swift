import Foundation
import Testing

@testable import SiteGenerator

/// Sites that are broken in one way each. Each must end in exactly the findings its `expected.txt` names, and write
/// nothing.
///
/// `SITEGEN_UPDATE_SNAPSHOTS=1` writes those files anew.
@Suite struct BrokenSiteTests {
  static let folder = PackageFolder.root.appending(path: "Tests/SiteGeneratorTests/Fixtures/broken")

  static let names: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()

  @Test(arguments: names)
  func endsInItsFindings(name: String) async throws {
    let fixture = Self.folder.appending(path: name)
    let site = try TestSite(copying: fixture)
    let result = try await site.build()
    let lines = result.findings.map(\.fullText).joined(separator: "\n") + "\n"

    let expected = fixture.appending(path: "expected.txt")
    if ProcessInfo.processInfo.environment["SITEGEN_UPDATE_SNAPSHOTS"] != nil {
      try lines.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(try lines == String(contentsOf: expected, encoding: .utf8))
    #expect(result.hasErrors)
    #expect(result.output == nil)
    #expect(site.outputFiles() == [])
  }

  @Test func thereAreFixtures() {
    #expect(Self.names.count > 20)
  }
}

extension Finding {
  /// The finding as one line, its help and notes below it.
  fileprivate var fullText: String {
    let notes = notes.map { "\n    note: \($0.location.withoutTestFolder): \($0.text)" }.joined()
    return testLine + (help.map { "\n    " + $0.replacing("\n", with: "\n    ") } ?? "") + notes
  }
}
