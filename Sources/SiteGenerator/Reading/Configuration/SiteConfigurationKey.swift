/// The keys of site.yml.
enum SiteConfigurationKey: String, CaseIterable {
  case title, tagline, url, language, timezone, author, permalink, cadence, postsPerPage, related, search
  case dateFormat, menu, feed, subscribe, email, redirects, markdown, checks, params
}

/// The keys of an entry of `menu`.
enum MenuKey: String, CaseIterable {
  case title, url

  /// With the names other generators have for them.
  static let table = KeyTable<MenuKey>(foreign: [
    "name": .init(key: .title), "text": .init(key: .title), "label": .init(key: .title),
    "href": .init(key: .url), "link": .init(key: .url), "path": .init(key: .url),
  ])
}

/// The keys of `redirects`.
enum RedirectsKey: String, CaseIterable {
  case file, force, nginx
}
