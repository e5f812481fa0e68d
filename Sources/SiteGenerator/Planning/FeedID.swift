extension Plan {
  /// Those of all listed posts: readers know also what is too old by now to be in a feed.
  var feedIDs: [String] {
    posts[..<listedCount].map { feedID(of: $0.entry) }
  }

  /// The numbers of the posts that are in any feed, newest first.
  var postsInFeeds: [Int] {
    Set(feeds.flatMap { posts(of: $0.source) }).sorted()
  }

  /// What feed readers know a post by: the id in the ledger, or its whole address where site.yml asks for that.
  ///
  /// What the ledger does not know yet, such as a draft in a preview, has the id it would get.
  func feedID(of entry: Entry) -> String {
    let configuration = site.configuration
    if configuration.feed.ids == .permalink { return configuration.home.absolute(entry.path) }
    return entry.id?.value ?? TagURI.make(for: entry, host: configuration.host)
  }
}
