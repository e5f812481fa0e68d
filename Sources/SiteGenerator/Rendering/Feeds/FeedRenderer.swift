/// Writes feeds. What they say is the same in every format: a channel and its items.
enum FeedRenderer {
  static func render(_ feed: Feed, _ items: [FeedItem], _ context: RenderContext) -> [UInt8] {
    let channel = FeedChannel(feed, in: context)
    return switch feed.format {
    case .rss: RSSWriter.write(channel, items)
    case .atom: AtomWriter.write(channel, items)
    case .json: JSONFeedWriter.write(channel, items)
    }
  }
}
