/// Keeps two builds of one site from writing at the same time.
///
///     try await BuildLock.hold(in: ".sitegen") { try await folder.update(with: files, jobs: 2) }
///
/// The lock is the system's (flock) on `.sitegen/lock`, so it ends with the process, however that dies; the
/// file itself stays and means nothing.
enum BuildLock {
  /// Runs `body` while no other build holds the lock.
  ///
  /// - Parameter limit: How long to wait for another build.
  /// - Throws: ``LockTimeout`` if the other takes longer, ``DiskError``, `CancellationError`, or what `body`
  ///   throws.
  static func hold<Result>(
    in stateFolder: String, waiting limit: Duration = .seconds(10),
    isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
  ) async throws -> Result {
    try FileOperations.disk.makeFolders(stateFolder)
    var file = try OpenFile(locking: stateFolder + "/" + fileName)
    defer { file.release() }
    let deadline = ContinuousClock.now + limit
    while try !file.tryLock() {
      guard ContinuousClock.now < deadline else { throw LockTimeout(path: file.path, limit: limit) }
      try await Task.sleep(for: pause)
    }
    return try await body()
  }

  private static let fileName = "lock"
  /// The system can wait itself, but neither for a limited time nor without blocking a thread.
  private static let pause = Duration.milliseconds(50)
}

/// Another build has held the site's lock for too long.
public struct LockTimeout: Error, Hashable, Sendable, CustomStringConvertible {
  public var path: String
  public var limit: Duration

  public var description: String {
    "another build has held \(path) for more than \(limit.components.seconds) s; "
      + "wait for it to end, or stop it, and try again"
  }
}
