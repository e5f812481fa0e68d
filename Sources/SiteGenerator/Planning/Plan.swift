/// The one list of what the site will have, and what its pages need to know of each other.
///
/// It is a function of the site and the selection alone: it asks neither the disk nor the clock.
struct Plan: Sendable {
  let site: Site
  let selection: Selection
  /// The posts that are shown: those in lists, newest first, then the unlisted ones.
  let posts: [Post]
  /// How many of `posts` are in lists.
  let listedCount: Int
  /// The standalone pages that are shown.
  let standalones: [Entry]
  let tags: [Tag]
  /// For each listed post the numbers of its tags.
  private let tagsOfPosts: [[Int]]
  /// Where the sources are published.
  let sources: SourcePaths
  /// The sizes of the images among them, by path.
  private let imageSizes: [SitePath: ImageSize]
  /// The lengths in bytes of the audio files among them, by path.
  private let audioLengths: [SitePath: Int]
  /// Every file of the site, in the order in which they are made.
  private(set) var pages: [Page] = []
  /// The entries left out, in the order of their dates.
  let heldBack: [HeldBack]

  init(_ site: Site, _ selection: Selection) {
    let shown = site.posts.filter { selection.includes($0.entry.publication) }
    let listed = shown.filter { !$0.entry.isUnlisted }
    let index = TagIndex(listed)

    self.site = site
    self.selection = selection
    self.posts = listed + shown.filter(\.entry.isUnlisted)
    self.listedCount = listed.count
    self.standalones = site.pages.filter { selection.includes($0.publication) }
    self.tags = index.tags
    self.tagsOfPosts = index.tagsOfPosts
    self.heldBack = HeldBack.all(of: site, selection)
    let sources = SourcePaths(site)
    self.sources = sources
    self.imageSizes = sources.byPath(site.imageSizes)
    self.audioLengths = sources.byPath(site.audioLengths)
    self.pages = allPages
    self.pages += oldPages(besides: Set(pages.map(\.path)))
  }
}

/// What is shown when.
extension Plan {
  /// The site once every draft and scheduled post is out.
  var onceAllIsOut: Plan {
    guard !heldBack.isEmpty else { return self }
    var later = selection
    later.includesDrafts = true
    later.includesScheduled = true
    return Plan(site, later)
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

  /// The numbers of a post's tags, in the order the author gave them; an unlisted post has none.
  func tags(of post: Int) -> [Int] {
    post < listedCount ? tagsOfPosts[post] : []
  }
}

/// Where addresses lead. Nothing of it is kept: whoever asks does so for one entry at a time, on any thread.
extension Plan {
  /// For each link of the entry's body.
  func links(in entry: Entry) -> [LinkTarget] {
    let resolver = resolver(for: entry)
    return entry.body.links.map { resolver.target(of: $0.address) }
  }

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
