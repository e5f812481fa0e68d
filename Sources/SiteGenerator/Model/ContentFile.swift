/// A file of `content/` that is published as it is.
struct ContentFile: Hashable, Sendable {
  /// Relative to the site's root.
  var source: String
  var owner: Owner

  enum Owner: Hashable, Sendable {
    /// Published at its own path.
    case site(SitePath)
    /// Lies in an entry's folder: published below the entry's path, and only with it.
    case entry(source: String, relativePath: String)
  }
}

extension ContentFile {
  /// sitegen's own files at the top of `content/`, never published.
  static let ownFiles: Set<String> = [
    "content/site.yml", "content/permalinks.lock", "content/archetype.md", StringsFile.path,
  ]
}
