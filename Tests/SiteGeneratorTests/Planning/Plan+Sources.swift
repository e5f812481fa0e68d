import Testing

@testable import SiteGenerator

extension Plan {
  /// The plan of sources that are on no disk, at the moment at which the clock of a `TestSite` stands.
  ///
  /// - Parameters:
  ///   - files: What they hold, by path below `content/`.
  ///   - settings: Lines to add to site.yml.
  init(
    _ files: [String: String] = [:], settings: String = "", assets: [ThemeAsset] = [],
    limits: PlanLimits = PlanLimits(),
    _ change: (inout Selection) -> Void = { _ in }
  ) throws {
    let text = SourceText(
      path: "content/site.yml", bytes: Array((TestSite.configuration + settings).utf8))
    let read = SiteConfigurationReader.read(text)
    let configuration = try #require(read.value)
    try #require(read.findings == [])

    let inventory = ContentInventory(files.keys.sorted().map { "content/" + $0 })
    let now = configuration.timeZone.zoned(secondsSince1970: TestSite.now)
    let reader = EntryReader(settings: EntrySettings(configuration), now: now)
    var posts: [Post] = []
    var pages: [Entry] = []
    for source in inventory.entries {
      let text = try #require(files[String(source.path.dropFirst("content/".count))])
      switch try #require(reader.read(source, Array(text.utf8)).item) {
      case .post(let post): posts.append(post)
      case .page(let page): pages.append(page)
      }
    }
    var selection = Selection(now: TestSite.now)
    change(&selection)
    self.init(
      Site(configuration: configuration, posts: posts, pages: pages, files: inventory.files, assets: assets),
      selection, limits)
  }

  /// The number of the post with this title.
  func number(of title: String) throws -> Int {
    try #require(posts.firstIndex { $0.entry.title == title })
  }
}
