import Foundation
import SiteGenerator
import Testing

/// This repository's own newsletter, built on a day on which its posts are known.
enum SampleSite {
  /// What only one post is about.
  static let wordToSearch = "parking"
  static let postWithTheWord = "/the-pitch-in-the-parking-lot/"

  /// Builds a copy of it, since a build writes beside its sources.
  ///
  /// - Returns: Where the site is.
  static func build(in folder: URL) async throws -> URL {
    for name in ["content", "templates"] {
      try FileManager.default.copyItem(at: sources.appending(path: name), to: folder.appending(path: name))
    }
    let options = BuildOptions(root: folder.path, clock: .written("2026-11-24"), jobs: 2)
    let result = try await Build(options).run()
    try #require(result.output != nil, "the sample site does not build: \(result.findings)")
    return URL(filePath: options.output)
  }

  private static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}
