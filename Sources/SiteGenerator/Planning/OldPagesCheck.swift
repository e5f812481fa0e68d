/// Finds what the author should know about addresses that are no longer used.
enum OldPagesCheck {
  static func findings(in plan: Plan) -> [Finding] {
    gonePages(in: plan) + takenPaths(in: plan) + uselessAliases(in: plan.site)
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

  private static func takenPaths(in plan: Plan) -> [Finding] {
    guard !plan.site.history.former.isEmpty else { return [] }
    var sources: [SitePath: String] = [:]
    for page in plan.pages where !page.isPlaceholder { sources[page.path] = page.source }
    return plan.site.entries.flatMap { entry in
      plan.former(of: entry).compactMap { path in
        sources[path].map { Finding.taken(path, of: entry, by: $0).in(entry) }
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
    let redirects = plan.redirects
    let bytes = redirects.reduce(0) {
      $0 + $1.old.encoded.utf8.count + $1.new.encoded.utf8.count + " 301 \n".utf8.count
    }
    guard redirects.count > mostRules || bytes > mostBytes else { return nil }
    return .manyRedirects(redirects.count, bytes)
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

  fileprivate static func taken(_ path: SitePath, of entry: Entry, by other: String) -> Finding {
    Finding(
      .takenPath, at: Location(file: entry.source),
      "its old address \(path) is now \(other): old links lead there",
      help: "give that one another 'slug' or 'url' if they should lead here")
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
