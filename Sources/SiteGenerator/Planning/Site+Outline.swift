/// What of the posts and pages shapes addresses, lists and identities. Their texts do not, nor does what else is only shown
/// on their pages.
extension Site {
  /// Whether its posts and pages are those of another state of the site, and alike in all that is not text.
  func hasOutline(of other: Site) -> Bool {
    isAlike(other, posts: { $0.hasOutline(of: $1) }, pages: { $0.hasOutline(of: $1) })
  }

  /// Whether they are those of another state of the site, and known by the same addresses, dates and numbers.
  func hasIdentities(of other: Site) -> Bool {
    isAlike(other, posts: { $0.hasIdentity(of: $1) }, pages: { $0.hasIdentity(of: $1) })
  }

  /// Whether the same of it is out at two moments, in seconds since 1970.
  func isAlike(at moment: Int, and other: Int) -> Bool {
    moment == other
      || posts.indices.allSatisfy { posts[$0].entry.isAlike(at: moment, and: other) }
        && pages.indices.allSatisfy { pages[$0].isAlike(at: moment, and: other) }
  }

  /// By their numbers, so that no post is copied to be looked at.
  @inline(__always)
  private func isAlike(
    _ other: Site, posts areAlike: (Post, Post) -> Bool, pages areAlikePages: (Entry, Entry) -> Bool
  ) -> Bool {
    posts.count == other.posts.count && pages.count == other.pages.count
      && posts.indices.allSatisfy { areAlike(posts[$0], other.posts[$0]) }
      && pages.indices.allSatisfy { areAlikePages(pages[$0], other.pages[$0]) }
  }
}

extension Post {
  fileprivate func hasIdentity(of other: Post) -> Bool {
    entry.hasIdentity(of: other.entry)
      && number == other.number && hasOwnPath == other.hasOwnPath && date == other.date
      && series == other.series
  }

  fileprivate func hasOutline(of other: Post) -> Bool {
    hasIdentity(of: other) && entry.hasOutline(of: other.entry) && tags == other.tags
  }
}

extension Entry {
  fileprivate func hasIdentity(of other: Entry) -> Bool {
    guard id == other.id, path == other.path else { return false }
    return hasContent(of: other)
      || self.source == other.source && self.slug == other.slug && self.pathLocation == other.pathLocation
        && self.publication == other.publication && self.isUnlisted == other.isUnlisted
        && self.aliases == other.aliases
  }

  fileprivate func hasOutline(of other: Entry) -> Bool {
    hasContent(of: other) && id == other.id && path == other.path
      || hasIdentity(of: other) && self.folder == other.folder && self.title == other.title
  }

  fileprivate func isAlike(at moment: Int, and other: Int) -> Bool {
    self.publication.state(at: moment) == self.publication.state(at: other)
  }
}
