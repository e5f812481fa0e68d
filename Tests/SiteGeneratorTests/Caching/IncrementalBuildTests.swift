import Foundation
import Testing

@testable import SiteGenerator

/// Whatever is done to the sources, to what was built and to the cache: a build that skips work makes what one from nothing
/// makes.
@Suite struct IncrementalBuildTests {
  /// A longer run by hand: `SITEGEN_STEPS=2000`.
  private static let steps =
    ProcessInfo.processInfo.environment["SITEGEN_STEPS"].flatMap { Int($0) } ?? 25

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8])
  func itEqualsABuildFromNothing(seed: UInt64) async throws {
    var editor = SiteEditor(seed: seed)
    let site = try TestSite(editor.start())
    var clock = TestSite.now
    var written = 0
    for step in 0..<Self.steps {
      var edits: [String] = []
      for _ in 0..<Int.random(in: 0..<3, using: &editor.random) { edits.append(try editor.edit(site)) }
      if Int.random(in: 0..<3, using: &editor.random) == 0 { edits.append(try editor.meddle(with: site)) }
      clock += [0, 0, 60, 86_400 * 5, -86_400 * 10].randomElement(using: &editor.random) ?? 0
      // Only what has been as it is for a moment is not read again.
      if step.isMultiple(of: 3) { try await Task.sleep(for: .milliseconds(60)) }
      let fresh = try site.withoutTraces()
      let jobs = Int.random(in: 1...4, using: &editor.random)
      let now = clock
      let result = try await site.build { ($0.clock, $0.jobs) = (.seconds(now), jobs) }
      let clean = try await fresh.build { $0.clock = .seconds(now) }
      // What tells of earlier builds is no finding of the first one.
      let ofHistory: Set<Rule> = [.damagedCache, .changedOutput, .vanishedFile]
      let findings = result.findings.filter { !ofHistory.contains($0.rule) }
      #expect(findings.map(\.testLine) == clean.findingLines, "step \(step): \(edits)")
      guard clean.output != nil else {
        try editor.mend(site)
        continue
      }
      written += 1
      let (files, expected) = (try site.tree("public"), try fresh.tree("public"))
      #expect(files.keys.sorted() == expected.keys.sorted(), "step \(step): \(edits)")
      for (path, bytes) in expected where files[path] != bytes {
        Issue.record("\(path) differs at step \(step) after \(edits)")
      }
      #expect(try site.tree("content") == fresh.tree("content"), "step \(step): \(edits)")
    }
    #expect(written > Self.steps / 3, "the editor makes too many mistakes")
  }
}

extension TestSite {
  /// A copy of the sources.
  fileprivate func withoutTraces() throws -> TestSite {
    let copy = try TestSite(copying: URL(filePath: root))
    for trace in ["public", ".sitegen"] where FileManager.default.fileExists(atPath: copy.root + "/" + trace)
    {
      try copy.remove(trace)
    }
    return copy
  }

  /// Every file below a folder.
  fileprivate func tree(_ folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let base = root + "/" + folder
    for case let path as String in FileManager.default.enumerator(atPath: base) ?? .init() {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: base + "/" + path, isDirectory: &isFolder)
      if !isFolder.boolValue { files[path] = try Data(contentsOf: URL(filePath: base + "/" + path)) }
    }
    return files
  }
}

extension SiteEditor {
  /// Does what nobody should to what builds leave behind.
  ///
  /// - Returns: What was done, in words.
  fileprivate mutating func meddle(with site: TestSite) throws -> String {
    let files = FileManager.default
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      try? files.removeItem(atPath: site.root + "/.sitegen/cache")
      return "removed the cache"
    case 1:
      guard let name = try site.cacheFiles.randomElement(using: &random) else { return "nothing" }
      let file = URL(filePath: site.root + "/.sitegen/cache/" + name)
      var bytes = try Data(contentsOf: file)
      guard let place = bytes.indices.randomElement(using: &random) else { return "nothing" }
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try bytes.write(to: file)
      return "damaged the cache"
    case 2:
      guard let name = try site.cacheFiles.randomElement(using: &random) else { return "nothing" }
      let file = URL(filePath: site.root + "/.sitegen/cache/" + name)
      let bytes = try Data(contentsOf: file)
      try bytes.prefix(Int.random(in: 0...bytes.count, using: &random)).write(to: file)
      return "cut off the cache"
    case 3:
      guard
        let path = try site.tree("public").keys.filter({ $0 != "sitegen.json" }).sorted()
          .randomElement(using: &random)
      else { return "nothing" }
      try site.remove("public/" + path)
      return "removed the output \(path)"
    case 4:
      guard
        let path = try site.tree("public").keys.filter({ $0 != "sitegen.json" }).sorted()
          .randomElement(using: &random)
      else { return "nothing" }
      // As long as before, as a change by hand may be.
      let file = URL(filePath: site.root + "/public/" + path)
      let bytes = try Data(contentsOf: file)
      try Data(bytes.map { $0 == UInt8(ascii: "e") ? UInt8(ascii: "o") : $0 }).write(to: file)
      return "changed the output \(path)"
    default:
      for path in try site.tree("content").keys {
        try files.setAttributes([.modificationDate: Date()], ofItemAtPath: site.root + "/content/" + path)
      }
      return "touched all sources"
    }
  }
}

extension TestSite {
  fileprivate var cacheFiles: [String] {
    get throws { try tree(".sitegen/cache").keys.sorted() }
  }
}
