/// What a post and a standalone page have in common: a source file that becomes one page.
public struct Entry: Sendable {
  /// The source file, relative to the site's root.
  public var source: String
  public var path: SitePath
  /// Where the author wrote the path, if they did: front matter `url` or `slug`.
  public var pathLocation: Location?
  public var title: String
  /// From the front matter; absent where the author gave none.
  public var description: String?
  public var image: EntryImage?
  /// Absent where the site's author wrote it.
  public var author: Author?
  public var updated: ZonedDate?
  public var publication: Publication
  /// Built, but in no list, feed or sitemap, and not for search engines.
  public var isUnlisted: Bool
  /// The template's name where it is not the usual one.
  public var template: Placed<String>?
  public var params: Parameters
  /// Other paths readers may know it by.
  public var aliases: [Placed<String>]
  public var body: Body

  /// The text that stands for the entry in lists, feeds and search results.
  public var summary: String { description ?? body.opening }
}

/// A picture that stands for an entry.
public struct EntryImage: Hashable, Sendable {
  /// As the author wrote it: a path within the site or relative to the source, or a whole address.
  public var address: String
  /// What the picture shows, for those who cannot see it.
  public var alternative: String
}
