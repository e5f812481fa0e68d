import Foundation

/// Looking at the disk: thin, typed calls to the system that change nothing.
///
/// Foundation's `FileManager` follows links where it should not, hides which call failed, and costs several
/// times as much for each of ten thousand files. What changes the disk is in ``FileOperations``.
enum FileSystem {
  /// The whole content of a file.
  static func bytes(of path: String) throws(DiskError) -> [UInt8] {
    try OpenFile(reading: path).readToEnd()
  }

  /// What stands at `path`; nil when nothing does. A link is a link unless it is to be followed.
  static func status(of path: String, followingLinks: Bool = false) throws(DiskError) -> FileStatus? {
    var info = stat()
    do {
      _ = try call("look at", path) { followingLinks ? stat($0, &info) : lstat($0, &info) }
    } catch {
      // A link to itself leads nowhere, as one to a missing file does.
      guard error.isMissing || error.code == ENOTDIR || error.code == ELOOP else { throw error }
      return nil
    }
    return FileStatus(info)
  }

  /// The absolute path without any link, `.` or `..` in it.
  ///
  /// - Throws: also when nothing stands there.
  static func realPath(of path: String) throws(DiskError) -> String {
    var resolved = ""
    _ = try call("find", path) {
      guard let real = realpath($0, nil) else { return -1 }
      defer { free(real) }
      resolved = String(cString: real)
      return 0
    }
    return resolved
  }

  /// The absolute path without any link, `.` or `..` in it, of something that need not be there yet: what
  /// exists of the path is looked up, the rest is taken as it reads.
  static func resolved(_ path: String) throws(DiskError) -> String {
    var names = path.utf8.split(separator: UInt8(ascii: "/")).map { String($0) ?? "" }
    var rest: [String] = []
    while true {
      let head = (path.utf8.first == UInt8(ascii: "/") ? "/" : "./") + names.joined(separator: "/")
      do {
        return appended(rest, to: try realPath(of: head))
      } catch {
        guard error.isMissing, !names.isEmpty else { throw error }
        rest.insert(names.removeLast(), at: 0)
      }
    }
  }

  private static func appended(_ names: [String], to folder: String) -> String {
    var path = folder.utf8.split(separator: UInt8(ascii: "/")).map { String($0) ?? "" }
    for name in names where name != "." {
      if name == ".." { _ = path.popLast() } else { path.append(name) }
    }
    return "/" + path.joined(separator: "/")
  }
}

extension FileSystem {
  /// Makes a system call that fails with a negative number, again whenever a signal interrupts it.
  static func call(
    _ action: String, _ path: String, _ body: (UnsafePointer<CChar>) -> Int32
  ) throws(DiskError) -> Int32 {
    // C would end the path at a NUL, and so mean another file.
    guard !path.utf8.contains(0) else { throw DiskError(action, path, code: EINVAL) }
    var code: Int32 = 0
    let result = path.withCString { path in
      while true {
        let result = body(path)
        if result >= 0 { return result }
        code = errno
        if code != EINTR { return result }
      }
    }
    guard result >= 0 else { throw DiskError(action, path, code: code) }
    return result
  }
}
