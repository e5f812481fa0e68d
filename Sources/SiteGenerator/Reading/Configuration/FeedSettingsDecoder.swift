/// The keys of `feed`.
enum FeedKey: String, CaseIterable {
  case items, tags, aliases, ids, webSub, ttl

  /// With the names other generators have for them.
  static let table = KeyTable<FeedKey>(foreign: ["limit": .init(key: .items), "hub": .init(key: .webSub)])
}

/// Reads how feeds are to be: `feed: {items: 20, tags: false, aliases: [/rss.xml]}`.
enum FeedSettingsDecoder {
  /// - Parameter source: The file that the entry is in.
  static func decode(_ entry: YAMLEntry, in source: SourceText, _ values: inout ValueReader) -> FeedSettings {
    var feed = FeedSettings()
    guard let fields = values.map(entry, FeedKey.table, expecting: .feed) else { return feed }
    for key in FeedKey.allCases {
      guard let entry = fields[key] else { continue }
      switch key {
      case .items: feed.items = values.count(entry) ?? feed.items
      case .tags: feed.hasTagFeeds = values.flag(entry) ?? feed.hasTagFeeds
      case .aliases: feed.aliases = aliases(entry, in: source, &values)
      case .ids: feed.ids = ids(entry, &values) ?? feed.ids
      case .webSub: feed.webSub = webSub(entry, &values)
      case .ttl: feed.minutesToLive = values.count(entry) ?? feed.minutesToLive
      }
    }
    return feed
  }
}

extension FeedSettingsDecoder {
  private static func aliases(
    _ entry: YAMLEntry, in source: SourceText, _ values: inout ValueReader
  ) -> [Placed<SitePath>] {
    values.words(entry).compactMap { written in
      do throws(URLMistake) {
        let path = try SitePath(written.value)
        if let mistake = mistake(in: path) { throw mistake }
        return Placed(path, at: source.location(at: written.offset))
      } catch {
        values.report(.invalidURL, at: written.offset, error.message, error.help)
        return nil
      }
    }
  }

  /// Hosts tell the type of a file by its ending, and readers take no web page for a feed.
  private static func mistake(in path: SitePath) -> URLMistake? {
    if path.isFolder {
      let file = path.appending("index.xml")
      return URLMistake(
        folderAlias(path), help: "write \(file), the file that answered there, or redirect it")
    }
    return path.text.lowercased().hasSuffix(".html") ? URLMistake(pageAlias(path), help: pageAliasHelp) : nil
  }

  private static func ids(_ entry: YAMLEntry, _ values: inout ValueReader) -> FeedSettings.IDs? {
    guard let text = values.text(entry, expecting: .feedIDs) else { return nil }
    if let ids = FeedSettings.IDs(rawValue: text.value.lowercased()) { return ids }
    values.reportWrongType(entry.key.value, entry.value, .feedIDs)
    return nil
  }

  private static func webSub(_ entry: YAMLEntry, _ values: inout ValueReader) -> String? {
    guard let text = values.text(entry) else { return nil }
    let isAddress = ["https://", "http://"].contains(where: text.value.lowercased().hasPrefix)
    if isAddress, !text.value.contains(where: \.isWhitespace) { return text.value }
    values.report(.invalidURL, at: text.offset, noHub(text.value), noHubHelp)
    return nil
  }
}

extension FeedSettingsDecoder {
  static func folderAlias(_ path: SitePath) -> String {
    "'\(path)' is a folder: a host would serve the feed in it as a web page, which readers do not take"
  }

  static func pageAlias(_ path: SitePath) -> String {
    "a host would serve '\(path)' as a web page, which readers do not take for a feed"
  }
  static let pageAliasHelp = "leave it out, and have the host redirect it to /feed.xml"

  static func noHub(_ text: String) -> String { "'\(text)' is not the address of a hub" }
  static let noHubHelp = "write it with its scheme: https://pubsubhubbub.appspot.com/"
}
