/// Writes JSON Feed 1.1 (jsonfeed.org).
enum JSONFeedWriter {
  static func write(_ channel: FeedChannel, _ items: [FeedItem]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      write(channel, &json)
      json.list("items", items) { item, json in json.object { write(item, &$0) } }
    }
    return json.bytes + [.lineFeed]
  }
}

extension JSONFeedWriter {
  private static func write(_ channel: FeedChannel, _ json: inout JSONWriter) {
    json.member("version", "https://jsonfeed.org/version/1.1")
    json.member("title", channel.title)
    json.member("home_page_url", channel.page)
    json.member("feed_url", channel.address)
    json.member("description", channel.summary)
    json.member("language", channel.language)
    write([channel.author], &json)
    if let hub = channel.hub {
      json.list("hubs", [hub]) { hub, json in
        json.object { json in
          json.member("type", "WebSub")
          json.member("url", hub)
        }
      }
    }
  }

  private static func write(_ item: FeedItem, _ json: inout JSONWriter) {
    json.member("id", item.id)
    json.member("url", item.address)
    json.member("title", item.title)
    json.member("content_html", utf8: item.content)
    if !item.summary.isEmpty { json.member("summary", item.summary) }
    if let image = item.image { json.member("image", image.address) }
    json.member("date_published", item.published.rfc3339)
    if item.updated != item.published { json.member("date_modified", item.updated.rfc3339) }
    if let author = item.author { write([author], &json) }
    if !item.tags.isEmpty { json.list("tags", item.tags) { $1.text($0) } }
    if let file = item.enclosure {
      json.list("attachments", [file]) { file, json in
        json.object { json in
          json.member("url", file.address)
          json.member("mime_type", file.type)
          json.member("size_in_bytes", file.length)
        }
      }
    }
  }

  private static func write(_ authors: [FeedAuthor], _ json: inout JSONWriter) {
    json.list("authors", authors) { author, json in
      json.object { json in
        json.member("name", author.name)
        if let address = author.address { json.member("url", address) }
      }
    }
  }
}
