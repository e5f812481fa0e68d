/// What a post and a standalone page have in common: a source file that becomes one page.
struct Entry: Sendable {
  /// The source file, relative to the site's root.
  var source: String
  /// The folder that is all its own, if it has one.
  var folder: String?
  var path: SitePath
  /// Where the author wrote the path, if they did: front matter `url` or `slug`.
  var pathLocation: Location?
  var title: String
  /// From the front matter; absent where the author gave none.
  var description: String?
  var image: EntryImage?
  /// Absent where the site's author wrote it.
  var author: Author?
  var updated: ZonedDate?
  var publication: Publication
  /// Built, but in no list, feed or sitemap, and not for search engines.
  var isUnlisted: Bool
  /// The template's name where it is not the usual one.
  var template: Placed<String>?
  var params: Parameters
  /// Other paths readers may know it by.
  var aliases: [Placed<String>]
  var body: Body

  /// The text that stands for the entry in lists, feeds and search results.
  var summary: String { description ?? body.excerpt?.text ?? "" }
}

/// A picture that stands for an entry.
struct EntryImage: Hashable, Sendable {
  /// As the author wrote it: a path within the site or relative to the source, or a whole address.
  var address: String
  /// Where the address stands in the source file, in bytes.
  var offset: Int
  /// What the picture shows, for those who cannot see it.
  var alternative: String
}
