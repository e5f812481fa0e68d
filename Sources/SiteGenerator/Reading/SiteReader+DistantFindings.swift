extension SiteReader {
  /// Gives findings their places, for which each source file is read once more.
  func place(_ findings: [DistantFinding]) async throws -> [Finding] {
    let files = Dictionary(grouping: findings, by: \.file).sorted { $0.key < $1.key }.map(\.value)
    return try await files.concurrentMap(jobs: jobs) { [root] _, findings in
      Self.place(findings, ofOneFileIn: root)
    }.flatMap(\.self)
  }

  private static func place(_ findings: [DistantFinding], ofOneFileIn root: String) -> [Finding] {
    guard let file = findings.first?.file, let bytes = try? FileSystem.bytes(of: root + "/" + file) else {
      return findings.map(\.findingWithoutPlace)
    }
    let lines = SourceLines(SourceText(path: file, bytes: bytes))
    return FindingsOfOneFile.told(of: findings, in: lines, at: \.offset, rule: \.rule) {
      $0.finding(in: lines)
    }
  }
}
