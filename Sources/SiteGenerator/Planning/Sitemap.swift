/// One of the files that tell search engines what the site has (sitemaps.org, protocol 0.9).
enum Sitemap: Hashable, Sendable {
  /// These of the pages for search engines, counted from 0 in the order of the plan.
  case pages(Range<Int>, path: SitePath)
  /// Names so many files that do.
  case index(of: Int)

  /// `/sitemap.xml`; where the pages are too many for one file it is an index, and they are in `/sitemap-1.xml` and so on.
  static func all(of count: Int, most: Int) -> [Sitemap] {
    guard count > most else { return [.pages(0..<count, path: root)] }
    let parts = stride(from: 0, to: count, by: most).map { $0..<min($0 + most, count) }
    return [.index(of: parts.count)]
      + parts.enumerated().map { number, pages in .pages(pages, path: part(number + 1)) }
  }

  /// Where search engines begin.
  static let root = SitePath(trusted: "/sitemap.xml")

  /// - Parameter number: From 1.
  static func part(_ number: Int) -> SitePath {
    SitePath(trusted: "/sitemap-\(number).xml")
  }

  var path: SitePath {
    switch self {
    case .pages(_, let path): path
    case .index: Self.root
    }
  }
}
