/// The addresses that the site's pages had, as far as something is to be found there still.
struct URLHistory: Hashable, Sendable {
  /// Where an entry, named by its source, was before.
  var former: [String: [SitePath]] = [:]
  /// Where those were that are gone for good.
  var retired: [SitePath] = []
  /// The sources of entries that were out and have become drafts again.
  var withdrawn: Set<String> = []
}
