/// The paths at which there is something, told by what a file system would take for one file.
struct TakenPaths {
  private var files: Set<String> = []
  private var folders: Set<String> = []

  init(_ paths: some Sequence<SitePath>) {
    for path in paths { insert(path) }
  }

  mutating func insert(_ path: SitePath) {
    let key = Self.key(path)
    files.insert(key)
    for folder in Self.folders(of: key) { folders.insert(String(folder)) }
  }

  /// Takes a path if a file could stand there beside all others.
  ///
  /// - Returns: Whether it could.
  mutating func take(_ path: SitePath) -> Bool {
    let key = Self.key(path)
    guard !files.contains(key), !folders.contains(key),
      !Self.folders(of: key).contains(where: { files.contains(String($0)) })
    else { return false }
    insert(path)
    return true
  }

  private static func key(_ path: SitePath) -> String { path.outputFile.lowercased() }

  private static func folders(of key: String) -> [Substring] {
    key.indices.filter { key[$0] == "/" }.map { key[..<$0] }
  }
}
