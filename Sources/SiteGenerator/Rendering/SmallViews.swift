/// The small values that pages and posts are made of, as templates see them.

struct DateView: Sendable {
  let date: ZonedDate
  let context: RenderContext

  var text: String { context.configuration.dateFormat.text(date.civil) }
}

struct TagView: Sendable {
  /// In the plan.
  let number: Int
  let context: RenderContext

  var tag: Term { context.plan.tags[number] }
}

struct AuthorView: Sendable {
  let author: Author
  let context: RenderContext

  var url: String? { author.url.map { context.link($0.value) } }
  var canonical: String? { author.url.map { context.absoluteLink($0.value) } }
}

struct ImageView: Sendable {
  let address: String
  let alternative: String?
  /// Nil where it is not known: on another site, say.
  let size: ImageSize?
}

struct MenuItemView: Sendable {
  let title: String
  let url: String
  let isCurrent: Bool
}
