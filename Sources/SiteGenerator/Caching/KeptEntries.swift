/// What earlier builds kept of posts and pages.
struct KeptEntries: Sendable {
  let store: EntryStore
  var entries: EntryStore.Entries = [:]
  /// How many files it was in.
  var fileCount = 0
  /// The files that are not as they were written.
  var damaged: [String] = []
}

extension KeptEntries {
  /// Keeps what was read now, for the next build.
  ///
  /// - Throws: `DiskError`, `CancellationError`.
  func update(to entries: EntryStore.Entries, jobs: Int) async throws {
    try await store.save(entries, after: self, jobs: jobs)
  }

  /// Nothing to mend: what was lost is read again, and the file written.
  var findings: [Finding] {
    damaged.map { path in
      Finding(
        .damagedCache, at: Location(file: path), "this part of the cache is damaged, and was not used",
        help: "leave it to the next build, which writes it anew")
    }
  }
}
