import Foundation
import Testing

@testable import SiteGenerator

@Suite struct RuleTests {
  /// Authors find there what they can set, in the order of the source.
  @Test func theReadmeListsThemAll() throws {
    let readme = try String(contentsOf: PackageFolder.root.appending(path: "README.md"), encoding: .utf8)
    let section = try #require(readme.split(separator: "### Checks\n").last?.split(separator: "\n## ").first)
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map {
      $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(rows.map(\.first) == Rule.allCases.map { "`\($0.rawValue)`" })
    #expect(
      rows.map(\.last) == Rule.allCases.map { $0.severity.rawValue + ($0.isAdjustable ? "" : ", always") })
  }
}
