import SiteGenerator

/// Posts and pages as JSON:
///
///     { "title": "Listen", "kind": "post", "number": 8, "date": "2026-11-30T07:00:00-05:00", "state": "scheduled",
///       "expires": null, "tags": ["Sales"], "unlisted": false, "file": "content/posts/2026-11-30-listen.md",
///       "link": null }
///
/// `kind` is `post` or `page`; `state` is `published`, `draft`, `scheduled` or `expired`; `date` is null for what has none,
/// `link` for what is not on the site.
enum EntryReport {
  static func value(_ entry: EntrySummary) -> JSONText {
    .object([
      ("title", .string(entry.title)),
      ("kind", .string(entry.isPage ? "page" : "post")),
      ("number", .init(entry.number)),
      ("date", .init(entry.date?.rfc3339)),
      ("state", .string(entry.state.name)),
      ("expires", .init(entry.expires?.rfc3339)),
      ("tags", .array(entry.tags.map { .string($0) })),
      ("unlisted", .flag(entry.isUnlisted)),
      ("file", .string(entry.source)),
      ("link", .init(entry.link)),
    ])
  }
}

extension EntrySummary.State {
  var name: String {
    switch self {
    case .published: "published"
    case .draft: "draft"
    case .scheduled: "scheduled"
    case .expired: "expired"
    }
  }
}
