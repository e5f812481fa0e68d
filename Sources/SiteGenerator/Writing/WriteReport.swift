/// What an update of the output folder did. All paths are relative to that folder.
struct WriteReport: Equatable, Sendable {
  /// New or changed files, in the order of the plan.
  var written: [String] = []
  /// How many files stood there already with the right bytes; these were not touched.
  var unchanged = 0
  /// Files of an earlier build that the site no longer has.
  var removed: [String] = []
  /// Files like these that were left, because someone has changed them since.
  var kept: [String] = []
  /// What is in the way. If there is anything, nothing was written and nothing removed.
  var obstacles: [Obstacle] = []
  /// Other things worth a warning, as sentences.
  var notes: [String] = []
  /// Of the bytes of the files that have recipes, and were made.
  var hashes: [OutputPath: ContentHash] = [:]
}

extension WriteReport {
  static func keptMessage(_ path: String) -> String {
    "\(path) is no longer part of the site, but was changed since sitegen wrote it, so it stays"
  }

  static let keptHelp = "delete it if it is not needed; from now on it counts as yours"
}

extension WriteReport {
  init(_ staged: [StagedFile], _ leftovers: Leftovers, notes: [String]) {
    self.notes = notes
    obstacles = staged.compactMap(\.obstacle)
    guard obstacles.isEmpty else { return }
    let arrivals = staged.compactMap(\.arrival)
    written = arrivals.map(\.entry.path.string)
    unchanged = staged.count - arrivals.count
    removed = leftovers.intact.map(\.string)
    let cleared = Set(arrivals.flatMap(\.clearing))
    kept = leftovers.changed.filter { !cleared.contains($0) }.map(\.string)
  }
}
