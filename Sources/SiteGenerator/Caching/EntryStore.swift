/// What was read of posts and pages, kept in `.sitegen/cache/` from build to build.
///
/// It is in several files, each with the entries that fall to it by their paths: after an edit only one is written
/// again. Whatever is wrong with a file, its entries are just read again.
struct EntryStore: Sendable {
  let folder: String
  let key: CacheKey

  typealias Entries = [String: SourceCache.Reading<EntryReader.Outcome>]

  init(in stateFolder: String, key: CacheKey) {
    folder = Self.folder(in: stateFolder)
    self.key = key
  }

  /// Of all that is kept.
  static func folder(in stateFolder: String) -> String { stateFolder + "/cache" }
}

extension EntryStore {
  /// - Throws: `CancellationError`. What cannot be read is damaged.
  func load(jobs: Int) async throws -> KeptEntries {
    let names = ((try? FileSystem.entries(of: folder)) ?? []).filter { $0.kind == .file }.map(\.name)
      .filter(Self.isName).sorted()
    let files = try await names.concurrentMap(jobs: jobs) { _, name in
      (try? FileSystem.bytes(of: folder + "/" + name)).map { CacheFile<[StoredEntry]>($0, key) } ?? .damaged
    }
    var kept = KeptEntries(store: self, fileCount: names.count)
    for (name, file) in zip(names, files) {
      switch file {
      case .value(let entries):
        kept.entries.merge(entries.lazy.map { ($0.path, $0.reading) }) { first, _ in first }
      case .damaged: kept.damaged.append(folder + "/" + name)
      case .ofAnotherBuild: break
      }
    }
    return kept
  }

  /// Keeps the entries, and nothing else; without those that are read again each time.
  ///
  /// - Parameter former: What the last build kept: a file whose entries are the same stays.
  /// - Throws: `DiskError`, `CancellationError`.
  func save(_ entries: Entries, after former: KeptEntries, jobs: Int) async throws {
    let groups = Self.groups(of: entries.filter { !$0.value.facts.isOfTheMoment })
    let isSameSplit = groups.count == former.fileCount && former.damaged.isEmpty
    let known = isSameSplit ? Self.groups(of: former.entries, count: groups.count) : []
    let temporary = TemporaryFolder(in: folder, operations: .disk)
    try temporary.sweep()
    _ = try await groups.indices.map(\.self).concurrentMap(jobs: jobs) { _, number in
      if isSameSplit, Self.areSame(groups[number], known[number]) { return }
      let name = Self.name(number)
      let bytes = CacheFile.bytes(of: groups[number].map { StoredEntry($0.key, $0.value) }, key)
      try temporary.write(name, for: folder + "/" + name) { file throws(DiskError) in
        try FileOperations.disk.create(file, bytes)
      }
      try temporary.move(name, to: folder + "/" + name)
    }
    try temporary.sweep()
    for number in groups.count..<max(groups.count, former.fileCount) {
      try FileOperations.disk.removeFileIfPresent(folder + "/" + Self.name(number))
    }
  }
}

extension EntryStore {
  private static let entriesPerFile = 128

  private static func name(_ number: Int) -> String { "posts-\(number)" }

  private static func isName(_ name: String) -> Bool { name.hasPrefix("posts-") }

  /// A power of two, so that the split is another only when a site has grown to twice its size.
  private static func groups(of entries: Entries) -> [[Entries.Element]] {
    var count = 1
    while count * entriesPerFile < entries.count { count *= 2 }
    return groups(of: entries, count: count)
  }

  private static func groups(of entries: Entries, count: Int) -> [[Entries.Element]] {
    var groups = Array(repeating: [Entries.Element](), count: count)
    for entry in entries {
      groups[Int(ContentHash(of: Array(entry.key.utf8)).value % UInt64(count))].append(entry)
    }
    return groups.map { $0.sorted { $0.key < $1.key } }
  }

  private static func areSame(_ group: [Entries.Element], _ other: [Entries.Element]) -> Bool {
    group.elementsEqual(other) { $0.key == $1.key && $0.value === $1.value }
  }
}
