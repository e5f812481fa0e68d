/// An author who edits a text changes no id and no address, so nothing has to be matched again.
extension Permalinks {
  /// What was found for an earlier state of the site, if it holds for this one too; else it is found anew.
  init(_ site: Site, _ ledger: Ledger, now: ZonedDate, reusing former: Permalinks?) {
    if let former, former.fits(site, ledger, now.secondsSince1970) {
      self = former
      replaceContents(by: site)
    } else {
      self.init(site, ledger, now: now)
    }
  }

  private func fits(_ site: Site, _ ledger: Ledger, _ now: Int) -> Bool {
    ledger == before && site.isWhole == input.isWhole && site.configuration == input.configuration
      && site.hasIdentities(of: input) && site.isAlike(at: now, and: self.now)
      && ledger.records.values.allSatisfy { $0.wasOut(at: now) == $0.wasOut(at: self.now) }
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
