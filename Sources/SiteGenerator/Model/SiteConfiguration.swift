/// What `content/site.yml` says about the site as a whole.
public struct SiteConfiguration: Hashable, Sendable {
  public var title: String
  public var tagline: String?
  public var url: BaseURL
  /// A language tag (BCP 47): `en`, `de-CH`.
  public var language = "en"
  /// The clock by which the author's dates are read and shown.
  public var timeZone: SiteTimeZone
  public var author: Author?
  public var permalink = PermalinkPattern.standard
  public var postsPerPage = 10
  public var dateFormat: DateFormat
  public var menu: [MenuItem] = []
  public var feed = Feed()
  /// The severity of rules the author wants stricter or laxer than they are.
  public var checks: [Rule: CheckLevel] = [:]
  public var params = Parameters()

  public init(title: String, url: BaseURL, timeZone: SiteTimeZone, dateFormat: DateFormat) {
    self.title = title
    self.url = url
    self.timeZone = timeZone
    self.dateFormat = dateFormat
  }

  /// A link that stands on every page.
  public struct MenuItem: Hashable, Sendable {
    public var title: String
    /// A path on the site, or an address.
    public var url: Located<String>

    public init(title: String, url: Located<String>) {
      self.title = title
      self.url = url
    }
  }

  public struct Feed: Hashable, Sendable {
    /// How many of the newest posts the feed holds.
    public var items = 20

    public init() {}
  }
}

/// What `checks:` makes of a rule's findings.
public enum CheckLevel: String, Sendable, CaseIterable {
  case off, warning, error
}
