/// Finds what the author should know about addresses that are no longer used.
enum OldPagesCheck {
  static func findings(in plan: Plan) -> [Finding] {
    gonePages(in: plan) + putOff(in: plan) + takenPaths(in: plan) + uselessAliases(in: plan.site)
      + [tooManyRules(in: plan)].compactMap(\.self)
  }
}

extension OldPagesCheck {
  /// Cloudflare takes no more; Netlify has no such limits.
  private static let mostRules = 2000
  private static let mostBytes = 100_000

  /// Another page may have the address by now: last year's offer makes room for this one's.
  private static func gonePages(in plan: Plan) -> [Finding] {
    let gone = Set(plan.pages.filter { $0.content == .templated(.gone) }.map(\.path))
    return plan.withdrawn.compactMap { entry, paths in
      let paths = paths.filter(gone.contains)
      return paths.isEmpty ? nil : .gone(entry, paths)
    }
  }

  /// Nothing says there that it is gone: it comes back.
  private static func putOff(in plan: Plan) -> [Finding] {
    guard !plan.site.history.putOff.isEmpty else { return [] }
    return plan.site.entries.compactMap { entry in
      guard let paths = plan.site.history.putOff[entry.source],
        case .scheduled(let date) = plan.selection.reasonToHoldBack(entry.publication)
      else { return nil }
      return .putOff(entry, until: date, paths)
    }
  }

  private static func takenPaths(in plan: Plan) -> [Finding] {
    guard !plan.site.history.former.isEmpty else { return [] }
    let pages = Dictionary(
      plan.pages.filter { !$0.isPlaceholder || $0.location != nil }.map { ($0.path, $0) },
      uniquingKeysWith: { first, _ in first })
    return plan.site.entries.flatMap { entry in
      plan.former(of: entry).compactMap { path in
        guard let page = pages[path] else { return nil }
        guard page.isPlaceholder else { return Finding.taken(path, of: entry, by: page.source).in(entry) }
        return plan.selection.includes(entry.publication) ? .taken(of: entry, byAlias: page) : nil
      }
    }
  }

  private static func uselessAliases(in site: Site) -> [Finding] {
    site.entries.flatMap { entry in
      entry.aliases.filter { $0.value == entry.path }.map { Finding.useless($0).in(entry) }
    }
  }

  private static func tooManyRules(in plan: Plan) -> Finding? {
    guard plan.site.configuration.redirects.hasHostRules else { return nil }
    let rules = plan.redirectRules(.hosts)
    let bytes = rules.reduce(0) { $0 + $1.utf8.count + 1 }
    guard rules.count > mostRules || bytes > mostBytes else { return nil }
    return .manyRedirects(rules.count, bytes)
  }
}

extension Finding {
  /// Nobody has to finish a draft today.
  fileprivate func `in`(_ entry: Entry) -> Finding {
    var finding = self
    finding.isInDraft = entry.publication.isDraft
    return finding
  }

  fileprivate static func gone(_ entry: Entry, _ paths: [SitePath]) -> Finding {
    let reason = entry.publication.isDraft ? "this was out and is a draft again" : "this has expired"
    return Finding(
      .gonePage, at: Location(file: entry.source),
      "\(reason): \(paths.map(\.text).joined(separator: ", ")) \(paths.count == 1 ? "says" : "say") that it is gone"
    ).in(entry)
  }

  fileprivate static func putOff(_ entry: Entry, until date: ZonedDate, _ paths: [SitePath]) -> Finding {
    Finding(
      .gonePage, at: Location(file: entry.source),
      "this was out and goes out again \(date.readable); until then there is nothing at "
        + paths.map(\.text).joined(separator: ", "),
      help: "give it its former 'date' if it is to stay; 'updated' tells readers that it changed")
  }

  fileprivate static func taken(_ path: SitePath, of entry: Entry, by other: String) -> Finding {
    Finding(
      .takenPath, at: Location(file: entry.source),
      "its old address \(path) is now \(other): old links lead there",
      help: "give that one another 'slug' or 'url' if they should lead here")
  }

  /// Nil where it is the entry's own alias.
  fileprivate static func taken(of entry: Entry, byAlias page: Page) -> Finding? {
    guard let place = page.location, place.file != entry.source else { return nil }
    return Finding(
      .takenPath, at: place,
      "\(page.path) is an old address of \(entry.source): old links to that lead to \(place.file) now",
      help: "take it out of 'aliases' if it is to lead to \(entry.path), as it did")
  }

  fileprivate static func useless(_ alias: Placed<SitePath>) -> Finding {
    Finding(
      .uselessAlias, at: alias.location, "this is the page's own address: it leads nowhere else",
      help: "take it out of 'aliases'")
  }

  fileprivate static func manyRedirects(_ count: Int, _ bytes: Int) -> Finding {
    Finding(
      .manyRedirects, at: nil,
      "_redirects has \(count) rules in \(bytes / 1000) KB: Cloudflare reads 2000 rules and 100 KB",
      help:
        "the pages at the old addresses lead on without it: 'redirects: {file: false}' in content/site.yml")
  }
}
