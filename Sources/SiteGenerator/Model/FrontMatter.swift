/// What the author says about a post or page above its text, decoded once.
///
/// Values that a later check may complain about know their place in the source file.
public struct FrontMatter: Hashable, Sendable {
  public var title: Located<String>?
  public var date: Located<ZonedDate>?
  public var updated: Located<ZonedDate>?
  public var slug: Located<Slug>?
  public var url: Located<SitePath>?
  /// In the order written, each spelling once.
  public var tags: [Located<String>] = []
  public var description: Located<String>?
  public var image: Image?
  public var author: Author?
  public var isDraft = false
  /// Built, but in no list, feed or sitemap.
  public var isUnlisted = false
  /// The first moment at which the post is no longer shown.
  public var expires: Located<ZonedDate>?
  /// The name of a template other than the usual one.
  public var template: Located<String>?
  /// Paths the post had before, as written.
  public var aliases: [Located<String>] = []
  /// What `params` holds, and every key sitegen does not know.
  public var params = Parameters()

  public init() {}

  /// The picture that stands for the post.
  public struct Image: Hashable, Sendable {
    /// A path relative to the post, or an address.
    public var source: Located<String>
    /// What is to be seen on it, for those who cannot see it.
    public var alternative: String?

    public init(source: Located<String>, alternative: String? = nil) {
      self.source = source
      self.alternative = alternative
    }
  }
}
