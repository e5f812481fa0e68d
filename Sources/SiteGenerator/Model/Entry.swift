/// What a post and a standalone page have in common: a source file that becomes one page.
///
/// Planning hands entries about by the thousand, so a copy is small: what the file says is shared by all of them.
@dynamicMemberLookup
struct Entry: Sendable {
  /// What feed readers know it by; before `Permalinks` has looked it up, what the front matter says.
  var id: Placed<String>?
  var path: SitePath
  private let content: Box

  init(id: Placed<String>?, path: SitePath, _ content: EntryContent) {
    self.id = id
    self.path = path
    self.content = Box(content)
  }

  @inline(__always)
  subscript<Value>(dynamicMember field: KeyPath<EntryContent, Value>) -> Value {
    content.value[keyPath: field]
  }

  /// All that the file says.
  var allContent: EntryContent { content.value }

  /// Whether both are the same reading of a file.
  func hasContent(of other: Entry) -> Bool { content === other.content }

  private final class Box: Sendable {
    let value: EntryContent

    init(_ value: EntryContent) {
      self.value = value
    }
  }
}

/// What an entry's file says, and nothing else shapes.
struct EntryContent: Sendable {
  /// Of the file's bytes, from which all the rest follows.
  var hash: ContentHash
  /// The source file, relative to the site's root.
  var source: String
  /// The folder that is all its own, if it has one.
  var folder: String?
  /// Its own part of the path.
  var slug: String
  /// Where the author wrote the path, if they did: front matter `url` or `slug`.
  var pathLocation: Location?
  /// Where its date is given; absent where the file's name does.
  var dateLocation: Location?
  var title: String
  /// From the front matter; absent where the author gave none.
  var description: String?
  var image: EntryImage?
  /// Only posts have one.
  var audio: EntryAudio?
  /// Only posts are sent.
  var email: EntryEmail?
  /// Absent where the site's author wrote it.
  var author: Author?
  /// A language tag (BCP 47); absent where it is written in the site's language.
  var language: String?
  var updated: ZonedDate?
  var publication: Publication
  /// Built, but in no list, feed or sitemap, and not for search engines.
  var isUnlisted: Bool
  /// The template's name where it is not the usual one.
  var template: Placed<String>?
  var params: Parameters
  /// Other paths readers may know it by.
  var aliases: [Placed<SitePath>]
  var body: Body

  /// What the entry is about, without markup: the description, whose purpose this is, or else the excerpt.
  var summary: String { description ?? body.excerpt?.text ?? "" }

  /// When readers last saw it change, as far as the author says. What was changed before it went out was new then.
  var lastChange: ZonedDate? {
    guard let updated, let date = publication.date else { return updated ?? publication.date }
    return max(updated, date)
  }

  /// What stands for the entry, without markup: the part the author marked, the description, or the first paragraph.
  var excerpt: String {
    body.excerpt.flatMap { $0.isMarked ? $0.text : nil } ?? summary
  }
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

/// An audio file that goes with an entry: an episode of a podcast.
struct EntryAudio: Hashable, Sendable {
  /// As the author wrote it: a path within the site or relative to the source, or a whole address.
  var address: String
  /// Where the address stands in the source file, in bytes.
  var offset: Int
  /// In bytes; absent for a file of the site's own, which tells it.
  var length: Int?
  /// The media type: `audio/mpeg`.
  var type: String
}

/// What a post says as an e-mail, where it is not what it says on its page.
struct EntryEmail: Hashable, Sendable {
  /// The title, otherwise.
  var subject: Located<String>?
  /// What mail programs show behind the subject; the description, otherwise.
  var preheader: Located<String>?
}
