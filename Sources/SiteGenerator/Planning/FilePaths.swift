/// Where the files of `content/` are published.
struct FilePaths {
  /// By source. An entry's own files are here only if the entry is shown.
  private(set) var paths: [String: SitePath] = [:]
  private(set) var pages: [Page] = []

  init(_ files: [ContentFile], of entries: [Entry]) {
    let shown = Dictionary(entries.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
    for file in files {
      guard let (path, isUnlisted) = Self.place(of: file, among: shown) else { continue }
      paths[file.source] = path
      pages.append(Page(path: path, source: file.source, content: .file(file.source), isUnlisted: isUnlisted))
    }
  }

  private static func place(of file: ContentFile, among shown: [String: Entry]) -> (
    SitePath, isUnlisted: Bool
  )? {
    switch file.owner {
    case .site(let path): (path, false)
    case .entry(let source, let relativePath):
      shown[source].map { ($0.path.appending(relativePath.composed), $0.isUnlisted) }
    }
  }
}
