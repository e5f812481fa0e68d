import SiteGenerator

/// Posts as JSON:
///
///     { "title": "Listen", "number": 8, "date": "2026-11-30T07:00:00-05:00", "state": "scheduled", "expires": null,
///       "tags": ["Sales"], "unlisted": false, "file": "content/posts/2026-11-30-listen.md", "link": null }
///
/// `state` is `published`, `draft`, `scheduled` or `expired`; `link` is null for a post that is not on the site.
enum PostReport {
  static func value(_ post: PostSummary) -> JSONText {
    .object([
      ("title", .string(post.title)),
      ("number", .init(post.number)),
      ("date", .string(post.date.rfc3339)),
      ("state", .string(post.state.name)),
      ("expires", .init(post.expires?.rfc3339)),
      ("tags", .array(post.tags.map { .string($0) })),
      ("unlisted", .flag(post.isUnlisted)),
      ("file", .string(post.source)),
      ("link", .init(post.link)),
    ])
  }
}

extension PostSummary {
  /// When it was taken away.
  fileprivate var expires: ZonedDate? {
    if case .expired(let moment) = state { moment } else { nil }
  }
}

extension PostSummary.State {
  var name: String {
    switch self {
    case .published: "published"
    case .draft: "draft"
    case .scheduled: "scheduled"
    case .expired: "expired"
    }
  }
}
