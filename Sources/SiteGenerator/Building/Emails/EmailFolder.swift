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

  /// What came of an email.
  public struct Written: Sendable {
    public let paths: [String]
    /// A message of before, where there is none now.
    public let outdated: String?
  }

  /// Writes an email's files, each at once or not at all.
  ///
  /// - Throws: `DiskError`.
  public func write(_ email: EmailFiles) throws(DiskError) -> Written {
    let paths = try email.files.map { name, bytes throws(DiskError) in
      let destination = path + "/" + name
      try temporary.write(name, for: destination) { file throws(DiskError) in
        try FileOperations.disk.create(file, bytes)
      }
      try temporary.move(name, to: destination)
      return destination
    }
    let message = path + "/" + email.name + ".eml"
    let isThere = try FileSystem.status(of: message) != nil
    let isOutdated = isThere && !paths.contains(message)
    return Written(paths: paths, outdated: isOutdated ? message : nil)
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
