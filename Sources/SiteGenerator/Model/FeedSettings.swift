/// What `feed` in site.yml says of the site's feeds.
struct FeedSettings: Hashable, Sendable {
  /// How many of the newest posts a feed holds.
  var items = 20
  /// Whether each tag has feeds of its own.
  var hasTagFeeds = true
  /// Other addresses of the whole site's feed. A static host cannot redirect in a way that feed readers follow, so the
  /// feed stands there once more.
  var aliases: [Placed<SitePath>] = []
  var ids = IDs.ledger
  /// The hub that readers can ask to be told of news (W3C WebSub).
  var webSub: String?
  /// How many minutes a reader may keep the feed before it asks again.
  var minutesToLive = 60

  /// What tells one item from all others, for as long as there are readers who have seen it.
  enum IDs: String, CaseIterable, Hashable, Sendable {
    /// A name of its own, which stays when the address changes.
    case ledger
    /// Its address, for those whose readers know no other.
    case permalink
  }
}
