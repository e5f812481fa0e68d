/// A folder that emails are written into. Nothing in it is removed.
public struct EmailFolder: Sendable {
  public let path: String
  private let temporary: TemporaryFolder

  /// - Throws: `DiskError`.
  public init(_ path: String) throws(DiskError) {
    // A slash stands before each name.
    var path = path[...]
    while path.last == "/" { path.removeLast() }
    self.path = String(path)
    temporary = TemporaryFolder(in: self.path, operations: .disk)
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

  /// Does what writes here, and leaves nothing half written behind, whether it succeeds or fails.
  ///
  /// - Throws: What `body` throws, and `DiskError`.
  public func sweeping<Result>(_ body: () async throws -> Result) async throws -> Result {
    let result: Result
    do { result = try await body() } catch {
      try? temporary.sweep()
      throw error
    }
    try temporary.sweep()
    return result
  }
}
