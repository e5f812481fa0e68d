/// One file the site will have: what it is and where it goes. How it is made is the renderer's affair.
public struct Page: Sendable {
  public var path: SitePath
  /// Where it comes from, in words an author knows: a source file, `the tag 'Sales'`.
  public var source: String
  public var content: Content
  /// Left out of everything that tells others what the site has.
  public var isUnlisted = false

  public enum Content: Hashable, Sendable {
    /// By its number in the plan.
    case post(Int)
    /// By its number in the plan.
    case standalone(Int)
    case index(Slice)
    /// By the tag's number in the plan.
    case tag(Int, Slice)
    case tags
    case notFound
    case feed
    case sitemap
    case robots
    /// Copied from a file, relative to the site's root.
    case file(String)
    /// By its number in the site.
    case asset(Int)
  }

  /// Whether a search engine should know of it.
  var isInSitemap: Bool {
    switch content {
    case .post, .standalone, .index, .tag, .tags: !isUnlisted
    case .notFound, .feed, .sitemap, .robots, .file, .asset: false
    }
  }
}
