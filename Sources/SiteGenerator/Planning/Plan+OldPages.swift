/// What is to be found at addresses that the site no longer uses.
extension Plan {
  /// Every file of the site, those at addresses it no longer uses last.
  var pagesWithOldOnes: [Page] {
    let pages = allPages
    return pages + oldPages(besides: pages)
  }

  /// - Parameter pages: What there is now. An alias that wants a path of theirs is a mistake, which `Collisions` finds;
  ///   what is only remembered gives way.
  private func oldPages(besides pages: [Page]) -> [Page] {
    let aliases = shownEntries.flatMap(aliasPages)
    let former = shownEntries.flatMap(formerPages) + series.flatMap(formerPages)
    let gone = gonePaths
    // Most sites have moved nothing, and to look at all their paths takes its time.
    guard !former.isEmpty || !gone.isEmpty else { return aliases + rules(for: aliases) }
    var taken = TakenPaths((pages + aliases).map(\.path))
    let redirects = aliases + former.filter { taken.take($0.path) }
    return redirects + gone.filter { taken.take($0) }.map(Page.gone) + rules(for: redirects)
  }

  private var shownEntries: [Entry] { posts.map(\.entry) + standalones }

  private func aliasPages(of entry: Entry) -> [Page] {
    entry.aliases.filter { $0.value != entry.path }.map { Page($0.value, to: entry, location: $0.location) }
  }

  private func formerPages(of entry: Entry) -> [Page] {
    former(of: entry).map { Page($0, to: entry, location: nil) }
  }

  private func formerPages(of series: Term) -> [Page] {
    (site.history.formerOfSeries[series.path] ?? []).map { path in
      Page(
        path: path, source: "an old address of the series '\(series.name)'",
        content: .redirect(to: series.path))
    }
  }

  /// The entries that have been out and are not any more, expired or drafts again, and where they were.
  var withdrawn: [(entry: Entry, paths: [SitePath])] {
    site.entries.compactMap { entry in
      switch selection.reasonToHoldBack(entry.publication) {
      case .expired: (entry, [entry.path] + entry.aliases.map(\.value) + former(of: entry))
      case .draft: site.history.withdrawn[entry.source].map { (entry, $0) }
      case .scheduled, nil: nil
      }
    }
  }

  /// Where the series were of which no part is out any more.
  private var withdrawnSeries: [SitePath] {
    let expired = site.posts.filter { post in
      guard case .expired = selection.reasonToHoldBack(post.entry.publication) else { return false }
      return !post.entry.isUnlisted
    }
    let paths = Taxonomy.series(of: expired).terms.map(\.path)
    return paths.flatMap { [$0] + (site.history.formerOfSeries[$0] ?? []) } + site.history.withdrawnSeries
  }

  private var gonePaths: [SitePath] {
    withdrawn.flatMap(\.paths) + withdrawnSeries + site.history.retired
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

  private func rules(for redirects: [Page]) -> [Page] {
    guard !redirects.isEmpty else { return [] }
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
