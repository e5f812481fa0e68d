import SiteGenerator

extension Adoption.Report {
  /// What `sitegen adopt` prints.
  var lines: [String] {
    feeds.flatMap(\.lines)
      + list("About single ids:", remarks)
      + list("Posts without an entry in the feed:", missingPosts)
      + (hasAddressesForIDs ? [Self.addressesForIDs] : [])
      + [
        isLedgerChanged
          ? "Updated content/permalinks.lock: commit it."
          : "content/permalinks.lock says all of this already."
      ]
  }

  private static let addressesForIDs =
    "site.yml says 'feed: {ids: permalink}', so feeds do not use these ids: take that out."
}

extension Adoption.Feed {
  fileprivate var lines: [String] {
    let matched = [(byAddress, "address"), (byDayAndTitle, "day and title"), (byTitle, "title")]
      .filter { $0.0 > 0 }.map { "\($0.0) by \($0.1)" }.joined(separator: ", ")
    let count = byAddress + byDayAndTitle + byTitle
    let items = itemCount == 1 ? "1 item" : "\(itemCount) items"
    return ["\(file): \(items), \(count) matched" + (count == 0 ? "." : " (\(matched)).")]
      + list("Not matched in the feed:", unmatched)
  }
}

/// Enough to see what it is about.
private let mostListed = 20

private func list(_ heading: String, _ entries: [String]) -> [String] {
  guard !entries.isEmpty else { return [] }
  let rest = entries.count - mostListed
  return [heading] + entries.prefix(mostListed).map { "  \($0)" } + (rest > 0 ? ["  and \(rest) more"] : [])
}
