import Foundation

/// One name in a folder, and what stands there.
struct FolderEntry: Hashable, Sendable {
  var name: String
  var kind: FileKind
}

extension FileSystem {
  /// What stands in a folder, links not followed, sorted by the bytes of the names.
  ///
  /// The system lists a folder in an order of its own; sorted, every machine sees the same one.
  /// A name that is not UTF-8 comes as ``FileKind/other``, its damage marked by U+FFFD.
  static func entries(of path: String) throws(DiskError) -> [FolderEntry] {
    var entries: [FolderEntry] = []
    for (name, type) in try rawEntries(of: path) {
      let text = String(decoding: name, as: UTF8.self)
      let kind: FileKind? =
        text.utf8.elementsEqual(name) ? try kind(type, of: path + "/" + text) : .other
      if let kind { entries.append(FolderEntry(name: text, kind: kind)) }
    }
    return entries
  }

  /// The names as bytes, sorted, without `.` and `..`, each with the system's hint of its kind.
  private static func rawEntries(of path: String) throws(DiskError) -> [(name: [UInt8], type: UInt8)] {
    var entries: [(name: [UInt8], type: UInt8)] = []
    _ = try call("list", path) {
      guard let folder = opendir($0) else { return -1 }
      defer { closedir(folder) }
      entries = []
      errno = 0
      while let entry = readdir(folder) {
        let name = name(of: entry)
        if name != dot, name != dotDot { entries.append((name, entry.pointee.d_type)) }
        errno = 0
      }
      return errno == 0 ? 0 : -1
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// The bytes of an entry's name, read in place: the record is shorter than C's declaration of it.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    let start = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let name = UnsafeRawPointer(entry) + start
    return Array(UnsafeRawBufferPointer(start: name, count: strlen(name.assumingMemoryBound(to: CChar.self))))
  }

  /// The hint where there is one; some file systems give none. Nil if the file has just gone.
  private static func kind(_ type: UInt8, of path: String) throws(DiskError) -> FileKind? {
    switch type {
    case UInt8(DT_REG): .file
    case UInt8(DT_DIR): .folder
    case UInt8(DT_LNK): .link
    case UInt8(DT_UNKNOWN): try status(of: path)?.kind
    default: .other
    }
  }

  private static let dot = Array(".".utf8)
  private static let dotDot = Array("..".utf8)
}
