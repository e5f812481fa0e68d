/// Writes JSON Feed 1.1 (jsonfeed.org).
enum JSONFeedWriter {
  static func write(_ channel: FeedChannel, _ items: [FeedItem]) -> [UInt8] {
    let document = JSONText.object(members(of: channel) + [("items", .array(items.map(item)))])
    return document.utf8 + [.lineFeed]
  }
}

extension JSONFeedWriter {
  private typealias Member = (key: String, value: JSONText)

  private static func members(of channel: FeedChannel) -> [Member] {
    [
      ("version", .string("https://jsonfeed.org/version/1.1")),
      ("title", text(channel.title)),
      ("home_page_url", text(channel.page)),
      ("feed_url", text(channel.address)),
      ("description", text(channel.summary)),
      ("language", text(channel.language)),
      ("authors", authors([channel.author])),
    ] + (channel.icon.map { [("icon", text($0))] } ?? [])
      + (channel.hub.map(hub).map { [("hubs", .array([$0]))] } ?? [])
  }

  private static func hub(_ address: String) -> JSONText {
    .object([("type", .string("WebSub")), ("url", text(address))])
  }

  private static func item(_ item: FeedItem) -> JSONText {
    let members: [(key: String, value: JSONText?)] = [
      ("id", text(item.id)),
      ("url", text(item.address)),
      ("title", text(item.title)),
      ("content_html", text(String(decoding: item.content, as: UTF8.self))),
      ("summary", item.summary.isEmpty ? nil : text(item.summary)),
      ("image", item.image.map { text($0.address) }),
      ("date_published", .string(item.published.rfc3339)),
      ("date_modified", item.updated == item.published ? nil : .string(item.updated.rfc3339)),
      ("authors", item.author.map { authors([$0]) }),
      ("language", item.language.map(text)),
      ("tags", item.tags.isEmpty ? nil : .array(item.tags.map(text))),
      ("attachments", item.enclosure.map { .array([attachment($0)]) }),
    ]
    return .object(members.compactMap { key, value in value.map { (key, $0) } })
  }

  private static func attachment(_ file: FeedItem.Enclosure) -> JSONText {
    .object([
      ("url", text(file.address)), ("mime_type", text(file.type)), ("size_in_bytes", .number(file.length)),
    ])
  }

  private static func authors(_ authors: [FeedAuthor]) -> JSONText {
    .array(
      authors.map { author in
        .object([("name", text(author.name))] + (author.address.map { [("url", text($0))] } ?? []))
      })
  }

  /// Without the characters that XML cannot hold, so that all formats of a feed say the same.
  private static func text(_ text: String) -> JSONText {
    guard IllegalCharacters.areIn(text) else { return .string(text) }
    return .string(
      String(String.UnicodeScalarView(text.unicodeScalars.filter { !IllegalCharacters.contains($0) })))
  }
}
