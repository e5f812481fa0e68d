/// Writes RSS 2.0 as the RSS Advisory Board's Best Practices Profile recommends it.
///
/// Plain text has hexadecimal character references, which the profile found to be understood most widely, and the summary
/// comes before the whole text, since some readers keep what comes last.
enum RSSWriter {
  static func write(_ channel: FeedChannel, _ items: [FeedItem]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("rss version=\"2.0\" \(namespaces)") { xml in
      xml.element("channel") { xml in
        write(channel, &xml)
        for item in items { xml.element("item") { write(item, &$0) } }
      }
    }
    return xml.bytes
  }
}

extension RSSWriter {
  private static let namespaces = """
    xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
    """

  private static func write(_ channel: FeedChannel, _ xml: inout XMLWriter) {
    xml.element("title", plainText: channel.title)
    xml.element("link", text: channel.page)
    xml.element("description", plainText: channel.summary)
    xml.element("language", text: channel.language)
    if let updated = channel.updated { xml.element("lastBuildDate", text: updated.rfc822) }
    xml.element("ttl", text: String(channel.minutesToLive))
    xml.emptyElement(
      "atom:link", ["href": channel.address, "rel": "self", "type": FeedFormat.rss.mediaType])
    if let hub = channel.hub { xml.emptyElement("atom:link", ["href": hub, "rel": "hub"]) }
  }

  private static func write(_ item: FeedItem, _ xml: inout XMLWriter) {
    xml.element("title", plainText: item.title)
    xml.element("link", text: item.address)
    xml.element("guid isPermaLink=\"\(item.isPermalink)\"", text: item.id)
    xml.element("pubDate", text: item.published.rfc822)
    if let author = item.author { xml.element("dc:creator", plainText: author.name) }
    if let language = item.language { xml.element("dc:language", text: language) }
    for tag in item.tags { xml.element("category", plainText: tag) }
    if item.summary.isEmpty {
      xml.element("description", utf8: item.content)
    } else {
      // It is HTML to readers.
      xml.element("description", text: item.summary.htmlEscaped)
      xml.element("content:encoded", utf8: item.content)
    }
    if let file = item.enclosure {
      xml.emptyElement(
        "enclosure", ["url": file.address, "length": String(file.length), "type": file.type])
    }
    if let image = item.image { xml.mediaContent(image) }
  }
}

extension XMLWriter {
  /// A picture (Media RSS 1.5.1), for formats that have no element of their own for it.
  mutating func mediaContent(_ image: FeedItem.Image) {
    element(
      "media:content",
      [
        "url": image.address, "medium": "image", "type": image.type,
        "width": image.size.map { String($0.width) }, "height": image.size.map { String($0.height) },
      ]
    ) { xml in
      if !image.alternative.isEmpty {
        xml.element("media:description type=\"plain\"", text: image.alternative)
      }
    }
  }
}
