/// The one list of what the site will have, and what its pages need to know of each other.
///
/// It is a function of the site and the selection alone: it asks neither the disk nor the clock.
public struct Plan: Sendable {
  public let site: Site
  public let selection: Selection
  /// The posts that are shown: those in lists, newest first, then the unlisted ones.
  public let posts: [PlannedPost]
  /// How many of `posts` are in lists.
  public let listedCount: Int
  /// The standalone pages that are shown.
  public let standalones: [PlannedEntry]
  public let tags: [Tag]
  /// Every file of the site, in the order in which they are made.
  public private(set) var pages: [Page] = []
  /// The entries left out, in the order of their dates.
  public let heldBack: [HeldBack]

  /// An entry and where its links lead.
  public struct PlannedEntry: Sendable {
    public var entry: Entry
    /// At the build's moment.
    public var state: Publication.State
    /// For each gap of the body.
    var links: [LinkTarget]
    var image: LinkTarget?
  }

  /// A post among its neighbours; numbers are those of the plan.
  public struct PlannedPost: Sendable {
    public var post: Post
    var content: PlannedEntry
    /// The next older one in the lists.
    var previous: Int?
    /// The next newer one in the lists.
    var next: Int?
    var tags: [Int]
  }

  public init(_ site: Site, _ selection: Selection) {
    let shown = site.posts.filter { selection.includes($0.entry.publication) }
    let listed = shown.filter { !$0.entry.isUnlisted }
    let posts = listed + shown.filter(\.entry.isUnlisted)
    let pages = site.pages.filter { selection.includes($0.publication) }
    let files = FilePaths(site.files, of: posts.map(\.entry) + pages)
    let resolver = LinkResolver(files: files.paths)
    let index = TagIndex(listed)

    self.site = site
    self.selection = selection
    self.posts = posts.indices.map { number in
      let isListed = number < listed.count
      return PlannedPost(
        post: posts[number], content: PlannedEntry(posts[number].entry, at: selection.now, resolver),
        previous: isListed && number + 1 < listed.count ? number + 1 : nil,
        next: isListed && number > 0 ? number - 1 : nil,
        tags: isListed ? index.tagsOfPosts[number] : [])
    }
    self.listedCount = listed.count
    self.standalones = pages.map { PlannedEntry($0, at: selection.now, resolver) }
    self.tags = index.tags
    self.heldBack = HeldBack.all(of: site, selection)
    self.pages = allPages(files)
  }
}

extension Plan.PlannedEntry {
  fileprivate init(_ entry: Entry, at now: Int, _ resolver: LinkResolver) {
    self.entry = entry
    self.state = entry.publication.state(at: now)
    self.links = entry.body.gaps.map { resolver.target(of: $0.address, in: entry) }
    self.image = entry.image.flatMap { image in
      Address.isLocal(image.address) ? resolver.target(of: image.address, in: entry) : nil
    }
  }
}

extension Plan {
  private func allPages(_ files: FilePaths) -> [Page] {
    let size = site.configuration.postsPerPage
    var pages: [Page] = []
    for (number, planned) in posts.enumerated() {
      pages.append(Page(planned.post.entry, .post(number)))
    }
    for (number, planned) in standalones.enumerated() {
      pages.append(Page(planned.entry, .standalone(number)))
    }
    for slice in Slice.all(of: listedCount, size: size, at: .home) {
      pages.append(Page(path: slice.path, source: "the front page", content: .index(slice)))
    }
    pages.append(Page(path: TagIndex.root, source: "the list of tags", content: .tags))
    for (number, tag) in tags.enumerated() {
      for slice in Slice.all(of: tag.posts.count, size: size, at: tag.path) {
        pages.append(Page(path: slice.path, source: "the tag '\(tag.name)'", content: .tag(number, slice)))
      }
    }
    pages.append(Page(path: .notFound, source: "the page for missing pages", content: .notFound))
    pages.append(Page(path: .feed, source: "the feed", content: .feed))
    pages.append(Page(path: .sitemap, source: "the sitemap", content: .sitemap))
    pages.append(Page(path: .robots, source: "the file for robots", content: .robots))
    pages += files.pages
    for (number, asset) in site.assets.enumerated() {
      pages.append(Page(path: asset.path, source: "templates/assets/\(asset.name)", content: .asset(number)))
    }
    return pages
  }
}

extension Page {
  fileprivate init(_ entry: Entry, _ content: Content) {
    self.init(path: entry.path, source: entry.source, content: content, isUnlisted: entry.isUnlisted)
  }
}

extension SitePath {
  static let notFound = SitePath(trusted: "/404.html")
  static let feed = SitePath(trusted: "/feed.xml")
  static let sitemap = SitePath(trusted: "/sitemap.xml")
  static let robots = SitePath(trusted: "/robots.txt")
}
