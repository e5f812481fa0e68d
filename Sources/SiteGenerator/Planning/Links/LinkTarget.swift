/// Where a link leads.
enum LinkTarget: Hashable, Sendable {
  /// To a path of the site; the suffix is the query and fragment, as written.
  case path(SitePath, suffix: String)
  /// To a place in the entry itself: a fragment, or nothing at all.
  case samePage(suffix: String)
  /// Out of the site: an address with a scheme or a host, as written.
  case elsewhere(String)
}
