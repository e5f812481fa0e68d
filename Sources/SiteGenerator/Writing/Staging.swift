/// Makes the planned files one by one and puts those that are new or changed among the temporary files.
///
/// Nothing of what visitors see is touched yet.
struct Staging: Sendable {
  let output: String
  let operations: FileOperations
  let temporary: TemporaryFolder
  /// The paths earlier builds wrote to.
  let known: Set<OutputPath>
  /// What was made of what.
  let record: OutputRecord
  let leftovers: Leftovers

  /// - Parameter number: The file's place in the plan, which names its temporary file.
  /// - Throws: ``DiskError``, or what the file's own content throws.
  func stage(_ file: OutputFile, number: Int) throws -> StagedFile {
    guard let path = OutputPath(file.path) else { return blocked(file, .invalid) }
    guard !path.isReserved else { return blocked(file, .reserved) }
    if let hash = try recordedHash(of: file, at: path) {
      return .recorded(Manifest.Entry(path: path, hash: hash))
    }
    let standing = try Standing(at: path, in: output)
    switch Decision(at: path, standing, isKnown: known.contains(path), leftovers: leftovers) {
    case .blocked(let reason):
      return blocked(file, reason)
    case .write(let clearing):
      let content = try PreparedContent(file.content)
      var arrival = try arrival(content, at: path, number)
      arrival.clearing = clearing
      if case .folder = standing { arrival.replacesFolder = true }
      return .ready(arrival)
    case .compare(let size, let mayReplace):
      let content = try PreparedContent(file.content)
      if let hash = try content.hash(ifEqualToFileAt: output + "/" + path.string, size: size) {
        return .unchanged(Manifest.Entry(path: path, hash: hash))
      }
      return mayReplace ? .ready(try arrival(content, at: path, number)) : blocked(file, .file)
    }
  }
}

extension Staging {
  /// The hash of the file that stands there, if it is known to be the one that would be made. No other file has its
  /// version, whatever leads to it.
  private func recordedHash(of file: OutputFile, at path: OutputPath) throws(DiskError) -> ContentHash? {
    guard let recipe = file.recipe, known.contains(path), record.hasMade(path, recipe),
      let version = try FileSystem.versionIfPresent(of: output + "/" + path.string)
    else { return nil }
    return record.hash(of: path, recipe, at: version)
  }

  private func arrival(
    _ content: PreparedContent, at path: OutputPath, _ number: Int
  ) throws(DiskError) -> Arrival {
    let name = String(number)
    let hash = try temporary.write(name, for: output + "/" + path.string) { file throws(DiskError) in
      try content.create(at: file, by: operations)
    }
    return Arrival(
      entry: Manifest.Entry(path: path, hash: hash), temporaryName: name, clearing: [],
      replacesFolder: false)
  }

  private func blocked(_ file: OutputFile, _ reason: Obstacle.Reason) -> StagedFile {
    .blocked(Obstacle(path: file.path, source: file.source, reason: reason))
  }
}
