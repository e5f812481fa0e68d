/// Where the files of `content/` are published: posts, pages, and what is copied.
///
/// What is held back is here too: that tells a link to it from one that leads nowhere.
struct SourcePaths: Sendable {
  /// By source; an entry's own folder, with a slash after it, stands for the entry.
  private var paths: [String: SitePath] = [:]

  init(_ site: Site) {
    for entry in site.entries {
      paths[entry.source] = entry.path
      if let folder = entry.folder { paths[folder + "/"] = entry.path }
    }
    for file in site.files {
      switch file.owner {
      case .site(let path): paths[file.source] = path
      case .entry(let source, let relativePath):
        // Without an entry, which then could not be read, its files have no place either.
        if let entry = paths[source] { paths[file.source] = entry.appending(relativePath.composed) }
      }
    }
  }

  subscript(source: String) -> SitePath? { paths[source] }

  /// What is known of sources, by the paths they are published at.
  func byPath<Fact>(_ facts: [String: Fact]) -> [SitePath: Fact] {
    // Of two at one path, which is a mistake, the first by name counts.
    let sorted = facts.sorted { $0.key < $1.key }
    return Dictionary(
      sorted.compactMap { source, fact in self[source].map { ($0, fact) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Every source that is published, in no particular order.
  var all: [String] { Array(paths.keys) }
}
