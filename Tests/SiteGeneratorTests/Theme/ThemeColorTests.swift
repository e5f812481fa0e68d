import Foundation
import Testing

@testable import SiteGenerator

/// The colours that are written outside the stylesheet are the stylesheet's.
@Suite struct ThemeColorTests {
  private func file(_ name: String) throws -> String {
    let url = PackageFolder.root.appending(path: "templates/\(name)")
    return try String(contentsOf: url, encoding: .utf8)
  }

  /// What the stylesheet says, for light and for dark.
  private func values(of property: String) throws -> [String] {
    let pattern = try Regex("--\(property): (#[0-9a-f]{6});", as: (Substring, Substring).self)
    return try file("assets/style.css").matches(of: pattern).map { String($0.output.1) }
  }

  @Test func theBrowsersOwnBarsAreOfThePagesPaper() throws {
    let pattern = /<meta name="theme-color" content="(.*)" media="\(prefers-color-scheme: (light|dark)\)">/
    let said = try file("layout.html").matches(of: pattern)
    #expect(said.map { String($0.output.2) } == ["light", "dark"])
    #expect(try said.map { String($0.output.1) } == values(of: "paper"))
  }

  @Test func theIconIsOfTheAccent() throws {
    #expect(try values(of: "accent").first == IconRenderer.ground.hexadecimal)
  }
}
