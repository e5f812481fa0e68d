/// The addresses that the site's pages had, as far as something is to be found there still.
struct URLHistory: Hashable, Sendable {
  /// Where an entry, named by its source, was before.
  var former: [String: [SitePath]] = [:]
  /// Where a series was before, by where it is now.
  var formerOfSeries: [SitePath: [SitePath]] = [:]
  /// Where series were whose parts were out and have become drafts again.
  var withdrawnSeries: [SitePath] = []
  /// Where those were that are gone for good.
  var retired: [SitePath] = []
  /// Where entries were that were out and have been dated into the future, by source.
  var putOff: [String: [SitePath]] = [:]
  /// Where entries were that were out and have become drafts again, by source.
  var withdrawn: [String: [SitePath]] = [:]
}
