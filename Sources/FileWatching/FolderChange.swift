/// What some events mean for whoever watches.
struct FolderChange: OptionSet, Sendable {
  var rawValue: UInt8

  /// Something of interest happened.
  static let any = FolderChange(rawValue: 1)
  /// The last thing that happened was to a file that is still open.
  static let unfinished = FolderChange(rawValue: 2)
  /// There may be folders that are not watched yet, or watched ones that are gone.
  static let folders = FolderChange(rawValue: 4)

  /// Adds what happened next.
  mutating func add(_ next: FolderChange) {
    guard !next.isEmpty else { return }
    remove(.unfinished)
    formUnion(next)
  }
}
