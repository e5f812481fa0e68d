import SiteGenerator

/// What publishing would change, as one JSON document: the findings, and after them
///
///     "difference": {
///       "against": "public/sitegen.json", "isFirst": false,
///       "new": ["/listen/"], "moved": [{ "from": "/ask/", "to": "/why-ask/" }], "changed": ["/"],
///       "vanished": [{ "address": "/old/", "saysSo": true }],
///       "files": { "new": [], "changed": ["/feed.xml"], "vanished": [] },
///       "newPosts": [{ "id": "tag:t.example,2026-11-23:listen", "title": "Listen" }]
///     }
///
/// `isFirst` says that nothing was published yet. `saysSo` is whether a page says that what was there is gone.
/// `newPosts` are those that feed readers will see; null where that cannot be told, or nothing was published.
/// `difference` is null if there are errors in the site.
enum DiffReport {
  static func document(_ outcome: Comparison.Outcome) -> JSONText {
    JSONReport.document(
      outcome.findings, FindingCount(outcome.findings),
      adding: [("difference", outcome.difference.map(difference) ?? .null)])
  }

  private static func difference(_ difference: Comparison.Difference) -> JSONText {
    let diff = difference.diff
    return .object([
      ("against", .string(difference.place)),
      ("isFirst", .flag(difference.news == .nothingPublished)),
      ("new", strings(diff.new)),
      ("moved", .array(diff.moved.map { .object([("from", .string($0.from)), ("to", .string($0.to))]) })),
      ("changed", strings(diff.changed)),
      (
        "vanished",
        .array(
          diff.vanished.map { .object([("address", .string($0.address)), ("saysSo", .flag($0.saysSo))]) })
      ),
      (
        "files",
        .object([
          ("new", strings(diff.files.new)),
          ("changed", strings(diff.files.changed)),
          ("vanished", strings(diff.files.vanished)),
        ])
      ),
      ("newPosts", newPosts(difference.news)),
    ])
  }

  private static func strings(_ strings: [String]) -> JSONText {
    .array(strings.map { .string($0) })
  }

  private static func newPosts(_ news: FeedNews) -> JSONText {
    guard case .posts(let posts) = news else { return .null }
    return .array(posts.map { .object([("id", .string($0.id)), ("title", .string($0.title))]) })
  }
}
