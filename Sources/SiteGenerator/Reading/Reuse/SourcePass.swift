/// One pass over a site's sources, which reads only those that are out of date.
struct SourcePass: Sendable {
  /// The folder that holds `content/` and `templates/`.
  let root: String
  /// How many files to read at once.
  let jobs: Int
  /// What was read, and why, and what is gone.
  private(set) var changes: [SourceChange] = []
  private let start = FileSystem.moment

  init(root: String, jobs: Int) {
    self.root = root
    self.jobs = jobs
  }

  /// What the files hold, in their order.
  ///
  /// - Parameters:
  ///   - paths: Relative to the root.
  ///   - known: What was read before, by path.
  ///   - hasOtherSettings: Whether that was by other settings than today's.
  ///   - progress: Called now and then with how many files are done.
  ///   - isOfTheMoment: Whether what was read would be another in another moment.
  ///   - read: Gets a file's number and path, and what was read of it by the same settings before; that is old where it
  ///     still holds, since the file was only saved again.
  /// - Throws: What `read` throws, `DiskError`, `CancellationError`.
  mutating func read<Value: Sendable>(
    _ paths: [String], _ known: [String: SourceCache.Reading<Value>], hasOtherSettings: Bool = false,
    progress: (Int) -> Void = { _ in }, isOfTheMoment: @escaping @Sendable (Value) -> Bool = { _ in false },
    by read: @escaping @Sendable (Int, String, Value?) throws -> (value: Value, isOld: Bool)
  ) async throws -> [SourceCache.Reading<Value>] {
    let outcomes = try await paths.concurrentMap(jobs: jobs, progress: progress) { [self] number, path in
      var facts = try facts(of: path)
      let old = known[path]
      let reason = OutOfDate(old?.facts, at: facts.version, hasOtherSettings: hasOtherSettings)
      if reason == nil, let old { return (old, reason) }
      let (value, isOld) = try read(number, path, hasOtherSettings ? nil : old?.value)
      facts.isOfTheMoment = isOfTheMoment(value)
      return (SourceCache.Reading(facts: facts, value: value), isOld ? nil : reason)
    }
    for (path, outcome) in zip(paths, outcomes) {
      if let reason = outcome.1 { changes.append(SourceChange(path: path, reason: reason)) }
    }
    return outcomes.map(\.0)
  }

  /// What tells, of files that are read together, whether they have to be.
  mutating func facts(
    of paths: [String], _ known: [String: ReadingFacts]
  ) throws(DiskError) -> (facts: [String: ReadingFacts], areOutOfDate: Bool) {
    var all: [String: ReadingFacts] = [:]
    var areOutOfDate = false
    for path in paths {
      let (facts, isOutOfDate) = try facts(of: path, known[path])
      all[path] = facts
      if isOutOfDate { areOutOfDate = true }
    }
    return (all, areOutOfDate || known.count != all.count)
  }

  /// What tells, of a file that is read by itself, whether it has to be.
  mutating func facts(
    of path: String, _ known: ReadingFacts?, hasOtherSettings: Bool = false
  ) throws(DiskError) -> (facts: ReadingFacts, isOutOfDate: Bool) {
    let facts = try facts(of: path)
    let reason = OutOfDate(known, at: facts.version, hasOtherSettings: hasOtherSettings)
    if let reason { changes.append(SourceChange(path: path, reason: reason)) }
    return (facts, reason != nil)
  }

  /// Notes which files are not there any more.
  mutating func compare(_ paths: [String], with former: [String]) {
    guard paths != former else { return }
    changes += Set(former).subtracting(paths).sorted().map { SourceChange(path: $0, reason: nil) }
  }

  /// Told before the file is read: what changes meanwhile will be read again.
  private func facts(of path: String) throws(DiskError) -> ReadingFacts {
    let version = try FileSystem.version(of: root + "/" + path)
    return ReadingFacts(version: version, isSettled: version.isSettled(at: start))
  }
}
