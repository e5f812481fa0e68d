/// What earlier builds wrote into one output folder: what the published manifest names, and the rest.
struct Inventory: Equatable, Sendable {
  var listed = Manifest()
  var unlisted = Manifest()

  /// What the disk may hold while a build goes from this inventory to another.
  func union(_ next: Inventory) -> Inventory {
    Inventory(listed: listed.union(next.listed), unlisted: unlisted.union(next.unlisted))
  }

  /// Every file once, listed or not.
  var all: Manifest {
    unlisted.entries.isEmpty ? listed : listed.union(unlisted)
  }
}

extension Inventory {
  /// What a build writes, from its plan and what it found out of each of its files.
  ///
  /// - Parameter entries: Nil for a file that cannot be written.
  init(_ files: [OutputFile], _ entries: [Manifest.Entry?], feedIDs: [String]?) {
    let planned = zip(files, entries).compactMap { file, entry in
      entry.map { (file.isListed, $0.marked(asPlaceholder: file.isPlaceholder)) }
    }
    listed = Manifest(planned.filter(\.0).map(\.1), feedIDs: feedIDs)
    unlisted = Manifest(planned.filter { !$0.0 }.map(\.1))
  }
}

extension Manifest.Entry {
  fileprivate func marked(asPlaceholder isPlaceholder: Bool) -> Self {
    var entry = self
    entry.isPlaceholder = isPlaceholder
    return entry
  }
}
