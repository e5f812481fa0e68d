/// What any page may show of the site, besides the texts of posts and pages, and whatever lists, dates and addresses
/// follow from it.
enum SiteRecipe {
  static func hash(of plan: Plan, _ theme: ThemeSource, _ key: CacheKey) -> ContentHash {
    var writer = BinaryWriter()
    writer.write(key.hash)
    writer.write(plan.site.configuration.url.home)
    write(theme, to: &writer)
    for post in plan.site.posts {
      write(post.entry, plan, to: &writer)
      writer.write(post.date)
      writer.write(post.number?.value)
      writer.write(post.tags)
      writer.write(post.series)
    }
    for page in plan.site.pages { write(page, plan, to: &writer) }
    writer.write(plan.listedCount)
    for file in plan.site.files { write(file, plan, to: &writer) }
    return ContentHash(of: writer.bytes)
  }
}

extension SiteRecipe {
  private static func write(_ theme: ThemeSource, to writer: inout BinaryWriter) {
    for (path, text) in theme.texts.sorted(by: { $0.key < $1.key }) {
      writer.write(path)
      writer.write(bytes: text.bytes)
    }
    // Their names tell what is in them.
    writer.write(theme.assets.map(\.publishedName))
    writer.write(bytes: theme.stylesheet ?? [])
  }

  /// Its address, and all that decides whether and where it is in lists.
  private static func write(_ entry: Entry, _ plan: Plan, to writer: inout BinaryWriter) {
    writer.write(entry.source)
    writer.write(entry.folder)
    writer.write(entry.path)
    writer.write(entry.id?.value)
    writer.write(entry.publication)
    writer.write(plan.selection.includes(entry.publication))
    writer.write(Int(entry.publication.state(at: plan.selection.now).rank))
    writer.write(entry.isUnlisted)
    writer.write(entry.updated)
  }

  /// Its address, and what pages say of it: how large it is.
  private static func write(_ file: ContentFile, _ plan: Plan, to writer: inout BinaryWriter) {
    writer.write(file.source)
    writer.write(plan.sources[file.source])
    let size = plan.site.imageSizes[file.source]
    writer.write(size?.width)
    writer.write(size?.height)
    writer.write(plan.site.audioLengths[file.source])
  }
}

extension Publication.State {
  fileprivate var rank: Int {
    switch self {
    case .live: 0
    case .draft: 1
    case .scheduled: 2
    case .expired: 3
    }
  }
}
