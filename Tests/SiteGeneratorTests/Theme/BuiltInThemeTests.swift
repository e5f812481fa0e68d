import Foundation
import Testing

@testable import SiteGenerator

/// The theme is also compiled into the program, as Swift source that is made from `templates/`.
///
/// `make theme` writes it anew after a change.
@Suite struct BuiltInThemeTests {
  @Test func isTheThemeInTemplates() throws {
    let source = try Self.source(of: Self.files())
    if ProcessInfo.processInfo.environment["SITEGEN_UPDATE_SNAPSHOTS"] != nil {
      try source.write(to: Self.generatedFile, atomically: true, encoding: .utf8)
    }
    let isUpToDate = try String(contentsOf: Self.generatedFile, encoding: .utf8) == source
    #expect(isUpToDate, "run 'make theme': templates/ has changed since the built-in theme was made from it")
  }

  private static let generatedFile = PackageFolder.root.appending(
    path: "Sources/SiteGenerator/Theme/BuiltInTheme.swift")

  private static func files() throws -> [(path: String, text: String)] {
    let folder = PackageFolder.root.appending(path: "templates").path
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { name in [".html", ".txt", ".css", ".js", ".svg"].contains { name.hasSuffix($0) } }
    return try names.sorted().map {
      ("templates/" + $0, try String(contentsOfFile: folder + "/" + $0, encoding: .utf8))
    }
  }

  private static func source(of files: [(path: String, text: String)]) -> String {
    let entries = files.map { file in "    \"\(file.path)\": bytes(\n###\"\"\"\n\(file.text)\n\"\"\"###),\n" }
    return """
      // swift-format-ignore-file
      // Made from templates/ by 'make theme'. Change the files there, not here.

      /// The theme that is used where a site has no templates of its own.
      enum BuiltInTheme {
        /// By path, as if they stood in the site's root.
        static let files: [String: [UInt8]] = [
      \(entries.joined())  ]

        private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
      }

      """
  }
}
