/// The one list of what the site will have, and what its pages need to know of each other.
///
/// It is a function of the site and the selection alone: it asks neither the disk nor the clock.
struct Plan: Sendable {
  private(set) var site: Site
  private(set) var selection: Selection
  let limits: PlanLimits
  /// The posts that are shown: those in lists, newest first, then the unlisted ones.
  private(set) var posts: [Post]
  /// How many of `posts` are in lists.
  let listedCount: Int
  /// The standalone pages that are shown.
  private(set) var standalones: [Entry]
  let tags: [Term]
  /// For each listed post the numbers of its tags.
  private let tagsOfPosts: [[Int]]
  let series: [Term]
  /// Where each post of a series stands in it, by the post's number.
  private let placesInSeries: [Int: PlaceInSeries]
  let archive: Archive
  /// Where the sources are published.
  let sources: SourcePaths
  /// The sizes of the images among them, by path.
  private let imageSizes: [SitePath: ImageSize]
  /// What the listed posts' words tell; nil where nobody has read them.
  private(set) var index: PostIndex?
  /// The lengths in bytes of the audio files among them, by path.
  private let audioLengths: [SitePath: Int]
  /// Every file of the site, in the order in which they are made.
  private(set) var pages: [Page] = []
  /// The entries left out, in the order of their dates.
  let heldBack: [HeldBack]

  /// - Parameters:
  ///   - limits: What one page or file may hold; others only in tests.
  ///   - index: Of these posts, or of those that are out today.
  init(
    _ site: Site, _ selection: Selection, _ limits: PlanLimits = PlanLimits(), index: PostIndex? = nil
  ) {
    self.init(withoutPages: site, selection, limits)
    self.index = index
    self.pages = pagesWithOldOnes
  }

  private init(withoutPages site: Site, _ selection: Selection, _ limits: PlanLimits) {
    let posts = selection.posts(of: site)
    let listed = posts.listed
    let tags = Taxonomy.tags(of: listed)
    let series = Taxonomy.series(of: listed).terms

    self.site = site
    self.selection = selection
    self.limits = limits
    self.posts = listed + posts.unlisted
    self.listedCount = listed.count
    self.standalones = selection.pages(of: site)
    self.tags = tags.terms
    self.tagsOfPosts = tags.termsOfPosts
    self.series = series
    self.placesInSeries = PlaceInSeries.all(in: series)
    self.archive = Archive(listed, mostOnOnePage: limits.postsInArchive)
    self.heldBack = HeldBack.all(of: site, selection)
    let sources = SourcePaths(site)
    self.sources = sources
    self.imageSizes = sources.byPath(site.imageSizes)
    self.audioLengths = sources.byPath(site.audioLengths)
  }
}

/// The words of the posts, which take longer to read than all else that is planned.
extension Plan {
  /// A plan with related posts, and with the files of the search index among its pages.
  ///
  /// - Throws: `CancellationError`.
  static func indexed(_ site: Site, _ selection: Selection, jobs: Int) async throws -> Plan {
    let plan = Plan(withoutPages: site, selection, PlanLimits())
    return plan.with(try await PostIndex.make(for: plan, jobs: jobs))
  }

  /// A plan with what was told by the words of former texts, for whoever cannot wait; without any, if nothing is known.
  init(_ site: Site, _ selection: Selection, soonAfter former: FormerIndex?) {
    self.init(withoutPages: site, selection, PlanLimits())
    index = former?.index(for: self)
    pages = pagesWithOldOnes
  }

  /// The same plan with what the words of its posts tell.
  func with(_ index: PostIndex) -> Plan {
    var plan = self
    plan.index = index
    plan.pages = plan.pagesWithOldOnes
    return plan
  }

  /// The same plan with what the texts say now.
  ///
  /// - Parameters:
  ///   - site: One that is like the plan's in everything else.
  ///   - selection: One that shows the same of it.
  func withContents(of site: Site, _ selection: Selection) -> Plan {
    let posts = selection.posts(of: site)
    var plan = self
    plan.site = site
    plan.selection = selection
    plan.posts = posts.listed + posts.unlisted
    plan.standalones = selection.pages(of: site)
    return plan
  }

  /// The sources of the listed posts, in their order: an index fits any plan that has the same.
  var listedSources: [String] { posts[..<listedCount].map(\.entry.source) }
}

/// What is shown when.
extension Plan {
  /// The site once every draft and scheduled post is out. Its search index has the files of today's: what will be in them
  /// matters to nobody yet.
  var onceAllIsOut: Plan {
    heldBack.isEmpty ? self : Plan(site, selection.onceAllIsOut, limits, index: index)
  }

  /// The same without the drafts, which may never be out.
  var onceAllScheduledIsOut: Plan {
    var later = selection
    later.includesScheduled = true
    return Plan(site, later, limits, index: index)
  }
}

/// The neighbours of a post, by their numbers.
extension Plan {
  /// The next older post in the lists.
  func older(than post: Int) -> Int? {
    post + 1 < listedCount ? post + 1 : nil
  }

  /// The next newer post in the lists.
  func newer(than post: Int) -> Int? {
    post > 0 && post < listedCount ? post - 1 : nil
  }

  /// The newest change among posts, as far as their authors say; nil where there are none.
  ///
  /// - Parameter posts: Their numbers.
  func lastChange(of posts: some Sequence<Int>) -> ZonedDate? {
    posts.lazy.compactMap { self.posts[$0].entry.lastChange }.max()
  }

  /// The posts most like a listed one, the most alike first.
  func related(to post: Int) -> [Int] {
    index.flatMap { $0.related.indices.contains(post) ? $0.related[post] : nil } ?? []
  }

  /// The numbers of a post's tags, in the order the author gave them; an unlisted post has none.
  func tags(of post: Int) -> [Int] {
    post < listedCount ? tagsOfPosts[post] : []
  }

  /// Nil for a post that is in no series, or in no list.
  func placeInSeries(of post: Int) -> PlaceInSeries? {
    placesInSeries[post]
  }
}

/// Where addresses lead. Nothing of it is kept: whoever asks does so for one entry at a time, on any thread.
extension Plan {
  /// The size of a published image; nil where it is not known.
  func imageSize(at target: LinkTarget) -> ImageSize? {
    guard case .path(let path, _) = target else { return nil }
    return imageSizes[path]
  }

  /// The length in bytes of a published audio file; nil where there is none.
  func audioLength(at target: LinkTarget) -> Int? {
    guard case .path(let path, _) = target else { return nil }
    return audioLengths[path]
  }

  /// The picture that stands for the entry.
  func image(of entry: Entry) -> LinkTarget? {
    entry.image.map { resolver(for: entry).target(of: $0.address) }
  }

  /// An address that belongs to no entry, but to the site.
  func target(of address: String) -> LinkTarget {
    siteResolver.target(of: address)
  }

  var siteResolver: LinkResolver {
    LinkResolver("content/site.yml", publishedAt: .home, sources)
  }

  func resolver(for entry: Entry) -> LinkResolver {
    LinkResolver(entry.source, publishedAt: entry.path, sources)
  }
}
