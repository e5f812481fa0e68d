/// What a feed of the site's former host says of its items.
struct OldFeed: Hashable, Sendable {
  var items: [Item] = []

  struct Item: Hashable, Sendable {
    /// What feed readers know it by.
    var id: String
    /// The whole address, or what was given for it.
    var link: String
    var title: String
    /// The days on which it may be said to have gone out: by the site's clock, and by the clock of the feed. Empty where
    /// no date can be read.
    var days: [String]
  }
}
