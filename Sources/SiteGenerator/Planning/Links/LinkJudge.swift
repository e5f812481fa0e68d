/// Finds what is wrong with the links of one source file.
struct LinkJudge {
  private let origin: LinkOrigin
  private let destinations: Destinations
  private let selection: Selection
  /// Ids that are on every page.
  private let templateIDs: Set<String>
  /// Those of the entries that links have asked about, by the entry's number.
  private var ids: [Int: Set<String>] = [:]

  init(
    _ origin: LinkOrigin, _ destinations: Destinations, _ selection: Selection, templateIDs: Set<String>
  ) {
    self.origin = origin
    self.destinations = destinations
    self.selection = selection
    self.templateIDs = templateIDs
  }

  /// Nil where the link is fine.
  mutating func fault(of target: LinkTarget) -> LinkFault? {
    switch target {
    case .elsewhere: nil
    case .samePage(let suffix): placeFault(suffix, entry: origin.entry, on: nil)
    case .path(let path, let suffix): fault(of: path, suffix)
    }
  }
}

extension LinkJudge {
  /// Several entries may have one path, at different times: one of them will do.
  private mutating func fault(of path: SitePath, _ suffix: String) -> LinkFault? {
    var worst: LinkFault?
    for destination in destinations.at(path) {
      let fault = timeFault(of: destination)
      if fault?.isUrgent ?? false {
        worst = worst ?? fault
      } else {
        return placeFault(suffix, at: destination) ?? fault
      }
    }
    return worst ?? .dead
  }

  private func timeFault(of destination: Destinations.Destination) -> LinkFault? {
    switch destination.content {
    case .entry(let number): timeFault(ofEntry: number, isFile: false)
    case .fileOfEntry(let number): timeFault(ofEntry: number, isFile: true)
    case .list: destination.isThereNow || !origin.isShown ? nil : .notYet
    case .file: nil
    }
  }

  private func timeFault(ofEntry number: Int, isFile: Bool) -> LinkFault? {
    // Most links are fine, and an entry is much to copy for nothing.
    LinkFault(
      from: origin.publication, to: destinations.entries[number].publication,
      named: LinkFault.Target(title: destinations.entries[number].title, isFile: isFile), selection)
  }

  private mutating func placeFault(_ suffix: String, at destination: Destinations.Destination) -> LinkFault? {
    switch destination.content {
    case .entry(let number): placeFault(suffix, entry: number, on: destination.path)
    case .list: placeFault(suffix, entry: nil, on: destination.path)
    // What a fragment is in a PDF or a picture is not ours to know.
    case .file, .fileOfEntry: nil
    }
  }

  private mutating func placeFault(_ suffix: String, entry: Int?, on path: SitePath?) -> LinkFault? {
    guard let id = Fragment.id(in: suffix), !templateIDs.contains(id) else { return nil }
    if let entry, has(id, entry) { return nil }
    return .noPlace(id, on: path, entry: entry)
  }

  private mutating func has(_ id: String, _ entry: Int) -> Bool {
    let known = ids[entry] ?? Set(destinations.entries[entry].body.ids)
    ids[entry] = known
    return known.contains(id)
  }
}

extension LinkFault {
  /// Whether there is nothing to be found when the link is first read.
  fileprivate var isUrgent: Bool {
    if case .expiring = self { false } else { true }
  }
}
