/// Where an output folder's inventory is kept: the manifest in the folder itself, published with the site,
/// and the unlisted files' own under `.sitegen/`, one for each output folder.
///
/// Nothing is synced to the platter: against a killed process, the order of the renames is enough, and after
/// a power cut the next build compares every file anyway.
struct InventoryFiles: Sendable {
  private let listed: String
  private let unlisted: String
  private let listedTemporary: TemporaryFolder
  private let unlistedTemporary: TemporaryFolder
  private let operations: FileOperations

  /// - Throws: ``DiskError``; the output folder must exist, the state folder need not.
  init(output: String, stateFolder: String, operations: FileOperations) throws(DiskError) {
    listed = output + "/" + Manifest.fileName
    unlisted =
      stateFolder + "/unlisted-\(try Self.key(output: output, stateFolder: stateFolder)).json"
    listedTemporary = TemporaryFolder(in: output, operations: operations)
    unlistedTemporary = TemporaryFolder(in: stateFolder, operations: operations)
    self.operations = operations
  }
}

extension InventoryFiles {
  /// Reads both lists; the notes say what was wrong with them.
  func load() throws(DiskError) -> (inventory: Inventory, notes: [String]) {
    let readings = (try Self.reading(listed), try Self.reading(unlisted))
    let inventory = Inventory(listed: readings.0.manifest, unlisted: readings.1.manifest)
    return (inventory, [readings.0.note, readings.1.note].compactMap(\.self))
  }

  /// Writes both lists, each at once or not at all, and only where it says something new.
  func save(_ inventory: Inventory) throws(DiskError) {
    if inventory.unlisted.entries.isEmpty {
      if try FileSystem.status(of: unlisted) != nil { try operations.removeFile(unlisted) }
    } else {
      try save(inventory.unlisted, at: unlisted, by: unlistedTemporary)
    }
    try save(inventory.listed, at: listed, by: listedTemporary)
  }

  /// Removes the temporary files of a build that was killed.
  func sweep() throws(DiskError) {
    try unlistedTemporary.sweep()
    try listedTemporary.sweep()
  }

  /// What an output folder's files in `.sitegen/` are named by: two output folders must not mix theirs, and a site that is
  /// moved as a whole must find its own again. Both paths are free of links.
  static func key(resolvedOutput output: String, stateFolder: String) -> ContentHash {
    let root = stateFolder.prefix(through: stateFolder.lastIndex(of: "/") ?? stateFolder.startIndex)
    let key = output.hasPrefix(root) ? String(output.dropFirst(root.count)) : output
    return ContentHash(of: Array(key.utf8))
  }

  /// The same for paths as they are written.
  static func key(output: String, stateFolder: String) throws(DiskError) -> ContentHash {
    key(
      resolvedOutput: try FileSystem.resolved(output), stateFolder: try FileSystem.resolved(stateFolder))
  }

  private func save(
    _ manifest: Manifest, at path: String, by temporary: TemporaryFolder
  ) throws(DiskError) {
    let bytes = manifest.json
    guard try Self.bytes(of: path) != bytes else { return }
    try temporary.write(Self.temporaryName, for: path) { file throws(DiskError) in
      try operations.create(file, bytes)
    }
    try temporary.move(Self.temporaryName, to: path)
  }

  private static let temporaryName = "list"

  private static func reading(_ path: String) throws(DiskError) -> ManifestReading {
    guard let bytes = try bytes(of: path) else { return ManifestReading() }
    return try ManifestReading(bytes, from: path)
  }

  /// What stands there; nil if nothing does, no bytes if it is a link or the like, which sitegen never makes.
  private static func bytes(of path: String) throws(DiskError) -> [UInt8]? {
    guard let status = try FileSystem.status(of: path) else { return nil }
    return status.kind == .file || status.kind == .folder ? try FileSystem.bytes(of: path) : []
  }
}
