/// Which entries a build shows: what is out at its moment, and what the author asks to see besides.
struct Selection: Hashable, Sendable {
  /// Seconds since 1970.
  var now: Int
  var includesDrafts: Bool
  var includesScheduled: Bool
  var includesExpired: Bool

  init(
    now: Int, includesDrafts: Bool = false, includesScheduled: Bool = false, includesExpired: Bool = false
  ) {
    self.now = now
    self.includesDrafts = includesDrafts
    self.includesScheduled = includesScheduled
    self.includesExpired = includesExpired
  }

  func includes(_ publication: Publication) -> Bool {
    reasonToHoldBack(publication) == nil
  }

  /// Nil for what is shown.
  func reasonToHoldBack(_ publication: Publication) -> HeldBack.Reason? {
    switch publication.state(at: now) {
    case .live: nil
    case .draft: includesDrafts ? nil : .draft
    case .scheduled(let date): includesScheduled ? nil : .scheduled(date)
    case .expired(let date): includesExpired ? nil : .expired(date)
    }
  }
}

extension Selection {
  /// Which entries are shown once every draft and scheduled post is out.
  var onceAllIsOut: Selection {
    var later = self
    later.includesDrafts = true
    later.includesScheduled = true
    return later
  }

  /// The posts it shows, those in lists apart from the others.
  func posts(of site: Site) -> (listed: [Post], unlisted: [Post]) {
    var listed: [Post] = []
    var unlisted: [Post] = []
    for number in site.posts.indices where includes(site.posts[number].entry.publication) {
      if site.posts[number].entry.isUnlisted {
        unlisted.append(site.posts[number])
      } else {
        listed.append(site.posts[number])
      }
    }
    return (listed, unlisted)
  }

  /// The standalone pages it shows.
  func pages(of site: Site) -> [Entry] {
    site.pages.filter { includes($0.publication) }
  }
}
