import Foundation
import Testing

@testable import SiteGenerator

/// Whatever is done to the sources, in whatever order: the site in memory is the one that a clean build makes.
@Suite struct PreviewPropertyTests {
  @Test(arguments: [1, 2, 3, 4], [true, false])
  func itEqualsACleanBuild(seed: UInt64, showsAll: Bool) async throws {
    var editor = SiteEditor(seed: seed)
    let site = try TestSite(editor.start())
    var clock = TestSite.now
    var preview = try await site.preview(showsAll: showsAll)
    var compared = 0
    for _ in 0..<16 {
      var edits: [String] = []
      for _ in 0..<Int.random(in: 0..<3, using: &editor.random) { edits.append(try editor.edit(site)) }
      // A build remembers addresses in the ledger, which is one of the sources.
      if Bool.random(using: &editor.random) { _ = try await site.build { $0.clock = .seconds(clock) } }
      clock += [0, 0, 60, 86_400 * 5, 86_400 * 10].randomElement(using: &editor.random) ?? 0
      preview = try await preview.updated(.seconds(clock)).settled()
      let clean = try await site.preview(showsAll: showsAll, at: clock)
      #expect(preview.result.findingLines == clean.result.findingLines, "\(edits)")
      guard clean.isCurrent else {
        try editor.mend(site)
        continue
      }
      compared += 1
      let (texts, expected) = (try preview.texts(), try clean.texts())
      #expect(texts.keys.sorted() == expected.keys.sorted(), "\(edits)")
      for (path, bytes) in expected where texts[path] != bytes {
        Issue.record("\(path) differs after \(edits)")
      }
    }
    preview = try await preview.updated(.seconds(clock)).settled()
    #expect(compared >= 5, "the editor makes too many mistakes")
    try await equalsItsOutput(preview, site, showsAll, at: clock)
  }

  /// What is in memory is what a build writes.
  private func equalsItsOutput(
    _ preview: PreviewSite, _ site: TestSite, _ showsAll: Bool, at clock: Int
  ) async throws {
    let result = try await site.build {
      $0.clock = .seconds(clock)
      $0.includesDrafts = showsAll
      $0.includesScheduled = showsAll
      $0.includesExpired = showsAll
    }
    guard result.output != nil else { return }
    for (path, bytes) in try preview.texts() {
      #expect(try Data(contentsOf: URL(filePath: site.root + "/public/" + path)) == Data(bytes), "\(path)")
    }
  }
}
