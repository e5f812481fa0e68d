/// Where it is kept what the files in one output folder were made of.
struct OutputRecordFile: Sendable {
  private let folder: String
  private let name: String
  private let key: CacheKey

  /// - Parameter stateFolder: The site's `.sitegen`.
  /// - Throws: `DiskError`.
  init(of output: String, in stateFolder: String, _ key: CacheKey) throws(DiskError) {
    folder = EntryStore.folder(in: stateFolder)
    name = Self.prefix + (try InventoryFiles.key(output: output, stateFolder: stateFolder)).description
    self.key = key
  }

  /// Nothing where there is none that holds; its loss costs time alone.
  func load() -> OutputRecord {
    guard let bytes = try? FileSystem.bytes(of: folder + "/" + name),
      case .value(let record) = CacheFile<OutputRecord>(bytes, key)
    else { return OutputRecord() }
    return record
  }

  /// Records what is in the folder now, if that is something else than before.
  ///
  /// - Parameter hashes: Of the bytes of the files that were made.
  /// - Throws: `DiskError`, `CancellationError`.
  func update(
    to files: [OutputFile], _ hashes: [OutputPath: ContentHash], after known: OutputRecord, in folder: String,
    jobs: Int
  ) async throws {
    let record = try await known.updated(to: files, hashes, in: folder, jobs: jobs)
    if record != known { try save(record) }
  }

  private func save(_ record: OutputRecord) throws(DiskError) {
    let bytes = CacheFile.bytes(of: record, key)
    let temporary = TemporaryFolder(in: folder, operations: .disk)
    try temporary.write(name, for: folder + "/" + name) { file throws(DiskError) in
      try FileOperations.disk.create(file, bytes)
    }
    try temporary.move(name, to: folder + "/" + name)
    try temporary.sweep()
    try removeOldest()
  }

  /// Whoever builds into a new folder each time leaves a record each time.
  private func removeOldest() throws(DiskError) {
    let records = try FileSystem.entries(of: folder).filter { $0.name.hasPrefix(Self.prefix) }
      .map { entry throws(DiskError) in
        (try FileSystem.version(of: folder + "/" + entry.name).written, entry.name)
      }
    for (_, name) in records.sorted(by: >).dropFirst(Self.mostRecords) {
      try FileOperations.disk.removeFileIfPresent(folder + "/" + name)
    }
  }

  private static let prefix = "output-"
  private static let mostRecords = 8
}
