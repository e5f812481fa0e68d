/// What `content/site.yml` says about the site as a whole.
struct SiteConfiguration: Hashable, Sendable {
  var title: String
  var tagline: String?
  /// Where this build is for.
  var url: BaseURL
  /// The address in site.yml, of which ids are made: a preview's readers are to see the same ones.
  let home: BaseURL
  /// A language tag (BCP 47): `en`, `de-CH`.
  var language = "en"
  /// The product's own words as readers see them.
  var words = Words.english
  /// The clock by which the author's dates are read and shown.
  var timeZone: SiteTimeZone
  var author: Author?
  var permalink = PermalinkPattern.standard
  /// When issues are due; nil where nobody said.
  var cadence: Cadence?
  var postsPerPage = 10
  /// How many related posts a post names at most.
  var related = 3
  /// Whether readers can search the posts.
  var search = true
  var dateFormat: DateFormat
  var menu: [MenuItem] = []
  var feed = FeedSettings()
  /// Nil where there is no form.
  var subscribe: Subscription?
  var email = EmailSettings()
  var redirects = Redirects()
  var markdown = MarkdownOptions()
  /// The severity of rules the author wants stricter or laxer than they are.
  var checks: [Rule: CheckLevel] = [:]
  var params = Parameters()

  init(title: String, url: BaseURL, timeZone: SiteTimeZone, dateFormat: DateFormat) {
    self.title = title
    self.url = url
    self.home = url
    self.timeZone = timeZone
    self.dateFormat = dateFormat
  }

  /// In which the product's own words are written.
  var direction: TextDirection { TextDirection(ofLanguage: language) }

  var isEnglish: Bool { language.lowercased().prefix { $0 != "-" } == "en" }

  /// The one that ids are made with.
  var host: String { home.host }

  /// A link that stands on every page.
  struct MenuItem: Hashable, Sendable {
    var title: String
    /// A path on the site, or an address.
    var url: Located<String>

    init(title: String, url: Located<String>) {
      self.title = title
      self.url = url
    }
  }

  /// The files that tell hosts where old addresses lead; the pages there that lead on are always made.
  struct Redirects: Hashable, Sendable {
    /// `_redirects`, for Netlify and Cloudflare.
    var hasHostRules = true
    /// Whether they go before the pages, which only Netlify has to be told, and only Netlify understands.
    var isForced = false
    /// `redirects.map`, for nginx.
    var hasNginxMap = false

    init() {}
  }
}
