/// What a feed says of one post, in any format. Addresses are whole.
///
/// It is a function of that post and of site.yml: what other posts there are changes nothing in it, since readers would
/// take that for news.
struct FeedItem: Sendable {
  var id: String
  /// Whether the id is the address.
  var isPermalink: Bool
  var address: String
  var title: String
  var published: ZonedDate
  var updated: ZonedDate
  var author: FeedAuthor?
  /// A language tag; absent where it is the feed's.
  var language: String?
  var tags: [String]
  /// Without markup; empty where nothing can stand for the whole.
  var summary: String
  /// HTML that needs neither style sheets nor scripts.
  var content: [UInt8]
  var image: Image?
  var enclosure: Enclosure?

  struct Image: Sendable {
    var address: String
    /// The media type, where the address tells it.
    var type: String?
    var size: ImageSize?
    var alternative: String
  }

  struct Enclosure: Sendable {
    var address: String
    /// In bytes.
    var length: Int
    var type: String
  }
}

extension FeedItem {
  /// - Parameter number: The post's number in the plan.
  init(_ number: Int, in context: RenderContext) {
    let post = context.plan.posts[number]
    let entry = post.entry
    self.init(
      id: context.plan.feedID(of: entry), isPermalink: context.configuration.feed.ids == .permalink,
      address: context.base.absolute(entry.path), title: entry.title,
      published: post.date, updated: entry.lastChange ?? post.date,
      author: FeedAuthor(entry.author ?? context.configuration.author, in: context),
      language: entry.language, tags: post.distinctTags, summary: entry.excerpt,
      content: FeedContent.html(of: entry, in: context),
      image: Image(of: entry, in: context), enclosure: Enclosure(of: entry, in: context))
  }
}

extension FeedItem.Image {
  fileprivate init?(of entry: Entry, in context: RenderContext) {
    guard let image = entry.image, let target = context.plan.image(of: entry) else { return nil }
    let address = context.absoluteLink(to: target, in: entry)
    self.init(
      address: address, type: ImageFormat(named: address.withoutSuffix)?.mediaType,
      size: context.plan.imageSize(at: target), alternative: image.alternative)
  }
}

extension FeedItem.Enclosure {
  fileprivate init?(of entry: Entry, in context: RenderContext) {
    guard let file = context.plan.enclosure(of: entry) else { return nil }
    self.init(
      address: context.absoluteLink(to: file.target, in: entry), length: file.length, type: file.type)
  }
}

extension Post {
  /// As the author of this post spells them: the site shows a tag as the oldest post has it, and that may change.
  fileprivate var distinctTags: [String] {
    var slugs: Set<Slug> = []
    return tags.filter { slugs.insert(Slug(ofAny: $0)).inserted }
  }
}

extension String {
  /// An address without its query and fragment.
  fileprivate var withoutSuffix: String { String(prefix { $0 != "?" && $0 != "#" }) }
}
