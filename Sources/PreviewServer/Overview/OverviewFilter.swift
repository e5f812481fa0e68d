/// The posts that a list shows; the query of its address names it.
enum OverviewFilter: String, CaseIterable {
  case all, published, scheduled, draft, expired, unlisted

  /// - Parameter query: `state=draft`; all posts are shown where it names no filter.
  init(query: String?) {
    let name = query?.split(separator: "&").first { $0.hasPrefix("state=") }?.dropFirst("state=".count)
    self = name.flatMap { OverviewFilter(rawValue: String($0)) } ?? .all
  }

  func includes(_ post: Overview.Post) -> Bool {
    switch self {
    case .all: true
    case .unlisted: post.isUnlisted
    case let filter: OverviewFilter(post.state) == filter
    }
  }

  var label: String {
    switch self {
    case .all: "All"
    case .published: "Published"
    case .scheduled: "Scheduled"
    case .draft: "Drafts"
    case .expired: "Expired"
    case .unlisted: "Unlisted"
    }
  }

  var address: String {
    "/\(Responder.ownFolder)/" + (self == .all ? "" : "?state=\(rawValue)")
  }

  private init(_ state: Overview.State) {
    self =
      switch state {
      case .published: .published
      case .scheduled: .scheduled
      case .draft: .draft
      case .expired: .expired
      }
  }
}
