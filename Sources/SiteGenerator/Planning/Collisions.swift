/// Finds pages that would be one file: the same path, paths that differ only in case (one file on macOS and
/// Windows), and a file where another page needs a folder.
enum Collisions {
  /// - Parameters:
  ///   - pages: Newer posts before older ones, so that the newer one is to blame.
  ///   - entries: The entries among the pages, by source: two of them collide only if there is a moment at which
  ///     both are out.
  static func findings(in pages: [Page], of entries: [String: Entry]) -> [Finding] {
    var findings: [Finding] = []
    var takenFiles: [String: [Page]] = [:]
    for page in pages {
      let key = key(of: page.path.outputFile)
      let others = takenFiles[key, default: []]
      if let other = others.first(where: { canMeet($0, page, entries) }) {
        findings.append(.collision(of: other, with: page, entries))
      }
      takenFiles[key] = others + [page]
    }
    for page in pages {
      for folder in folders(of: key(of: page.path.outputFile)) {
        guard let other = takenFiles[folder]?.first(where: { canMeet($0, page, entries) }) else { continue }
        findings.append(.fileInTheWay(of: page, file: other, entries))
      }
    }
    return findings
  }

  /// Equal for names that a file system may take for one.
  private static func key(of file: String) -> String {
    file.lowercased()
  }

  private static func folders(of file: String) -> some Sequence<String> {
    file.indices.lazy.filter { file[$0] == "/" }.map { String(file[..<$0]) }
  }

  private static func canMeet(_ a: Page, _ b: Page, _ entries: [String: Entry]) -> Bool {
    guard let a = entries[a.source], let b = entries[b.source] else { return true }
    return a.publication.isDraft || b.publication.isDraft || a.publication.overlaps(b.publication)
  }
}

extension Finding {
  fileprivate static func collision(of page: Page, with other: Page, _ entries: [String: Entry]) -> Finding {
    let isSame = page.path == other.path
    return pathFinding(
      page, other, entries,
      isSame
        ? "\(page.source) and \(other.source) would both be \(page.path)"
        : "\(page.source) would be \(page.path) and \(other.source) \(other.path): one file on many computers"
    )
  }

  fileprivate static func fileInTheWay(of page: Page, file: Page, _ entries: [String: Entry]) -> Finding {
    pathFinding(
      page, file, entries,
      "\(page.source) would be \(page.path), but \(file.source) is a file where that folder must be")
  }

  private static func pathFinding(
    _ page: Page, _ other: Page, _ entries: [String: Entry], _ message: String
  ) -> Finding {
    let involved = [page, other].compactMap { entries[$0.source] }
    let location =
      involved.first.map { $0.pathLocation ?? Location(file: $0.source) }
      ?? [page, other].lazy.filter(\.isSourceFile).map { Location(file: $0.source) }.first
    var finding = Finding(
      .pathCollision, at: location, message,
      help: involved.isEmpty ? "rename one of them" : "give one of them another 'slug' or 'url'")
    finding.isInDraft = involved.contains(where: \.publication.isDraft)
    return finding
  }
}

extension Page {
  fileprivate var isSourceFile: Bool {
    if case .file = content { true } else { false }
  }
}
