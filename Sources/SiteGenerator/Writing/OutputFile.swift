/// A file the site is to have: where, made from what, and how its bytes come about.
struct OutputFile: Sendable {
  enum Content: Sendable {
    /// Made when it is its turn, once, on any thread; nothing holds the bytes longer than needed.
    case bytes(@Sendable () throws -> [UInt8])
    /// The content of the file at this path. It is streamed, so it may be larger than memory.
    case copy(of: String)
  }

  /// Relative to the output folder: `why-prospects/index.html`.
  var path: String
  /// What it is made from, as messages name it: `content/posts/2026-11-23-why-prospects.md`.
  var source: String
  /// Whether the published manifest names it; false for what only those who have the link shall find.
  var isListed: Bool
  /// Whether it only leads on to another place, or says that what was here is gone.
  var isPlaceholder: Bool
  var content: Content
  /// What its bytes are made of; nil for a file that is made each time.
  var recipe: ContentHash?

  init(
    path: String, source: String, isListed: Bool = true, isPlaceholder: Bool = false,
    recipe: ContentHash? = nil, content: Content
  ) {
    self.recipe = recipe
    self.path = path
    self.source = source
    self.isListed = isListed
    self.isPlaceholder = isPlaceholder
    self.content = content
  }
}
