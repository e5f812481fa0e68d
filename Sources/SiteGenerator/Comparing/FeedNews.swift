/// Which posts are news to those who follow the site's feeds.
public enum FeedNews: Hashable, Sendable {
  /// Nobody follows what was never published.
  case nothingPublished
  /// The published manifest is of a build that did not say yet which posts it knew.
  case unknown
  case posts([Post])

  public struct Post: Hashable, Sendable {
    public var id: String
    public var title: String

    package init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// - Parameters:
  ///   - published: Nil where there is none.
  ///   - inFeeds: The posts in the feeds that are to be published.
  init(_ inFeeds: [Post], after published: Manifest?) {
    guard let published else {
      self = .nothingPublished
      return
    }
    guard let ids = published.feedIDs.map(Set.init) else {
      self = .unknown
      return
    }
    self = .posts(inFeeds.filter { !ids.contains($0.id) })
  }

  /// More than one new post is seldom meant: feeds that send an archive again look like this.
  var findings: [Finding] {
    guard case .posts(let posts) = self, posts.count > 1 else { return [] }
    return [
      Finding(.newPosts, at: nil, Self.message(posts.count), help: Self.help)
    ]
  }

  static func message(_ count: Int) -> String {
    "feed readers and mail subscribers will see \(count) new posts at once"
  }

  static let help = """
    readers who know one already know it by its id: write 'id: ...' as it was into its front matter, or \
    bring content/permalinks.lock back
    """
}
