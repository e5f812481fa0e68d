/// The files of `/search/`.
extension Plan {
  /// The page itself, and what it searches, once the posts have been read for it.
  var searchPages: [Page] {
    guard site.configuration.search else { return [] }
    let page = Page(path: .search, source: "the search page", content: .templated(.search))
    return [page] + (index?.search.map(searchFiles) ?? [])
  }

  private func searchFiles(_ index: SearchIndex) -> [Page] {
    let terms = index.files.indices.map { Page(searchFile: "terms-\($0)", .terms($0)) }
    let posts = index.descriptions.map { Page(searchFile: "posts-\($0.lowerBound)", .posts($0)) }
    return [Page(searchFile: "index", .directory)] + terms + posts
  }
}

/// A part of the search index.
enum SearchFile: Hashable, Sendable {
  /// What the other files are.
  case directory
  /// The terms of one range, by the file's number in the index.
  case terms(Int)
  /// What is shown of these posts, which are numbered from the oldest on.
  case posts(Range<Int>)
}

extension Page {
  fileprivate init(searchFile name: String, _ file: SearchFile) {
    self.init(
      path: SitePath.search.appending("\(name).json"), source: "the search index",
      content: .searchFile(file))
  }
}

extension SitePath {
  static let search = SitePath(trusted: "/search/")
}
