/// What the files in an output folder were made of, so that none has to be made that would be the same.
struct OutputRecord: Equatable, Sendable {
  struct Made: Sendable, Equatable {
    /// What it was made of.
    var recipe: ContentHash
    /// Of its bytes.
    var hash: ContentHash
    /// What tells that nobody has changed it since.
    var version: FileVersion
  }

  /// By path.
  private(set) var files: [OutputPath: Made] = [:]

  /// The hash of the file's bytes, if it is the one that this recipe makes.
  ///
  /// - Parameter version: The file's today.
  func hash(of path: OutputPath, _ recipe: ContentHash, at version: FileVersion) -> ContentHash? {
    guard let made = files[path], made.recipe == recipe, made.version == version else { return nil }
    return made.hash
  }

  /// Whether it was made so, and is unless somebody has changed it.
  func hasMade(_ path: OutputPath, _ recipe: ContentHash) -> Bool { files[path]?.recipe == recipe }

  /// - Parameter recipe: Nil for what is made each time.
  func hasMade(_ path: SitePath, _ recipe: ContentHash?) -> Bool {
    guard let recipe, let path = OutputPath(path.outputFile) else { return false }
    return hasMade(path, recipe)
  }
}

extension OutputRecord {
  /// Of what is in the folder now. A file that was written just before may be changed again without a sign, and is left
  /// out.
  ///
  /// - Parameters:
  ///   - files: As planned.
  ///   - hashes: Of the bytes of those that were made; the others are as they were.
  /// - Throws: `DiskError`, `CancellationError`.
  func updated(
    to files: [OutputFile], _ hashes: [OutputPath: ContentHash], in folder: String, jobs: Int
  ) async throws -> OutputRecord {
    let moment = FileSystem.moment
    let made = try await files.concurrentMap(jobs: jobs) { _, file -> (OutputPath, Made)? in
      guard let recipe = file.recipe, let path = OutputPath(file.path) else { return nil }
      guard let hash = hashes[path] else {
        return self.files[path].flatMap { $0.recipe == recipe ? (path, $0) : nil }
      }
      let version = try FileSystem.version(of: folder + "/" + file.path)
      return version.isSettled(at: moment)
        ? (path, Made(recipe: recipe, hash: hash, version: version)) : nil
    }
    return OutputRecord(
      files: Dictionary(made.compactMap(\.self), uniquingKeysWith: { first, _ in first }))
  }
}
