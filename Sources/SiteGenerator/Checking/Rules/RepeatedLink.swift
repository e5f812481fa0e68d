/// Finds links to what one of the last issues led to as well, which readers have seen.
enum RepeatedLink {
  /// How many issues to look back.
  private static let issues = 4
  /// A link that more of them have stands in every issue on purpose: a profile, a shop.
  private static let mostByChance = 2

  static func findings(in entries: [CheckedEntry], of site: SiteConfiguration) -> [DistantFinding] {
    var recent: [(issue: CheckedEntry, pages: Set<String>)] = []
    return entries.filter(\.isIssue).flatMap { issue in
      let links = issue.links.compactMap { link in
        page(of: link, besides: site.host).map { (link: link, page: $0) }
      }
      defer {
        recent.append((issue, Set(links.map(\.page))))
        recent = recent.suffix(issues)
      }
      return links.compactMap { link, page -> DistantFinding? in
        let others = recent.filter { $0.pages.contains(page) }
        guard (1...mostByChance).contains(others.count), let last = others.last?.issue else { return nil }
        return issue.finding(
          .repeatedLink, at: link.offset, "\(last.source), one of the last \(issues) issues, leads there too",
          help: "leave it out, or link to that issue, if readers need not go there twice")
      }
    }
  }

  /// - Parameter host: The site's own, to which every issue may link.
  private static func page(of link: Prose.Link, besides host: String) -> String? {
    guard link.kind == .page, let address = OutsideAddress(link.address) else { return nil }
    let isOfWeb = address.scheme == "http" || address.scheme == "https"
    return isOfWeb && address.host != host ? address.page : nil
  }
}
