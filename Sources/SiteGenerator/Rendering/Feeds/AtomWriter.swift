/// Writes Atom (RFC 4287).
enum AtomWriter {
  static func write(_ channel: FeedChannel, _ items: [FeedItem]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("feed", ["xmlns": namespace, "xmlns:media": mediaNamespace, "xml:lang": channel.language]) {
      xml in
      write(channel, &xml)
      for item in items { xml.element("entry", ["xml:lang": item.language]) { write(item, &$0) } }
    }
    return xml.bytes
  }
}

extension AtomWriter {
  private static let namespace = "http://www.w3.org/2005/Atom"
  private static let mediaNamespace = "http://search.yahoo.com/mrss/"

  /// A feed without entries has no date of its own, but needs one, and today's would be another one tomorrow.
  private static let never = ZonedDate(secondsSince1970: 0, utcOffset: 0)

  private static func write(_ channel: FeedChannel, _ xml: inout XMLWriter) {
    xml.element("id", text: channel.address)
    xml.element("title", text: channel.title)
    xml.element("subtitle", text: channel.summary)
    xml.element("updated", text: (channel.updated ?? never).rfc3339)
    if let icon = channel.icon { xml.element("icon", text: icon) }
    xml.element("author") { write(channel.author, &$0) }
    xml.emptyElement("link", ["href": channel.page, "rel": "alternate", "type": "text/html"])
    xml.emptyElement("link", ["href": channel.address, "rel": "self", "type": FeedFormat.atom.mediaType])
    if let hub = channel.hub { xml.emptyElement("link", ["href": hub, "rel": "hub"]) }
  }

  private static func write(_ item: FeedItem, _ xml: inout XMLWriter) {
    xml.element("id", text: item.id)
    xml.element("title", text: item.title)
    xml.element("published", text: item.published.rfc3339)
    xml.element("updated", text: item.updated.rfc3339)
    if let author = item.author { xml.element("author") { write(author, &$0) } }
    xml.emptyElement("link", ["href": item.address, "rel": "alternate", "type": "text/html"])
    if let file = item.enclosure {
      xml.emptyElement(
        "link",
        ["href": file.address, "rel": "enclosure", "length": String(file.length), "type": file.type])
    }
    for tag in item.tags { xml.emptyElement("category", ["term": tag]) }
    if !item.summary.isEmpty { xml.element("summary", text: item.summary) }
    xml.element("content type=\"html\"", utf8: item.content)
    if let image = item.image { xml.mediaContent(image) }
  }

  private static func write(_ author: FeedAuthor, _ xml: inout XMLWriter) {
    xml.element("name", text: author.name)
    if let address = author.address { xml.element("uri", text: address) }
  }
}
