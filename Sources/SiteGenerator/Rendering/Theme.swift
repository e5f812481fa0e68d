import Templates

/// The compiled templates and the values they may name.
struct Theme: Sendable {
  let library: TemplateLibrary
  private let values: TemplateValues

  init(_ source: ThemeSource) {
    library = source.library
    values = TemplateValues(assets: source.assets)
  }

  /// Appends a page made by its template.
  ///
  /// - Returns: Nil, or the place where the page turned out to be endless.
  func render(_ page: Page, in context: RenderContext, into output: inout [UInt8]) -> Diagnostic? {
    guard let (name, type) = template(for: page, in: context.plan) else { return nil }
    return library.render(name, type.record(PageView(page, in: context)), into: &output)
  }

  private func template(for page: Page, in plan: Plan) -> (name: String, type: RecordType<PageView>)? {
    switch page.content {
    case .post(let number): (plan.posts[number].post.entry.template?.value ?? "post", values.post)
    case .standalone(let number):
      (plan.standalones[number].entry.template?.value ?? "page", values.standalone)
    case .index: ("index", values.home)
    case .tag: ("tag", values.tag)
    case .tags: ("tags", values.tags)
    case .notFound: ("not-found", values.notFound)
    case .feed, .sitemap, .robots, .file, .asset: nil
    }
  }
}
