/// How much goes into one file before there are several.
struct PlanLimits: Hashable, Sendable {
  /// A line of the archive takes some 130 bytes. A weekly newsletter has as many after 38 years.
  var postsInArchive = 2_000
  /// The sitemap protocol allows 50,000. It also allows 50 MB, which would take addresses of a thousand characters each.
  var pagesInSitemap = 50_000
}
