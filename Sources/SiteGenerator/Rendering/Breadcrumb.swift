/// One step of the way from the front page to a page.
struct Breadcrumb: Hashable, Sendable {
  var name: String
  var path: SitePath

  /// The steps, the front page and the page itself among them; none where there is no way to go.
  static func trail(to shown: Page.Templated, at path: SitePath, in context: RenderContext) -> [Breadcrumb] {
    let home = Breadcrumb(name: context.configuration.title, path: .home)
    let page = Breadcrumb(shown, at: path, in: context)
    return switch shown {
    case .index, .search, .notFound, .gone: []
    case .standalone, .tags, .series, .archive: [home, page]
    case .tag: [home, Breadcrumb(.tags, at: .tags, in: context), page]
    case .archiveYear: [home, Breadcrumb(.archive, at: .archive, in: context), page]
    case .post(let number): [home, list(with: number, in: context), page]
    }
  }
}

extension Breadcrumb {
  private init(_ shown: Page.Templated, at path: SitePath, in context: RenderContext) {
    self.init(name: PageDescription(shown, in: context).title, path: path)
  }

  /// The list a reader is likeliest to come from: the post's series, else its first tag, else the archive.
  private static func list(with post: Int, in context: RenderContext) -> Breadcrumb {
    let plan = context.plan
    let series = plan.placeInSeries(of: post).map { plan.series[$0.series] }
    let term = series ?? plan.tags(of: post).first.map { plan.tags[$0] }
    return term.map { Breadcrumb(name: $0.name, path: $0.path) }
      ?? Breadcrumb(.archive, at: .archive, in: context)
  }
}
