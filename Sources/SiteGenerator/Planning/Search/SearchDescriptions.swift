/// Cuts what `/search/` shows of posts into files, by bytes: a character takes one of them in English, and three in Chinese.
enum SearchDescriptions {
  /// In characters: two lines or three.
  static let longestSummary = 160
  /// In bytes. The results on a page may be in as many files as there are results.
  static let largestFile = 4_000
  /// A file begins at every such post, so that a description that changes moves no others but a few.
  static let postsBetweenCuts = 64

  /// - Parameter sizes: Of the descriptions in bytes, those of the oldest posts first.
  static func slices(ofSizes sizes: [Int]) -> [Range<Int>] {
    var slices: [Range<Int>] = []
    var (start, room) = (0, largestFile)
    for (post, size) in sizes.enumerated() {
      if post > start, size > room || post.isMultiple(of: postsBetweenCuts) {
        slices.append(start..<post)
        (start, room) = (post, largestFile)
      }
      room -= size
    }
    return start < sizes.count ? slices + [start..<sizes.count] : slices
  }
}

extension Plan {
  /// Of the listed posts, which are numbered from the oldest on here.
  var searchDescriptions: [Range<Int>] {
    SearchDescriptions.slices(
      ofSizes: posts[..<listedCount].reversed().map { size(ofDescription: $0.entry) })
  }

  /// About as many bytes as `SearchFileRenderer` writes.
  private func size(ofDescription entry: Entry) -> Int {
    let datesAndSigns = 70
    return entry.title.utf8.count + site.configuration.url.link(to: entry.path).utf8.count
      + entry.summary.prefix(SearchDescriptions.longestSummary).utf8.count + datesAndSigns
  }
}
