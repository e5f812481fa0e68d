/// A post as its author looks after it: in whatever state, shown or not.
public struct PostSummary: Hashable, Sendable {
  public let title: String
  public let slug: String
  /// Its file, as seen from where the program was started.
  public let source: String
  /// Its address on the site, from the root of the host on; nil for a post that is not shown.
  public let link: String?
  public let date: ZonedDate
  public let number: Int?
  /// As the author wrote them.
  public let tags: [String]
  public let state: State
  public let isUnlisted: Bool

  public enum State: Hashable, Sendable {
    case published
    case draft
    /// Goes out at its date.
    case scheduled
    /// Has been out until that moment.
    case expired(ZonedDate)
  }
}

extension PostSummary {
  init(_ post: Post, in plan: Plan, root: String) {
    let entry = post.entry
    title = entry.title
    slug = entry.slug
    source = BuildOptions.path(entry.source, in: root)
    let isShown = plan.selection.includes(entry.publication)
    link = isShown ? plan.site.configuration.url.link(to: entry.path) : nil
    date = post.date
    number = post.number?.value
    tags = post.tags
    state = State(entry.publication.state(at: plan.selection.now))
    isUnlisted = entry.isUnlisted
  }

  /// Whether it is on the page of a tag, however that is spelled.
  public func hasTag(_ name: String) -> Bool {
    let slug = Slug(ofAny: name)
    return tags.contains { Slug(ofAny: $0) == slug }
  }

  /// Every post of the site, newest first.
  static func all(of plan: Plan, root: String) -> [PostSummary] {
    plan.site.posts.map { PostSummary($0, in: plan, root: root) }
  }
}

extension PostSummary.State {
  fileprivate init(_ state: Publication.State) {
    self =
      switch state {
      case .live: .published
      case .draft: .draft
      case .scheduled: .scheduled
      case .expired(let moment): .expired(moment)
      }
  }
}
