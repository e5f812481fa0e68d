@testable import SiteGenerator

extension FileOperations {
  /// The real steps, each after a check that may let it fail by throwing.
  ///
  /// - Parameter check: Given the path, and the bytes if a file is to be created.
  static func disk(
    _ check: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws(DiskError) -> Void
  ) -> FileOperations {
    let disk = FileOperations.disk
    return FileOperations(
      makeFolder: { path throws(DiskError) in
        try check(path, [])
        try disk.makeFolder(path)
      },
      create: { path, bytes throws(DiskError) in
        try check(path, bytes)
        try disk.create(path, bytes)
      },
      createLike: { other, path, bytes throws(DiskError) in
        try check(path, bytes)
        try disk.createLike(other, path, bytes)
      },
      copy: { source, path, part throws(DiskError) in
        try check(path, [])
        try disk.copy(source, path, part)
      },
      sync: { path throws(DiskError) in
        try check(path, [])
        try disk.sync(path)
      },
      move: { from, to throws(DiskError) in
        try check(to, [])
        try disk.move(from, to)
      },
      link: { from, to throws(DiskError) in
        try check(to, [])
        try disk.link(from, to)
      },
      removeFile: { path throws(DiskError) in
        try check(path, [])
        try disk.removeFile(path)
      },
      removeFolder: { path throws(DiskError) in
        try check(path, [])
        try disk.removeFolder(path)
      })
  }
}
