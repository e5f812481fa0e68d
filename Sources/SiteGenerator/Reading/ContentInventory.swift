/// What the files of `content/` are, told from their paths alone.
struct ContentInventory {
  /// The posts and standalone pages.
  private(set) var entries: [EntrySource] = []
  /// What is published as it is.
  private(set) var files: [ContentFile] = []
  private(set) var findings: [Finding] = []

  /// sitegen's own files at the top of `content/`, never published.
  private static let ownFiles: Set<String> = [
    "content/site.yml", "content/permalinks.lock", "content/archetype.md", "content/strings.yml",
  ]

  /// - Parameter paths: Relative to the site's root.
  init(_ paths: [String]) {
    var entriesByFolder: [Substring: EntrySource] = [:]
    for entry in paths.compactMap(EntrySource.init) {
      if let folder = entry.folder { entriesByFolder[folder[...]] = entry }
    }
    for path in paths where !Self.ownFiles.contains(path) {
      let owner = Self.folders(of: path).lazy.compactMap { entriesByFolder[$0] }.first
      if EntrySource.isMarkdown(path) {
        sortMarkdown(path, owner)
      } else {
        files.append(Self.file(path, owner))
      }
    }
  }

  private mutating func sortMarkdown(_ path: String, _ owner: EntrySource?) {
    guard let entry = EntrySource(path), owner == nil || entry.folder != nil else {
      findings.append(.strayMarkdown(path, owner))
      return
    }
    entries.append(entry)
  }

  private static func file(_ path: String, _ owner: EntrySource?) -> ContentFile {
    guard let owner, let folder = owner.folder else {
      return ContentFile(
        source: path, owner: .site(SitePath(trusted: path.dropFirst("content".count).composed)))
    }
    return ContentFile(
      source: path, owner: .entry(source: owner.path, relativePath: String(path.dropFirst(folder.count + 1))))
  }

  /// The folders a file is in, the innermost first.
  private static func folders(of path: String) -> [Substring] {
    path.indices.reversed().filter { path[$0] == "/" }.map { path[..<$0] }
  }
}

extension Finding {
  fileprivate static func strayMarkdown(_ path: String, _ owner: EntrySource?) -> Finding {
    if let owner {
      return Finding(
        .strayMarkdown, at: Location(file: path),
        "this Markdown file lies in the folder of \(owner.path) and is not published",
        help: "only a folder's index.md becomes a page: move the file out, or remove it")
    }
    return Finding(
      .strayMarkdown, at: Location(file: path), "this Markdown file is not published",
      help: "move it to content/posts/ or content/pages/, or give it another extension to have it copied")
  }
}
