/// A post or page as its author looks after it: in whatever state, shown or not.
public struct EntrySummary: Hashable, Sendable {
  public let title: String
  public let slug: String
  /// By which its e-mail can be had; nil for a page, and for what is not shown.
  public let emailName: String?
  /// Its file, as seen from where the program was started.
  public let source: String
  /// Its address on the site, from the root of the host on; nil for what is not shown.
  public let link: String?
  public let isPage: Bool
  /// Nil where the author has given none, as for most pages and some drafts.
  public let date: ZonedDate?
  /// When it is gone, or has been since.
  public let expires: ZonedDate?
  /// Of a post.
  public let number: Int?
  /// As the author wrote them.
  public let tags: [String]
  public let state: State
  public let isUnlisted: Bool

  public enum State: Hashable, Sendable {
    case published
    case draft
    /// Goes out at that moment.
    case scheduled(ZonedDate)
    /// Has been out until that moment.
    case expired(ZonedDate)
  }
}

extension EntrySummary {
  private init(_ entry: Entry, _ post: Post?, in plan: Plan, root: String, emailName: String? = nil) {
    title = entry.title
    slug = entry.slug
    source = BuildOptions.path(entry.source, in: root)
    let isShown = plan.selection.includes(entry.publication)
    self.emailName = isShown ? emailName : nil
    link = isShown ? plan.site.configuration.url.link(to: entry.path) : nil
    isPage = post == nil
    date = post?.isDated == false ? nil : entry.publication.date
    expires = entry.publication.expires
    number = post?.number?.value
    tags = post?.tags ?? []
    state = State(entry.publication.state(at: plan.selection.now))
    isUnlisted = entry.isUnlisted
  }

  /// Whether it is on the page of a tag, however that is spelled.
  public func hasTag(_ name: String) -> Bool {
    let slug = Slug(ofAny: name)
    return tags.contains { Slug(ofAny: $0) == slug }
  }

  public var isScheduled: Bool {
    if case .scheduled = state { true } else { false }
  }

  /// Every post of the site, newest first.
  static func posts(of plan: Plan, root: String) -> [EntrySummary] {
    let names = EmailNames(of: plan)
    return plan.site.posts.map {
      EntrySummary($0.entry, $0, in: plan, root: root, emailName: names[$0.entry])
    }
  }

  static func pages(of plan: Plan, root: String) -> [EntrySummary] {
    plan.site.pages.map { EntrySummary($0, nil, in: plan, root: root) }
  }
}

extension EntrySummary.State {
  fileprivate init(_ state: Publication.State) {
    self =
      switch state {
      case .live: .published
      case .draft: .draft
      case .scheduled(let moment): .scheduled(moment)
      case .expired(let moment): .expired(moment)
      }
  }
}
