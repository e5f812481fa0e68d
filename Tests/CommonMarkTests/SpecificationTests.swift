import CommonMark
import Foundation
import Testing

/// The examples of the CommonMark specification, where they are at hand. They are not kept in this repository;
/// `SITEGEN_SPECS` names the folder that holds `markdown/commonmark-0.30.json`.
@Suite struct SpecificationTests {
  struct Example: Decodable {
    let markdown: String
    let html: String
    let example: Int
  }

  static let file: URL = {
    let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder =
      ProcessInfo.processInfo.environment["SITEGEN_SPECS"].map { URL(filePath: $0) }
      ?? packageRoot.deletingLastPathComponent().appending(path: "shared/specs")
    return folder.appending(path: "markdown/commonmark-0.30.json")
  }()

  static var isAtHand: Bool { FileManager.default.fileExists(atPath: file.path) }

  @Test(.enabled(if: isAtHand, "the specification's examples are not at hand; set SITEGEN_SPECS"))
  func everyExampleRendersAsSpecified() throws {
    let examples = try JSONDecoder().decode([Example].self, from: Data(contentsOf: Self.file))
    #expect(!examples.isEmpty)
    for example in examples {
      let html = String(decoding: Document(parsing: Array(example.markdown.utf8)).html(), as: UTF8.self)
      #expect(html == example.html, "example \(example.example)")
    }
    print("CommonMark 0.30: \(examples.count) examples ran")
  }
}
