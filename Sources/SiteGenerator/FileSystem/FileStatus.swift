import Foundation

/// What kind of thing stands at a path.
enum FileKind: Hashable, Sendable {
  case file
  case folder
  case link
  /// A pipe, a socket, a device; or, in a listing, a name that is not UTF-8 and so cannot be opened.
  case other
}

/// Which file it is, whatever name it was found by: two paths with one identity are one file.
struct FileIdentity: Hashable, Sendable {
  var device: UInt64
  var inode: UInt64
}

/// What the system says of a file without opening it.
struct FileStatus: Hashable, Sendable {
  var kind: FileKind
  /// In bytes.
  var size: Int
  var identity: FileIdentity
}

extension FileStatus {
  init(_ info: stat) {
    kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(info.st_size)
    identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: info.st_dev), inode: UInt64(truncatingIfNeeded: info.st_ino))
  }
}
