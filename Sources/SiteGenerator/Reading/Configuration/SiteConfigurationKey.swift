/// The keys of site.yml.
enum SiteConfigurationKey: String, CaseIterable {
  case title, tagline, url, language, timezone, author, permalink, postsPerPage, dateFormat, menu, feed
  case checks, params
}

/// The keys of an entry of `menu`.
enum MenuKey: String, CaseIterable {
  case title, url
}

/// The keys of `feed`.
enum FeedKey: String, CaseIterable {
  case items
}
