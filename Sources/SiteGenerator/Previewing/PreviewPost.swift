/// A post as its author looks after it: in whatever state, shown or not.
public struct PreviewPost: Sendable {
  public let title: String
  /// Its file, as seen from where the preview was started.
  public let source: String
  /// Its address on the site, from the root of the host on; nil for a post that is not shown.
  public let link: String?
  public let date: ZonedDate
  public let number: Int?
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

extension PreviewPost {
  /// Every post of the site, newest first.
  static func all(of plan: Plan, root: String) -> [PreviewPost] {
    plan.site.posts.map { post in
      let entry = post.entry
      let isShown = plan.selection.includes(entry.publication)
      return PreviewPost(
        title: entry.title, source: BuildOptions.path(entry.source, in: root),
        link: isShown ? plan.site.configuration.url.link(to: entry.path) : nil, date: post.date,
        number: post.number?.value, state: State(entry.publication.state(at: plan.selection.now)),
        isUnlisted: entry.isUnlisted)
    }
  }
}

extension PreviewPost.State {
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
