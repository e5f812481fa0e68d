import Foundation

/// Files that are written for the author to go on with, at once or not at all.
enum AuthorFile {
  /// Makes a file that was not there before.
  ///
  /// - Parameters:
  ///   - path: Below the root, whose folders are made.
  ///   - root: What no link in the path may lead out of.
  /// - Returns: false where something has the name already, or got it meanwhile.
  static func create(
    _ path: String, _ bytes: [UInt8], in root: String, operations: FileOperations = .disk
  ) throws(DiskError) -> Bool {
    guard try FileSystem.status(of: root + "/" + path) == nil else { return false }
    return try write(path, in: root, operations) { file, _ throws(DiskError) in
      try operations.create(file, bytes)
    } finish: { temporary, destination throws(DiskError) in
      try temporary.place(temporaryName, at: destination)
    }
  }

  /// Gives a file another content; whoever may read it may go on reading it, and nobody else.
  static func replace(
    _ path: String, by bytes: [UInt8], in root: String, operations: FileOperations = .disk
  ) throws(DiskError) {
    try write(path, in: root, operations) { file, destination throws(DiskError) in
      try operations.createLike(destination, file, bytes)
    } finish: { temporary, destination throws(DiskError) in
      try temporary.move(temporaryName, to: destination)
    }
  }
}

extension AuthorFile {
  private static func write<Result>(
    _ path: String, in root: String, _ operations: FileOperations,
    _ create: (_ file: String, _ destination: String) throws(DiskError) -> Void,
    finish: (TemporaryFolder, _ destination: String) throws(DiskError) -> Result
  ) throws(DiskError) -> Result {
    let destination = root + "/" + path
    let folder = destination.lastIndex(of: "/").map { String(destination[..<$0]) } ?? root
    // A folder may be a link that leads elsewhere.
    guard try FileSystem.resolved(folder).hasPrefix(FileSystem.realPath(of: root) + "/") else {
      throw DiskError("write", destination, reason: "its folder is outside the site's")
    }
    let temporary = TemporaryFolder(in: folder, operations: operations)
    try temporary.sweep()
    try temporary.write(temporaryName, for: destination) { file throws(DiskError) in
      try create(file, destination)
    }
    let result = try finish(temporary, destination)
    try temporary.sweep()
    return result
  }

  /// Another process must not give its name to half of our file.
  private static var temporaryName: String { "author-\(getpid())" }
}
