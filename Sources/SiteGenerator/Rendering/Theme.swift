import Templates

/// The compiled templates and the values they may name.
struct Theme: Sendable {
  let library: TemplateLibrary
  private let values: TemplateValues

  init(_ source: ThemeSource) {
    library = source.library
    values = TemplateValues(source)
  }

  /// Appends a page made by its template.
  ///
  /// - Returns: Nil, or the place where the page turned out to be endless.
  func render(_ page: PageView, into output: inout [UInt8]) -> Diagnostic? {
    let (name, type) = template(for: page)
    return library.render(name, type.record(page), into: &output)
  }

  /// Appends an email made by its template.
  ///
  /// - Parameter mend: What is made of texts before they are printed.
  /// - Returns: As above.
  func render(
    _ email: EmailView, as escaping: Escaping, into output: inout [UInt8], mending mend: @escaping TextMend
  ) -> Diagnostic? {
    let type = escaping == .html ? TemplateValues.email : TemplateValues.emailText
    return library.render("email", escaping: escaping, type.record(email), mending: mend, into: &output)
  }

  private func template(for page: PageView) -> (name: String, type: RecordType<PageView>) {
    let plan = page.context.plan
    return switch page.shown {
    case .post(let number): (plan.posts[number].entry.template?.value ?? "post", values.post)
    case .standalone(let number): (plan.standalones[number].template?.value ?? "page", values.standalone)
    case .index: ("index", values.home)
    case .tag: ("tag", values.tag)
    case .tags: ("tags", values.tags)
    case .series: ("series", values.series)
    case .archive, .archiveYear: ("archive", values.archive)
    case .search: ("search", values.search)
    case .notFound: ("not-found", values.notFound)
    case .gone: ("gone", values.gone)
    }
  }
}
