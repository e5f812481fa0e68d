/// What is to be found at addresses that the site no longer uses.
extension Plan {
  /// - Parameter taken: Paths where there is something else now. An alias that wants one is a mistake, which
  ///   `Collisions` finds; what is only remembered gives way.
  func oldPages(besides taken: Set<SitePath>) -> [Page] {
    var taken = taken
    let redirects = shownEntries.flatMap { self.redirects(to: $0, &taken) }
    let gone = gonePages(&taken)
    return redirects + gone + (redirects.isEmpty ? [] : ruleFiles)
  }

  private var shownEntries: [Entry] { posts.map(\.entry) + standalones }

  private func redirects(to entry: Entry, _ taken: inout Set<SitePath>) -> [Page] {
    let aliases = entry.aliases.filter { $0.value != entry.path }
    for alias in aliases { taken.insert(alias.value) }
    let former = former(of: entry).filter { taken.insert($0).inserted }
    return aliases.map { Page($0.value, to: entry, location: $0.location) }
      + former.map { Page($0, to: entry, location: nil) }
  }

  /// The entries that have been out and are not any more: expired, or drafts again.
  var withdrawn: [Entry] {
    site.entries.filter { entry in
      switch selection.reasonToHoldBack(entry.publication) {
      case .expired: true
      case .draft: site.history.withdrawn.contains(entry.source)
      case .scheduled, nil: false
      }
    }
  }

  private func gonePages(_ taken: inout Set<SitePath>) -> [Page] {
    let paths = withdrawn.flatMap { [$0.path] + $0.aliases.map(\.value) + former(of: $0) }
    return (paths + site.history.retired).filter { taken.insert($0).inserted }.map(Page.gone)
  }

  /// From every old path to where it leads, sorted.
  var redirects: [(old: SitePath, new: SitePath)] {
    pages.compactMap { page in
      if case .redirect(let target) = page.content { (page.path, target) } else { nil }
    }.sorted { $0.old < $1.old }
  }

  /// Where an entry was before.
  func former(of entry: Entry) -> [SitePath] {
    site.history.former[entry.source] ?? []
  }

  private var ruleFiles: [Page] {
    let setting = site.configuration.redirects
    return [
      setting.hasHostRules
        ? Page(path: .hostRules, source: "the rules for redirects", content: .redirectRules(.hosts)) : nil,
      setting.hasNginxMap
        ? Page(path: .nginxMap, source: "nginx's map of redirects", content: .redirectRules(.nginx)) : nil,
    ].compactMap(\.self)
  }
}

extension Page {
  /// - Parameter location: Where the author asked for it.
  fileprivate init(_ path: SitePath, to entry: Entry, location: Location?) {
    self.init(
      path: path, source: "an old address of \(entry.source)", content: .redirect(to: entry.path),
      location: location,
      publication: entry.publication, isUnlisted: entry.isUnlisted)
  }

  fileprivate static func gone(_ path: SitePath) -> Page {
    Page(path: path, source: "what says that \(path) is gone", content: .templated(.gone))
  }
}

extension SitePath {
  static let hostRules = SitePath(trusted: "/_redirects")
  static let nginxMap = SitePath(trusted: "/redirects.map")
}
