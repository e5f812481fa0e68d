import Foundation

/// A folder with everything below it.
struct FolderTree: Sendable {
  /// Absolute, and without a slash at its end.
  let root: String
  private let isIgnored: @Sendable (String) -> Bool

  init(root: String, workingFolder: String, isIgnored: @escaping @Sendable (String) -> Bool) {
    var path = root.hasPrefix("/") ? root : workingFolder + "/" + root
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.root = path
    self.isIgnored = isIgnored
  }

  /// Visits the folders and files that are of interest, each folder before what is in it.
  ///
  /// - Parameters:
  ///   - enter: Called with each folder before it is listed; false when it was visited before, as happens with
  ///     links, or when it is not to be listed.
  ///   - file: Called with everything else.
  func walk(enter: (_ folder: String) -> Bool, file: (_ path: String) -> Void = { _ in }) {
    let realRoot = Self.realPath(of: root)
    var waiting = [root]
    while let folder = waiting.popLast() {
      guard enter(folder) else { continue }
      for (name, type) in Self.entries(of: folder) where !isIgnored(name) {
        let path = folder + "/" + name
        switch type {
        case .folder: waiting.append(path)
        case .link where leadsToFolder(path, inside: realRoot): waiting.append(path)
        case .file, .link: file(path)
        }
      }
    }
  }

  /// Whether something with this path below the root, `posts/first.md`, is of no interest.
  func ignores(_ path: some StringProtocol) -> Bool {
    path.split(separator: "/").contains { isIgnored(String($0)) }
  }

  /// Without any link in it; nil when there is nothing.
  static func realPath(of path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}

extension FolderTree {
  private enum Kind { case file, folder, link }

  /// Empty for what cannot be listed: it may have just gone.
  private static func entries(of path: String) -> [(name: String, kind: Kind)] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var entries: [(String, Kind)] = []
    while let entry = readdir(folder) {
      let name = name(of: entry)
      if name == "." || name == ".." { continue }
      let kind: Kind =
        switch entry.pointee.d_type {
        case UInt8(DT_DIR): .folder
        // Some file systems do not say; the rest is found out as for a link.
        case UInt8(DT_LNK), UInt8(DT_UNKNOWN): .link
        default: .file
        }
      entries.append((name, kind))
    }
    return entries
  }

  /// Read in place: the record is shorter than C's declaration of it.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    let start = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    return String(cString: (UnsafeRawPointer(entry) + start).assumingMemoryBound(to: CChar.self))
  }

  /// A link that leads out could lead to a whole disk.
  private func leadsToFolder(_ path: String, inside realRoot: String?) -> Bool {
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR, let realRoot,
      let target = Self.realPath(of: path)
    else { return false }
    return target == realRoot || target.hasPrefix(realRoot + "/")
  }
}
