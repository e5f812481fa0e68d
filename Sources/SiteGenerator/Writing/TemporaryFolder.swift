import Foundation

/// The folder where files are written before they are moved into place with one rename.
///
/// It lies beside their destination, since a rename works only within one file system. All temporary files
/// being in it under one kind of name, sweeping up after a killed build is a matter of one listing.
struct TemporaryFolder: Sendable {
  static let name = ".sitegen-tmp"

  let path: String
  private let operations: FileOperations

  init(in folder: String, operations: FileOperations) {
    path = folder + "/" + Self.name
    self.operations = operations
  }

  /// Writes a file under a temporary name, making the folder when it is first needed.
  ///
  /// - Parameter destination: The name it is to have, for the messages.
  func write<Result>(
    _ name: String, for destination: String, _ body: (_ path: String) throws(DiskError) -> Result
  ) throws(DiskError) -> Result {
    let file = location(of: name)
    do throws(DiskError) {
      do throws(DiskError) {
        return try body(file)
      } catch {
        guard error.path == file, error.isMissing else { throw error }
        try operations.makeFolders(path)
        return try body(file)
      }
    } catch {
      throw error.path == file ? error.naming(destination) : error
    }
  }

  /// Gives a file written here its name.
  func move(_ name: String, to destination: String) throws(DiskError) {
    try operations.move(location(of: name), destination)
  }

  /// Gives a file written here its name, unless something has that already.
  ///
  /// - Returns: Whether it has the name now.
  func place(_ name: String, at destination: String) throws(DiskError) -> Bool {
    do {
      try linkOrCopy(location(of: name), to: destination)
    } catch {
      guard error.code == EEXIST else { throw error }
      return false
    }
    return true
  }

  /// Removes what a build has left here, and the folder; what is not a temporary file of ours stays.
  ///
  /// - Throws: also if something else than a folder has the name: through a link, files would be written
  ///   who knows where.
  func sweep() throws(DiskError) {
    guard let status = try FileSystem.status(of: path) else { return }
    guard status.kind == .folder else {
      throw DiskError("use", path, reason: "sitegen needs this name for a folder of its own")
    }
    for entry in try FileSystem.entries(of: path)
    where entry.kind == .file && entry.name.hasSuffix(Self.suffix) {
      try operations.removeFile(path + "/" + entry.name)
    }
    try operations.removeFolderIfEmpty(path)
  }

  /// Memory cards and some network drives have no hard links: there a file is seen while it grows.
  private func linkOrCopy(_ file: String, to destination: String) throws(DiskError) {
    do {
      try operations.link(file, destination)
    } catch {
      guard let code = error.code, [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(code) else { throw error }
      try operations.copy(file, destination) { _ in }
    }
  }

  private static let suffix = ".part"

  private func location(of name: String) -> String {
    path + "/" + name + Self.suffix
  }
}
