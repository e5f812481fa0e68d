import Templates

/// A page as templates see it. Nothing is computed before a template asks for it.
struct PageView: Sendable {
  let context: RenderContext
  let page: Page
  let description: PageDescription

  init(_ page: Page, in context: RenderContext) {
    self.context = context
    self.page = page
    self.description = PageDescription(of: page, in: context)
  }

  var configuration: SiteConfiguration { context.configuration }

  var menu: [MenuItemView] {
    let here = context.base.link(to: page.path)
    return configuration.menu.map { item in
      let link = context.link(item.url.value)
      return MenuItemView(title: item.title, url: link, isCurrent: link == here)
    }
  }

  var post: PostView? {
    if case .post(let number) = page.content { PostView(number, in: context) } else { nil }
  }

  var tag: TagView? {
    if case .tag(let number, _) = page.content { TagView(number, in: context) } else { nil }
  }

  var allTags: [TagView] {
    context.plan.tags.indices.map { TagView($0, in: context) }
  }

  func newestPosts(_ count: Int) -> [PostView] {
    (0..<min(count, context.plan.listedCount)).map { PostView($0, in: context) }
  }
}

/// A page that shows part of a list.
extension PageView {
  var listedPosts: [PostView] {
    switch page.content {
    case .index(let slice): slice.items.map { PostView($0, in: context) }
    case .tag(let number, let slice):
      context.plan.tags[number].posts[slice.items].map { PostView($0, in: context) }
    default: []
    }
  }

  var pagination: PaginationView? {
    switch page.content {
    case .index(let slice), .tag(_, let slice):
      slice.count > 1 ? PaginationView(slice: slice, base: context.base) : nil
    default: nil
    }
  }
}

/// A standalone page.
extension PageView {
  var standaloneBody: [UInt8]? { standalone.map { context.body(of: $0) } }

  var standaloneUpdate: DateView? {
    standalone?.entry.updated.map { DateView($0, in: context) }
  }

  var standaloneParams: Value {
    standalone.map { $0.entry.params.templateValue } ?? .absent
  }

  private var standalone: Plan.PlannedEntry? {
    if case .standalone(let number) = page.content { context.plan.standalones[number] } else { nil }
  }
}
