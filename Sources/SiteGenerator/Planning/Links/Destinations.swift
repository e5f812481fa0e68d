/// Everything on the site that a link can lead to: now, later, or no longer.
struct Destinations: Sendable {
  /// Every post and page, whatever its state.
  private(set) var entries: [Entry]
  /// By path, without the slash at the end.
  private var destinations: [String: [Destination]] = [:]

  struct Destination: Sendable {
    let path: SitePath
    let content: Content
    /// Whether it is there today, as far as that does not depend on an entry.
    let isThereNow: Bool
  }

  enum Content: Hashable, Sendable {
    /// A post or page, by its number.
    case entry(Int)
    /// What lies in the folder of an entry, by that one's number.
    case fileOfEntry(Int)
    /// A page that shows other things: a list, a tag.
    case list
    case file
  }

  /// - Parameter later: The plan once all is out.
  init(_ plan: Plan, _ later: Plan) {
    entries = plan.site.entries
    destinations.reserveCapacity(entries.count)
    for number in entries.indices {
      add(entries[number].path, .entry(number))
      for alias in entries[number].aliases { add(alias.value, .entry(number)) }
      for old in plan.former(of: entries[number]) { add(old, .entry(number)) }
    }
    let numbers = Dictionary(
      zip(entries.map(\.source), entries.indices), uniquingKeysWith: { first, _ in first })
    for file in plan.site.files {
      guard case .entry(let source, _) = file.owner, let number = numbers[source],
        let path = plan.sources[file.source]
      else { continue }
      add(path, .fileOfEntry(number))
    }
    let isSame = plan.heldBack.isEmpty
    let now = isSame ? [] : Set(plan.pages.lazy.filter(\.isWithoutEntry).map(\.path))
    for page in later.pages where page.isWithoutEntry {
      add(page.path, page.isTemplated ? .list : .file, isThereNow: isSame || now.contains(page.path))
    }
  }

  /// The same with what the entries say now.
  ///
  /// - Parameter entries: Those of a site that is alike in all but its texts.
  func holding(_ entries: [Entry]) -> Destinations {
    var destinations = self
    destinations.entries = entries
    return destinations
  }

  /// What can be found at a path. Hosts lead `/about` on to `/about/`, and show the same at `/about/index.html`.
  func at(_ path: SitePath) -> [Destination] {
    let found = destinations[Self.key(path)] ?? []
    if found.contains(where: { $0.path.isFolder || !path.isFolder }) { return found }
    guard path.text.hasSuffix("/index.html") else { return [] }
    return at(path.folder).filter(\.path.isFolder)
  }

  /// Every path, for suggestions.
  var paths: [SitePath] {
    destinations.values.compactMap { $0.first?.path }.sorted()
  }
}

extension Destinations {
  private mutating func add(_ path: SitePath, _ content: Content, isThereNow: Bool = true) {
    destinations[Self.key(path), default: []].append(
      Destination(path: path, content: content, isThereNow: isThereNow))
  }

  private static func key(_ path: SitePath) -> String {
    path.isFolder ? String(path.text[..<path.text.utf8.index(before: path.text.endIndex)]) : path.text
  }
}

extension Page {
  /// What says that something is gone is nothing to link to.
  fileprivate var isWithoutEntry: Bool { publication == nil && content != .templated(.gone) }

  fileprivate var isTemplated: Bool {
    if case .templated = content { true } else { false }
  }
}
