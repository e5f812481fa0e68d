import Foundation
import Testing

@testable import SiteGenerator

/// The examples of GitHub's specification for these passes, where they are at hand: not kept in this repository.
/// `SITEGEN_SPECS` names the folder that holds `markdown/gfm-extensions.json`.
@Suite struct InlineSpecificationTests {
  struct Example: Decodable {
    let `extension`: String
    let markdown: String
    let html: String
    let example: Int
  }

  static let file: URL = {
    let folder =
      ProcessInfo.processInfo.environment["SITEGEN_SPECS"].map { URL(filePath: $0) }
      ?? PackageFolder.root.deletingLastPathComponent().appending(path: "shared/specs")
    return folder.appending(path: "markdown/gfm-extensions.json")
  }()

  static var isAtHand: Bool { FileManager.default.fileExists(atPath: file.path) }

  @Test(.enabled(if: isAtHand, "the specification's examples are not at hand; set SITEGEN_SPECS"))
  func examplesRenderAsSpecified() throws {
    let examples = try JSONDecoder().decode([Example].self, from: Data(contentsOf: Self.file))
      .filter { ["strikethrough", "autolink"].contains($0.extension) }
    #expect(examples.count == 13)
    for example in examples {
      #expect(InlineFeatures.all.html(example.markdown) == example.html, "example \(example.example)")
    }
    print("GFM strikethrough and autolinks: \(examples.count) examples ran")
  }
}
