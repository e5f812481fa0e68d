/// What of the posts and pages shapes addresses, lists and identities. Their texts do not, nor does what else is only shown
/// on their pages.
extension Site {
  /// Whether its posts and pages are those of another state of the site, and alike in all that is not text.
  func hasOutline(of other: Site) -> Bool {
    // By their numbers, so that no post is copied to be looked at.
    posts.count == other.posts.count && pages.count == other.pages.count
      && posts.indices.allSatisfy { posts[$0].hasOutline(of: other.posts[$0]) }
      && pages.indices.allSatisfy { pages[$0].hasOutline(of: other.pages[$0]) }
  }

  /// Whether the same of it is out at two moments, in seconds since 1970.
  func isAlike(at moment: Int, and other: Int) -> Bool {
    moment == other
      || posts.indices.allSatisfy { posts[$0].entry.isAlike(at: moment, and: other) }
        && pages.indices.allSatisfy { pages[$0].isAlike(at: moment, and: other) }
  }
}

extension Post {
  fileprivate func hasOutline(of other: Post) -> Bool {
    entry.hasOutline(of: other.entry)
      && number == other.number && hasOwnPath == other.hasOwnPath && date == other.date && tags == other.tags
      && series == other.series
  }
}

extension Entry {
  fileprivate func hasOutline(of other: Entry) -> Bool {
    guard id == other.id, path == other.path else { return false }
    return hasContent(of: other)
      || self.source == other.source && self.folder == other.folder && self.slug == other.slug
        && self.pathLocation == other.pathLocation && self.title == other.title
        && self.publication == other.publication && self.isUnlisted == other.isUnlisted
        && self.aliases == other.aliases
  }

  fileprivate func isAlike(at moment: Int, and other: Int) -> Bool {
    self.publication.state(at: moment) == self.publication.state(at: other)
  }
}
