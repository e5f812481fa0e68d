/// The folder the site is built into, and the only one whose content sitegen replaces and removes.
///
///     let folder = OutputFolder(path: "public", stateFolder: ".sitegen")
///     let report = try await folder.update(with: files, jobs: 2)
///
/// Files that sitegen did not write are neither changed nor removed. A build that is killed at any moment
/// leaves every file whole, old or new, and the next one finishes its work. One build at a time may do
/// this: hold the ``BuildLock``.
struct OutputFolder: Sendable {
  /// As given, so that messages name files the way their reader does.
  let path: String
  /// The site's `.sitegen` folder, where the list of unlisted files is kept.
  let stateFolder: String
  let operations: FileOperations

  init(path: String, stateFolder: String) {
    self.init(path: path, stateFolder: stateFolder, operations: .disk)
  }

  init(path: String, stateFolder: String, operations: FileOperations) {
    self.path = path
    self.stateFolder = stateFolder
    self.operations = operations
  }

  /// Makes the folder hold exactly these files, besides those that are not sitegen's.
  ///
  /// Where something else stands in the way of a file, nothing is changed, and the report says what.
  /// - Parameters:
  ///   - files: No two with one path, none with a path that is a folder of another's.
  ///   - known: What the files were made of that are there.
  ///   - feedIDs: What feed readers know the site's posts by, for the manifest; nil for nothing to say.
  ///   - jobs: How many files to make and compare at once.
  ///   - progress: Called now and then with how many files have been made and compared.
  ///   - accepting: Asked with what would be done, and with the published list as it was, before the first file is
  ///     changed; if it answers false, nothing is.
  /// - Throws: ``DiskError``, `CancellationError`, or what a file's content throws. The folder is then as a
  ///   killed build leaves it, without the temporary files where these can be removed.
  func update(
    with files: [OutputFile], after known: OutputRecord = OutputRecord(), feedIDs: [String]? = nil, jobs: Int,
    progress: (Int) -> Void = { _ in }, accepting: (WriteReport, Manifest) -> Bool = { _, _ in true }
  ) async throws -> WriteReport {
    try makeReady()
    let lists = try InventoryFiles(output: path, stateFolder: stateFolder, operations: operations)
    try lists.sweep()
    do {
      let report = try await replace(
        by: files, known, feedIDs, lists, jobs: jobs, progress: progress, accepting: accepting)
      try lists.sweep()
      return report
    } catch {
      try? lists.sweep()
      throw error
    }
  }

  private func replace(
    by files: [OutputFile], _ known: OutputRecord, _ feedIDs: [String]?, _ lists: InventoryFiles, jobs: Int,
    progress: (Int) -> Void, accepting: (WriteReport, Manifest) -> Bool
  ) async throws -> WriteReport {
    let (before, notes) = try lists.load()
    let leftovers = try await leftovers(of: before, planned: files, jobs: jobs)
    let staged = try await stage(files, known, before, leftovers, jobs: jobs, progress: progress)
    var report = WriteReport(staged, leftovers, notes: notes)
    guard report.obstacles.isEmpty, accepting(report, before.listed) else { return report }

    let after = Inventory(files, staged.map(\.entry), feedIDs: feedIDs)
    let arrivals = staged.compactMap(\.arrival)
    let clearing = arrivals.flatMap(\.clearing)
    // From here on, whatever may stand on the disk stands in the lists, so that no file is orphaned.
    try lists.save(before.union(after))
    try remove(clearing, vacating: clearing + leftovers.gone)
    try moveIntoPlace(arrivals)
    // What was cleared may by now be a new file's name, or one in another spelling: not again.
    let rest = leftovers.intact(besides: clearing)
    try remove(rest, vacating: rest)
    try lists.save(after)
    report.hashes = Self.hashes(of: files, staged)
    return report
  }
}

extension OutputFolder {
  private var temporary: TemporaryFolder {
    TemporaryFolder(in: path, operations: operations)
  }

  private func makeReady() throws(DiskError) {
    switch try FileSystem.status(of: path, followingLinks: true)?.kind {
    case nil: try operations.makeFolders(path)
    case .folder: break
    case .file, .link, .other: throw DiskError("build into", path, reason: "it is not a folder")
    }
  }

  private func leftovers(
    of inventory: Inventory, planned files: [OutputFile], jobs: Int
  ) async throws -> Leftovers {
    let planned = Set(files.lazy.compactMap { OutputPath($0.path) })
    let entries = inventory.all.entries.filter { !planned.contains($0.path) }
    return Leftovers(
      try await entries.concurrentMap(jobs: jobs) { _, entry in try Leftovers.File(entry, in: path) })
  }

  private func stage(
    _ files: [OutputFile], _ record: OutputRecord, _ inventory: Inventory, _ leftovers: Leftovers, jobs: Int,
    progress: (Int) -> Void
  ) async throws -> [StagedFile] {
    let staging = Staging(
      output: path, operations: operations, temporary: temporary,
      known: Set(inventory.all.entries.lazy.map(\.path)), record: record, leftovers: leftovers)
    return try await files.concurrentMap(jobs: jobs, progress: progress) { number, file in
      try staging.stage(file, number: number)
    }
  }

  private static func hashes(of files: [OutputFile], _ staged: [StagedFile]) -> [OutputPath: ContentHash] {
    var hashes: [OutputPath: ContentHash] = [:]
    for (file, staged) in zip(files, staged) where file.recipe != nil {
      if case .recorded = staged { continue }
      if let entry = staged.entry { hashes[entry.path] = entry.hash }
    }
    return hashes
  }

  private func moveIntoPlace(_ arrivals: [Arrival]) throws(DiskError) {
    var made: Set<OutputPath> = []
    for arrival in arrivals {
      let path = arrival.entry.path
      if arrival.replacesFolder { try removeEmptyFolders(at: location(of: path)) }
      if let folder = path.folder, made.insert(folder).inserted {
        try operations.makeFolders(location(of: folder))
      }
      try temporary.move(arrival.temporaryName, to: location(of: path))
    }
  }

  /// Removes files, and the folders that are empty without them.
  private func remove(_ files: [OutputPath], vacating vacated: [OutputPath]) throws(DiskError) {
    for file in files {
      try operations.removeFileIfPresent(location(of: file))
    }
    // A path is longer than that of any folder it lies in, so this is from the inside out.
    let folders = Set(vacated.flatMap(\.folders))
    for folder in folders.sorted(by: { ($0.string.utf8.count, $0) > ($1.string.utf8.count, $1) }) {
      try operations.removeFolderIfEmpty(location(of: folder))
    }
  }

  private func removeEmptyFolders(at folder: String) throws(DiskError) {
    guard try FileSystem.status(of: folder)?.kind == .folder else { return }
    for entry in try FileSystem.entries(of: folder) where entry.kind == .folder {
      try removeEmptyFolders(at: folder + "/" + entry.name)
    }
    try operations.removeFolder(folder)
  }

  private func location(of path: OutputPath) -> String {
    self.path + "/" + path.string
  }
}
