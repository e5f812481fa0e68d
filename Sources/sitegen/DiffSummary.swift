import SiteGenerator

/// What publishing would change, in words:
///
///     Compared with public/sitegen.json:
///     1 new:
///       /listen/
///     1 moved:
///       moved /ask/ -> /why-ask/
///     Other files: 0 new, 5 changed, 0 vanished.
///     Feed readers and mail subscribers will see 1 new post: Listen
struct DiffSummary {
  let lines: [String]

  init(_ difference: Comparison.Difference) {
    let diff = difference.diff
    lines =
      [Self.heading(difference)]
      + Self.list("new", diff.new)
      + Self.list("moved", diff.moved.map { "moved \($0.from) -> \($0.to)" })
      + Self.list("changed", diff.changed)
      + Self.list("vanished", diff.vanished.map { $0.address + ($0.saysSo ? " (says that it is gone)" : "") })
      + Self.files(diff.files) + Self.news(difference.news)
  }
}

extension DiffSummary {
  /// Longer lists are cut: nobody reads them, and `--format json` has all.
  private static let longestList = 20

  private static func heading(_ difference: Comparison.Difference) -> String {
    if difference.news == .nothingPublished {
      return "Nothing was published yet (there is no \(harmless(difference.place))): everything is new."
    }
    return difference.diff.isEmpty
      ? "Nothing differs from what \(harmless(difference.place)) lists."
      : "Compared with \(harmless(difference.place)):"
  }

  private static func list(_ name: String, _ items: [String]) -> [String] {
    guard !items.isEmpty else { return [] }
    let rest = items.count - longestList
    return ["\(items.count) \(name):"] + items.prefix(longestList).map { "  " + harmless($0) }
      + (rest > 0 ? ["  and \(rest) more"] : [])
  }

  private static func files(_ files: SiteDiff.Files) -> [String] {
    guard !files.isEmpty else { return [] }
    return [
      "Other files: \(files.new.count) new, \(files.changed.count) changed, \(files.vanished.count) vanished."
    ]
  }

  private static func news(_ news: FeedNews) -> [String] {
    switch news {
    case .nothingPublished: []
    case .unknown:
      [
        "Which posts feed readers know cannot be told: what is published is from an older sitegen, which did not say."
      ]
    case .posts(let posts):
      ["Feed readers and mail subscribers will see \(posts.count.newPosts)" + titles(posts)]
    }
  }

  private static func titles(_ posts: [FeedNews.Post]) -> String {
    guard let first = posts.first else { return "." }
    guard posts.count > 1 else { return ": " + harmless(first.title) }
    let rest = posts.count - longestList
    let lines = posts.prefix(longestList).map { "\n  " + harmless($0.title) }
    return ":" + lines.joined() + (rest > 0 ? "\n  and \(rest) more" : "")
  }
}

extension Int {
  fileprivate var newPosts: String {
    switch self {
    case 0: "no new post"
    case 1: "1 new post"
    default: "\(self) new posts"
    }
  }
}
