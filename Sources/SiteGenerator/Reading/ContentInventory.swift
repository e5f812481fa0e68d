/// What the files of `content/` are, told from their paths alone.
struct ContentInventory {
  /// The posts and standalone pages.
  private(set) var entries: [EntrySource] = []
  /// What is published as it is.
  private(set) var files: [ContentFile] = []
  private(set) var findings: [Finding] = []

  /// - Parameter paths: Relative to the site's root.
  init(_ paths: [String]) {
    let sources = paths.map { (path: $0, entry: EntrySource($0)) }
    let owners = Owners(sources.compactMap(\.entry))
    for (path, entry) in sources where !ContentFile.ownFiles.contains(path) {
      let owner = owners.owner(of: path)
      if let entry, owner == nil || entry.folder != nil {
        entries.append(entry)
      } else if EntrySource.isMarkdown(path) {
        findings.append(.strayMarkdown(path, owner))
      } else {
        if EntrySource.isDisguised(path) { findings.append(.disguisedMarkdown(path)) }
        files.append(Self.file(path, owner))
      }
    }
  }
}

extension ContentInventory {
  /// The entries that have a folder of their own.
  private struct Owners {
    private var entries: [Substring: EntrySource] = [:]

    init(_ all: [EntrySource]) {
      for entry in all {
        if let folder = entry.folder { entries[folder[...]] = entry }
      }
    }

    /// The entry of the innermost folder a file is in.
    func owner(of path: String) -> EntrySource? {
      guard !entries.isEmpty else { return nil }
      var folder = path[...]
      while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
        folder = folder[..<slash]
        if let entry = entries[folder] { return entry }
      }
      return nil
    }
  }

  private static func file(_ path: String, _ owner: EntrySource?) -> ContentFile {
    guard let owner, let folder = owner.folder else {
      return ContentFile(
        source: path, owner: .site(SitePath(trusted: path.dropFirst("content".count).composed)))
    }
    return ContentFile(
      source: path, owner: .entry(source: owner.path, relativePath: String(path.dropFirst(folder.count + 1))))
  }
}

extension Finding {
  fileprivate static func disguisedMarkdown(_ path: String) -> Finding {
    Finding(
      .strayMarkdown, at: Location(file: path),
      "this Markdown file is named as plain text, and published at once as it stands",
      help: "take '.txt' off its name, or move it out of content/")
  }

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
