/// An author who edits a text changes no id and no address, so nothing has to be matched again.
extension Permalinks {
  /// What was found for an earlier state of the site, if it holds for this one too; else it is found anew.
  init(_ site: Site, _ ledger: Ledger, now: ZonedDate, reusing former: Permalinks?) {
    if let former, former.fits(site, ledger, now) {
      self = former
      replaceContents(by: site)
    } else {
      self.init(site, ledger, now: now)
    }
  }

  private func fits(_ site: Site, _ ledger: Ledger, _ now: ZonedDate) -> Bool {
    now.secondsSince1970 == self.now && ledger == before && site.isWhole == input.isWhole
      && site.configuration == input.configuration
      && site.posts.elementsEqual(input.posts, by: Self.areAlike)
      && site.pages.elementsEqual(input.pages, by: Self.areAlike)
  }

  private static func areAlike(_ a: Post, _ b: Post) -> Bool {
    areAlike(a.entry, b.entry)
      && a.number == b.number && a.hasOwnPath == b.hasOwnPath && a.date == b.date && a.series == b.series
  }

  /// Whether all that is looked at here is the same.
  private static func areAlike(_ a: Entry, _ b: Entry) -> Bool {
    a.hasContent(of: b)
      || (a.id == b.id && a.path == b.path && a.source == b.source && a.slug == b.slug && a.title == b.title
        && a.publication == b.publication && a.isUnlisted == b.isUnlisted && a.aliases == b.aliases)
  }

  private mutating func replaceContents(by site: Site) {
    input = site
    var site = site
    site.history = self.site.history
    for (number, known) in self.site.posts.enumerated() {
      site.posts[number].number = known.number
      site.posts[number].entry.take(idAndPathOf: known.entry)
    }
    for (number, known) in self.site.pages.enumerated() { site.pages[number].take(idAndPathOf: known) }
    self.site = site
  }
}

extension Entry {
  fileprivate mutating func take(idAndPathOf other: Entry) {
    id = other.id
    path = other.path
  }
}
