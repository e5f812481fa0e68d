/// A post's file under a name that begins with its date. A folder of its own is renamed, and keeps all that is in it.
struct PostMove {
  /// The post's file, below the root.
  let old: String
  let path: String
  /// What is renamed: the file, or its folder.
  let renamed: (from: String, to: String)
  private let isFolder: Bool

  init(_ source: EntrySource, to day: String) {
    let from = source.folder ?? source.path
    let slash = from.lastIndex(of: "/").map(from.index(after:)) ?? from.startIndex
    let name = from[slash...].dropFirst(source.dateInName.map { $0.count + 1 } ?? 0)
    let to = "\(from[..<slash])\(day)-\(name)"
    old = source.path
    path = to + source.path.dropFirst(from.count)
    renamed = (from, to)
    isFolder = source.folder != nil
  }

  /// - Throws: ``AuthoringRefusal`` where something has the new name, and ``DiskError``.
  func check(in root: String) throws {
    guard renamed.from != renamed.to, try FileSystem.status(of: root + "/" + renamed.to) != nil else {
      return
    }
    throw AuthoringRefusal.isInTheWay(renamed.to)
  }

  /// Writes what the post is to hold, and renames it. Stopped half-way, it leaves the draft, or both: never less.
  ///
  /// - Throws: ``AuthoringRefusal`` where something has got the new name meanwhile, and ``DiskError``.
  func run(writing bytes: [UInt8], in root: String) throws {
    let operations = FileOperations.disk
    if isFolder || renamed.from == renamed.to {
      if renamed.from != renamed.to {
        try operations.move(root + "/" + renamed.from, root + "/" + renamed.to)
      }
      try AuthorFile.replace(path, by: bytes, in: root)
    } else {
      guard try AuthorFile.create(path, bytes, in: root) else { throw AuthoringRefusal.isInTheWay(path) }
      try operations.removeFile(root + "/" + old)
    }
  }
}

extension AuthoringRefusal {
  fileprivate static func isInTheWay(_ path: String) -> Self {
    Self(
      "\(path) is there already, and stays as it is; rename it or the draft, or choose another date with --date"
    )
  }
}
