/// What every page is rendered from: the plan, and how its addresses are written.
///
/// A class, so that each of the many small views of one build holds it by one reference; nothing in it changes.
final class RenderContext: Sendable {
  let plan: Plan
  // Asked for by every page, some of them many times; so they are not taken out of the plan each time.
  let words: Words
  let siteFeeds: [FeedView]
  private let icons: [IconFormat: ImageView]

  init(_ plan: Plan) {
    self.plan = plan
    self.words = plan.site.configuration.words
    self.siteFeeds = Feed.all(of: .site).map { FeedView($0, in: plan) }
    self.icons = Self.icons(of: plan)
  }

  var configuration: SiteConfiguration { plan.site.configuration }
  var base: BaseURL { configuration.url }

  /// An address from site.yml, or an author's, as a link.
  func link(_ address: String) -> String {
    link(to: plan.target(of: address))
  }

  /// A link for the page on which the target was named.
  func link(to target: LinkTarget) -> String {
    switch target {
    case .path(let path, let suffix): base.link(to: path) + suffix
    case .samePage(let suffix): suffix
    case .elsewhere(let address): address
    }
  }

  /// An address from site.yml, or an author's, as a link that holds anywhere.
  func absoluteLink(_ address: String) -> String {
    absoluteLink(to: plan.target(of: address), at: .home)
  }

  /// A link that holds anywhere.
  func absoluteLink(to target: LinkTarget, in entry: Entry) -> String {
    absoluteLink(to: target, at: entry.path)
  }

  private func absoluteLink(to target: LinkTarget, at page: SitePath) -> String {
    switch target {
    case .path(let path, let suffix): base.absolute(path) + suffix
    case .samePage(let suffix): base.absolute(page) + suffix
    case .elsewhere(let address): address
    }
  }

  /// What stands for the site in tabs and on home screens.
  func icon(_ format: IconFormat) -> ImageView? { icons[format] }

  private static func icons(of plan: Plan) -> [IconFormat: ImageView] {
    var icons: [IconFormat: ImageView] = [:]
    for format in IconFormat.allCases {
      icons[format] = plan.icon(format).map { path in
        let isDrawn = plan.drawnIcons.contains(format)
        let size = isDrawn ? IconRenderer.size : plan.imageSize(at: .path(path, suffix: ""))
        return ImageView(
          address: plan.site.configuration.url.link(to: path), alternative: nil, size: size)
      }
    }
    return icons
  }

  /// The picture that stands for the entry, with its address as `link` writes it.
  func image(of entry: Entry, _ link: (LinkTarget) -> String) -> ImageView? {
    plan.image(of: entry).map { target in
      ImageView(
        address: link(target), alternative: entry.image?.alternative, size: plan.imageSize(at: target))
    }
  }
}
