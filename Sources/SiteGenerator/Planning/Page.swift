/// One file the site will have: what it is and where it goes. How it is made is the renderer's affair.
struct Page: Sendable {
  var path: SitePath
  /// Where it comes from, in words an author knows: a source file, `the tag 'Sales'`.
  var source: String
  var content: Content
  /// Where the author chose the path; absent for what the program adds.
  var location: Location?
  /// When it is to be seen; absent for what always is.
  var publication: Publication?
  /// Left out of everything that tells others what the site has.
  var isUnlisted = false

  enum Content: Hashable, Sendable {
    case templated(Templated)
    case feed(Feed)
    /// A small page that leads on.
    case redirect(to: SitePath)
    /// The rules by which hosts lead on from old addresses, one kind for each host.
    case redirectRules(RedirectRules)
    case sitemap(Sitemap)
    case robots
    case icon(IconFormat)
    /// What the search page loads.
    case searchFile(SearchFile)
    /// Copied from a file, named relative to the site's root.
    case copy(of: String)
    /// A file of the theme that is part of the program, or is not published as it stands.
    case bytes([UInt8])
  }

  /// What a page shows that is made by a template.
  enum Templated: Hashable, Sendable {
    /// By its number in the plan.
    case post(Int)
    /// By its number in the plan.
    case standalone(Int)
    case index(Slice)
    /// By the tag's number in the plan.
    case tag(Int, Slice)
    case tags
    /// By the number the series has in the plan.
    case series(Int)
    case archive
    /// By the year's number in the plan's archive.
    case archiveYear(Int)
    case search
    case notFound
    /// What stands where something was that is gone for good.
    case gone
  }

  enum RedirectRules: Hashable, Sendable {
    /// `_redirects`, as Netlify and Cloudflare read it.
    case hosts
    /// A map for nginx.
    case nginx
  }

  /// Made for an address that is not used any more: it leads on, or says that what was there is gone.
  var isPlaceholder: Bool {
    switch content {
    case .redirect, .templated(.gone): true
    default: false
    }
  }

  /// Whether search engines should list it.
  var isForSearchEngines: Bool {
    guard case .templated(let shown) = content else { return false }
    return shown.isForSearchEngines && !isUnlisted
  }
}

extension Page.Templated {
  /// The later pages of a list are not for search engines: with every new post all that is on them moves on, so that
  /// readers would look for it in vain. The posts themselves are listed.
  var isForSearchEngines: Bool {
    switch self {
    case .index(let slice), .tag(_, let slice): slice.number == 1
    case .search, .notFound, .gone: false
    case .post, .standalone, .tags, .series, .archive, .archiveYear: true
    }
  }
}
