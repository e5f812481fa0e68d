/// A folder that emails are written into. Nothing in it is removed.
public struct EmailFolder: Sendable {
  public let path: String
  private let temporary: TemporaryFolder

  /// - Throws: `DiskError`.
  public init(_ path: String) throws(DiskError) {
    self.path = path
    temporary = TemporaryFolder(in: path, operations: .disk)
    try temporary.sweep()
  }

  /// Writes an email's files, each at once or not at all.
  ///
  /// - Returns: Their paths.
  /// - Throws: `DiskError`.
  public func write(_ email: EmailFiles) throws(DiskError) -> [String] {
    try email.files.map { name, bytes throws(DiskError) in
      let destination = path + "/" + name
      try temporary.write(name, for: destination) { file throws(DiskError) in
        try FileOperations.disk.create(file, bytes)
      }
      try temporary.move(name, to: destination)
      return destination
    }
  }

  /// - Throws: `DiskError`.
  public func finish() throws(DiskError) { try temporary.sweep() }
}
