/// A post's file under a name that begins with its date. A folder of its own is renamed, and keeps all that is in it.
struct PostMove {
  /// The post's file, below the root.
  let old: String
  let path: String
  /// What is renamed: the file, or its folder.
  let renamed: (from: String, to: String)

  init(_ entry: Entry, to day: String) {
    let from = entry.folder ?? entry.source
    let slash = from.lastIndex(of: "/").map(from.index(after:)) ?? from.startIndex
    let formerDay = EntrySource(entry.source)?.dateInName
    let name = from[slash...].dropFirst(formerDay.map { $0.count + 1 } ?? 0)
    let to = "\(from[..<slash])\(day)-\(name)"
    old = entry.source
    path = to + entry.source.dropFirst(from.count)
    renamed = (from, to)
  }

  /// - Throws: ``AuthoringRefusal`` where something has the new name, and ``DiskError``.
  func check(in root: String) throws {
    guard renamed.from != renamed.to, try FileSystem.status(of: root + "/" + renamed.to) != nil else {
      return
    }
    throw AuthoringRefusal.isInTheWay(renamed.to)
  }

  /// Renames the post, and then writes what it is to hold. Stopped half-way, it leaves the draft, under one name or the
  /// other: to publish it again goes on from there.
  ///
  /// - Throws: ``AuthoringRefusal`` where something has got the new name meanwhile, and ``DiskError``.
  func run(writing bytes: [UInt8], in root: String, by operations: FileOperations) throws {
    try check(in: root)
    if renamed.from != renamed.to {
      try operations.move(root + "/" + renamed.from, root + "/" + renamed.to)
    }
    try AuthorFile.replace(path, by: bytes, in: root, operations: operations)
  }
}

extension AuthoringRefusal {
  fileprivate static func isInTheWay(_ path: String) -> Self {
    Self(
      "\(path) is there already, and stays as it is; rename it or the draft, or choose another date with --date"
    )
  }
}
