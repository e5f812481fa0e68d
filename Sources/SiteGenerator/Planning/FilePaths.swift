/// Where the files of `content/` are published.
struct FilePaths {
  /// By source. An entry's own files are here only if the entry is shown.
  private(set) var paths: [String: SitePath] = [:]
  private(set) var pages: [Page] = []

  /// - Parameter entries: Those that are shown.
  init(_ files: [ContentFile], of entries: [Entry]) {
    let numbers = Dictionary(
      zip(entries.map(\.source), entries.indices), uniquingKeysWith: { first, _ in first })
    for file in files {
      switch file.owner {
      case .site(let path):
        add(file, at: path, of: nil)
      case .entry(let source, let relativePath):
        guard let entry = numbers[source].map({ entries[$0] }) else { continue }
        add(file, at: entry.path.appending(relativePath.composed), of: entry)
      }
    }
  }

  /// - Parameter sizes: Of images, by source.
  func sizes(_ sizes: [String: ImageSize]) -> [SitePath: ImageSize] {
    guard !sizes.isEmpty else { return [:] }
    let pairs = paths.compactMap { source, path in sizes[source].map { (path, $0) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private mutating func add(_ file: ContentFile, at path: SitePath, of entry: Entry?) {
    paths[file.source] = path
    pages.append(
      Page(
        path: path, source: file.source, content: .copy(of: file.source),
        location: Location(file: file.source), publication: entry?.publication,
        isUnlisted: entry?.isUnlisted ?? false))
  }
}
