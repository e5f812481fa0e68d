import Foundation

/// The steps that change the disk, as values: every change goes through one of them, so that a test can
/// stop a build after any step, or let any of them fail.
struct FileOperations: Sendable {
  /// Makes one folder; one that is there already is fine.
  var makeFolder: @Sendable (_ path: String) throws(DiskError) -> Void
  /// Makes a file; one that is there already is an error.
  var create: @Sendable (_ path: String, _ bytes: [UInt8]) throws(DiskError) -> Void
  /// Makes a file that whoever may read or write another one may read or write; one that is there already is an error.
  var createLike: @Sendable (_ other: String, _ path: String, _ bytes: [UInt8]) throws(DiskError) -> Void
  /// Makes a file with the content of another, handing each part of it on as it passes.
  var copy:
    @Sendable (_ source: String, _ path: String, _ part: (UnsafeRawBufferPointer) -> Void) throws(DiskError)
      -> Void
  /// Waits until a file's content is on the disk.
  var sync: @Sendable (_ path: String) throws(DiskError) -> Void
  /// Gives a file another name, at once and in the place of a file that has it.
  var move: @Sendable (_ from: String, _ to: String) throws(DiskError) -> Void
  /// Gives a file one more name; one that something has already is an error. Not every file system can.
  var link: @Sendable (_ from: String, _ to: String) throws(DiskError) -> Void
  var removeFile: @Sendable (_ path: String) throws(DiskError) -> Void
  /// Removes a folder if it is empty.
  var removeFolder: @Sendable (_ path: String) throws(DiskError) -> Void
}

extension FileOperations {
  /// The real ones.
  static let disk = FileOperations(
    makeFolder: { path throws(DiskError) in try makeFolder(path) },
    create: { path, bytes throws(DiskError) in try create(path, bytes) },
    createLike: { other, path, bytes throws(DiskError) in
      try create(path, bytes, permissions: try OpenFile(reading: other).permissions())
    },
    copy: { source, path, part throws(DiskError) in try copy(source, path, part) },
    sync: { path throws(DiskError) in try OpenFile(reading: path).synchronize() },
    move: { from, to throws(DiskError) in
      // The system's words are about either path; the new one is the one people know.
      _ = try FileSystem.call("write", to) { to in from.withCString { rename($0, to) } }
    },
    link: { from, to throws(DiskError) in
      _ = try FileSystem.call("write", to) { to in from.withCString { Foundation.link($0, to) } }
    },
    removeFile: { path throws(DiskError) in _ = try FileSystem.call("remove", path) { unlink($0) } },
    removeFolder: { path throws(DiskError) in _ = try FileSystem.call("remove", path) { rmdir($0) } })

  /// Makes a folder and those it stands in.
  func makeFolders(_ path: String) throws(DiskError) {
    do {
      try makeFolder(path)
    } catch {
      let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
      guard error.isMissing, let slash, slash != path.startIndex else { throw error }
      try makeFolders(String(path[..<slash]))
      try makeFolder(path)
    }
  }

  /// Removes a file, which may have gone already.
  func removeFileIfPresent(_ path: String) throws(DiskError) {
    do {
      try removeFile(path)
    } catch {
      guard error.isMissing else { throw error }
    }
  }

  /// Removes a folder, unless something is in it or it is none any more.
  func removeFolderIfEmpty(_ path: String) throws(DiskError) {
    do {
      try removeFolder(path)
    } catch {
      let harmless = [ENOENT, ENOTDIR, ENOTEMPTY, EEXIST]
      guard let code = error.code, harmless.contains(code) else { throw error }
    }
  }

  private static func makeFolder(_ path: String) throws(DiskError) {
    do {
      _ = try FileSystem.call("make the folder", path) { mkdir($0, 0o755) }
    } catch {
      guard error.code == EEXIST, try FileSystem.status(of: path, followingLinks: true)?.kind == .folder
      else { throw error }
    }
  }

  /// - Parameter permissions: Nil for what is usual.
  private static func create(
    _ path: String, _ bytes: [UInt8], permissions: UInt16? = nil
  ) throws(DiskError) {
    var file = try OpenFile(creating: path, isPrivate: permissions != nil)
    if let permissions { try file.allow(permissions) }
    try bytes.withUnsafeBufferPointer { bytes throws(DiskError) in
      try file.append(UnsafeRawBufferPointer(bytes))
    }
    try file.finish()
  }

  private static func copy(
    _ source: String, _ path: String, _ part: (UnsafeRawBufferPointer) -> Void
  ) throws(DiskError) {
    let original = try OpenFile(reading: source)
    var file = try OpenFile(creating: path)
    try original.forEachPart { bytes throws(DiskError) in
      try file.append(bytes)
      part(bytes)
    }
    try file.finish()
  }
}
