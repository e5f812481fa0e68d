/// An author who edits a text changes no page's address and no list, so nothing has to be planned again.
extension Plan {
  /// The same pages with what the texts say now; nil where something else has changed, so that the pages may be others.
  func holding(_ site: Site, _ selection: Selection) -> Plan? {
    guard self.selection.isAlike(selection, for: site), hasPages(of: site) else { return nil }
    return withContents(of: site, selection)
  }

  private func hasPages(of site: Site) -> Bool {
    site.configuration == self.site.configuration && site.history == self.site.history
      && site.files == self.site.files && site.assets == self.site.assets
      && site.imageSizes == self.site.imageSizes && site.audioLengths == self.site.audioLengths
      && site.hasOutline(of: self.site)
  }
}

extension Selection {
  /// Whether both show the same entries of a site.
  fileprivate func isAlike(_ other: Selection, for site: Site) -> Bool {
    var atThatTime = self
    atThatTime.now = other.now
    return atThatTime == other && site.isAlike(at: now, and: other.now)
  }
}
