/// Writes the newest posts as RSS 2.0, with their full text.
enum FeedRenderer {
  private static let namespaces = """
    xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    """

  static func render(_ context: RenderContext) -> [UInt8] {
    let posts = 0..<min(context.plan.listedCount, context.configuration.feed.items)
    var xml = XMLWriter()
    xml.element("rss version=\"2.0\" \(namespaces)") { xml in
      xml.element("channel") { xml in
        writeChannel(context, posts, &xml)
        for post in posts { xml.element("item") { write(post, context, &$0) } }
      }
    }
    return xml.bytes
  }

  private static func writeChannel(
    _ context: RenderContext, _ posts: Range<Int>, _ xml: inout XMLWriter
  ) {
    let site = context.configuration
    xml.element("title", text: site.title)
    xml.element("link", text: context.base.home)
    xml.element("description", text: site.tagline ?? site.title)
    xml.element("language", text: site.language)
    // The newest change among the posts, never the build's own time: the feed is the same on any day.
    if let newest = context.plan.posts[posts].map({ max($0.date, $0.entry.updated ?? $0.date) }).max() {
      xml.element("lastBuildDate", text: newest.rfc822)
    }
    xml.emptyElement(
      "atom:link", ["href": context.base.absolute(.feed), "rel": "self", "type": "application/rss+xml"])
  }

  private static func write(_ number: Int, _ context: RenderContext, _ xml: inout XMLWriter) {
    let post = context.plan.posts[number]
    let entry = post.entry
    let address = context.base.absolute(entry.path)
    xml.element("title", text: entry.title)
    xml.element("link", text: address)
    xml.element("guid isPermaLink=\"false\"", text: context.plan.feedID(of: entry))
    xml.element("pubDate", text: post.date.rfc822)
    if let author = (entry.author ?? context.configuration.author)?.name {
      xml.element("dc:creator", text: author)
    }
    for tag in context.plan.tags(of: number) { xml.element("category", text: context.plan.tags[tag].name) }
    xml.element("description", text: entry.excerpt)
    xml.element("content:encoded", utf8: BodyRenderer(entry, for: .feed, in: context).text())
  }
}
