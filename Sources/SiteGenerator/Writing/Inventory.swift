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
  /// What a build writes, from its plan and what became of each of its files.
  init(_ files: [OutputFile], _ staged: [StagedFile]) {
    let planned = zip(files, staged)
    listed = Manifest(planned.compactMap { $0.isListed ? $1.entry : nil })
    unlisted = Manifest(planned.compactMap { $0.isListed ? nil : $1.entry })
  }
}
