/// What a page tells search engines of itself, in the words of schema.org, as JSON-LD 1.1.
struct StructuredData {
  private let shown: Page.Templated
  private let path: SitePath
  private let context: RenderContext
  private let description: PageDescription

  init(_ shown: Page.Templated, at path: SitePath, in context: RenderContext) {
    self.shown = shown
    self.path = path
    self.context = context
    self.description = PageDescription(shown, in: context)
  }

  /// Safe in a `script` element. Nil where there is nothing to tell.
  func text() -> [UInt8]? {
    guard description.isForSearchEngines else { return nil }
    let things = [site, posting, breadcrumbs].compactMap(\.self)
    guard !things.isEmpty else { return nil }
    return JSONText.object([("@context", .string("https://schema.org")), ("@graph", .array(things))])
      .scriptText
  }
}

extension StructuredData {
  private var configuration: SiteConfiguration { context.configuration }

  private var site: JSONText? {
    guard description.isHome else { return nil }
    return .thing(
      "WebSite",
      [
        ("url", .string(context.base.home)),
        ("name", .string(configuration.title)),
        ("description", configuration.tagline.map(JSONText.string)),
        ("inLanguage", .string(configuration.language)),
        ("publisher", publisher),
      ])
  }

  private var posting: JSONText? {
    guard case .post(let number) = shown else { return nil }
    let post = context.plan.posts[number]
    let address = JSONText.string(context.base.absolute(path))
    return .thing(
      "BlogPosting",
      [
        ("headline", .string(post.entry.title)),
        ("description", .string(description.summary)),
        ("url", address),
        ("mainEntityOfPage", address),
        ("image", description.image.map(image)),
        ("datePublished", .string(post.date.rfc3339)),
        ("dateModified", post.entry.lastChange.map { .string($0.rfc3339) }),
        ("author", (post.entry.author ?? configuration.author).flatMap(person)),
        ("publisher", publisher),
        ("keywords", keywords(ofPost: number)),
        ("wordCount", .number(post.entry.body.words)),
        ("inLanguage", .string(description.language)),
        ("isPartOf", series(ofPost: number)),
        ("position", context.plan.placeInSeries(of: number).map { .number($0.index + 1) }),
      ])
  }

  private var breadcrumbs: JSONText? {
    let crumbs = Breadcrumb.trail(to: shown, at: path, in: context)
    guard !crumbs.isEmpty else { return nil }
    let items = crumbs.enumerated().map { index, crumb in
      JSONText.thing(
        "ListItem",
        [
          ("position", .number(index + 1)),
          ("name", .string(crumb.name)),
          ("item", .string(context.base.absolute(crumb.path))),
        ])
    }
    return .thing("BreadcrumbList", [("itemListElement", .array(items))])
  }
}

extension StructuredData {
  /// Who publishes the site: its author, or else the newsletter itself.
  private var publisher: JSONText {
    configuration.author.flatMap(person)
      ?? .thing(
        "Organization", [("name", .string(configuration.title)), ("url", .string(context.base.home))])
  }

  private func person(_ author: Author) -> JSONText? {
    author.name.map { name in
      let url = author.url.map { context.absoluteLink($0.value) }
      return .thing("Person", [("name", .string(name)), ("url", url.map(JSONText.string))])
    }
  }

  private func image(_ image: ImageView) -> JSONText {
    .thing(
      "ImageObject",
      [
        ("url", .string(image.address)),
        ("width", (image.size?.width).map(JSONText.number)),
        ("height", (image.size?.height).map(JSONText.number)),
      ])
  }

  private func keywords(ofPost number: Int) -> JSONText? {
    let tags = context.plan.tags(of: number)
    return tags.isEmpty ? nil : .array(tags.map { .string(context.plan.tags[$0].name) })
  }

  private func series(ofPost number: Int) -> JSONText? {
    context.plan.placeInSeries(of: number).map { place in
      let series = context.plan.series[place.series]
      return .thing(
        "CreativeWorkSeries",
        [("name", .string(series.name)), ("url", .string(context.base.absolute(series.path)))])
    }
  }
}

extension JSONText {
  /// Something schema.org has a word for, with what is known of it.
  fileprivate static func thing(_ type: String, _ members: [(key: String, value: JSONText?)]) -> JSONText {
    var known: [(key: String, value: JSONText)] = [("@type", .string(type))]
    known.reserveCapacity(members.count + 1)
    for case (let key, let value?) in members { known.append((key, value)) }
    return .object(known)
  }
}
