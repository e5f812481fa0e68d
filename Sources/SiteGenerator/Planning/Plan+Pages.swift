extension Plan {
  /// Every file of the site. Posts come first, newer before older ones, so that of two that want one path the newer is
  /// to blame.
  var allPages: [Page] {
    let shown = [postPages, standalonePages, listPages, tagPages, seriesPages, archivePages].flatMap(\.self)
    return shown + sitemapPages(of: shown) + feedPages + generatedPages + searchPages + filePages + assetPages
  }
}

extension Plan {
  private var postPages: [Page] {
    posts.indices.map { Page(posts[$0].entry, .post($0)) }
  }

  private var standalonePages: [Page] {
    standalones.indices.map { Page(standalones[$0], .standalone($0)) }
  }

  private var listPages: [Page] {
    Slice.all(of: listedCount, size: site.configuration.postsPerPage, at: .home).map { slice in
      Page(path: slice.path, source: "the front page", content: .templated(.index(slice)))
    }
  }

  private var tagPages: [Page] {
    let list = Page(path: .tags, source: "the list of tags", content: .templated(.tags))
    return [list]
      + tags.indices.flatMap { number in
        let tag = tags[number]
        return Slice.all(of: tag.posts.count, size: site.configuration.postsPerPage, at: tag.path).map {
          slice in
          Page(path: slice.path, source: "the tag '\(tag.name)'", content: .templated(.tag(number, slice)))
        }
      }
  }

  private var seriesPages: [Page] {
    series.indices.map { number in
      Page(
        path: series[number].path, source: "the series '\(series[number].name)'",
        content: .templated(.series(number)))
    }
  }

  private var archivePages: [Page] {
    let all = Page(path: .archive, source: "the archive", content: .templated(.archive))
    guard archive.isSplit else { return [all] }
    return [all]
      + archive.years.indices.map { number in
        let year = archive.years[number]
        return Page(
          path: year.path, source: "the archive of \(year.number)", content: .templated(.archiveYear(number)))
      }
  }

  private func sitemapPages(of shown: [Page]) -> [Page] {
    Sitemap.all(of: shown.count(where: \.isForSearchEngines), most: limits.pagesInSitemap).map { sitemap in
      Page(path: sitemap.path, source: "the sitemap", content: .sitemap(sitemap))
    }
  }

  private var feedPages: [Page] {
    let aliases = site.configuration.feed.aliases.map { alias in
      Page(
        path: alias.value, source: "the feed's alias '\(alias.value)'",
        content: .feed(Feed(format: FeedFormat(ofAlias: alias.value), source: .site)),
        location: alias.location)
    }
    return feeds.map { Page(path: path(of: $0), source: words(for: $0), content: .feed($0)) } + aliases
  }

  private func words(for feed: Feed) -> String {
    switch feed.source {
    case .site: "the feed in \(feed.format.name)"
    case .tag(let number): "the feed of the tag '\(tags[number].name)' in \(feed.format.name)"
    }
  }

  private var generatedPages: [Page] {
    [
      Page(path: .notFound, source: "the page for missing pages", content: .templated(.notFound)),
      Page(path: .robots, source: "the file for robots", content: .robots),
    ] + drawnIcons.map { Page(path: $0.path, source: "the site's icon", content: .icon($0)) }
  }

  /// The files of `content/` that are published as they are, an entry's own only if the entry is shown.
  private var filePages: [Page] {
    let shown = posts.map(\.entry) + standalones
    let entries = Dictionary(shown.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
    return site.files.compactMap { file in
      guard let path = sources[file.source] else { return nil }
      switch file.owner {
      case .site: return Page(file, at: path, of: nil)
      case .entry(let source, _): return entries[source].map { Page(file, at: path, of: $0) }
      }
    }
  }

  private var assetPages: [Page] {
    site.assets.map { asset in
      switch asset.content {
      case .file(let source):
        Page(path: asset.path, source: source, content: .copy(of: source), location: Location(file: source))
      case .changed(let source, let bytes):
        Page(path: asset.path, source: source, content: .bytes(bytes), location: Location(file: source))
      case .builtIn(let bytes):
        Page(path: asset.path, source: "the theme's own \(asset.name)", content: .bytes(bytes))
      }
    }
  }
}

extension Page {
  fileprivate init(_ entry: Entry, _ shown: Templated) {
    self.init(
      path: entry.path, source: entry.source, content: .templated(shown),
      location: entry.pathLocation ?? Location(file: entry.source), publication: entry.publication,
      isUnlisted: entry.isUnlisted)
  }

  fileprivate init(_ file: ContentFile, at path: SitePath, of entry: Entry?) {
    self.init(
      path: path, source: file.source, content: .copy(of: file.source),
      location: Location(file: file.source), publication: entry?.publication,
      isUnlisted: entry?.isUnlisted ?? false)
  }
}

extension SitePath {
  static let notFound = SitePath(trusted: "/404.html")
  static let tags = SitePath(trusted: "/tags/")
  static let series = SitePath(trusted: "/series/")
  static let archive = SitePath(trusted: "/archive/")
  static let robots = SitePath(trusted: "/robots.txt")
}
