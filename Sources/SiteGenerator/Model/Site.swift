/// Everything the sources say: the input of the plan.
struct Site: Sendable {
  var configuration: SiteConfiguration
  /// All of them, whatever their state, newest first; those of one moment by path.
  var posts: [Post]
  /// The standalone pages, by path.
  var pages: [Entry]
  var files: [ContentFile]
  /// The files under `templates/assets/`, and the built-in ones that none of them replaces, by name.
  var assets: [ThemeAsset]
  /// The sizes of images among `files`, by source.
  var imageSizes: [String: ImageSize]
  /// The lengths in bytes of audio files among `files`, by source.
  var audioLengths: [String: Int]
  /// Where pages were before.
  var history = URLHistory()
  /// Whether every post and page is here. Of one that could not be read nobody knows what its path would be.
  var isWhole: Bool

  /// Every post and page, whatever its state.
  var entries: [Entry] { posts.map(\.entry) + pages }

  mutating func changePosts(_ change: (inout Post) -> Void) {
    for number in posts.indices { change(&posts[number]) }
  }

  mutating func changeEntries(_ change: (inout Entry) -> Void) {
    changePosts { change(&$0.entry) }
    for number in pages.indices { change(&pages[number]) }
  }

  init(
    configuration: SiteConfiguration, posts: [Post], pages: [Entry], files: [ContentFile],
    assets: [ThemeAsset], imageSizes: [String: ImageSize] = [:], audioLengths: [String: Int] = [:],
    isWhole: Bool = true
  ) {
    self.configuration = configuration
    self.posts = posts.sorted { ($1.date, $0.entry.path) < ($0.date, $1.entry.path) }
    self.pages = pages.sorted { $0.path < $1.path }
    self.files = files.sorted { $0.source < $1.source }
    self.assets = assets.sorted { $0.name < $1.name }
    self.imageSizes = imageSizes
    self.audioLengths = audioLengths
    self.isWhole = isWhole
  }
}
