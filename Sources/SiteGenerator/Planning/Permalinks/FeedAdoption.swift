/// Gives posts the ids that feed readers know them by from an old feed.
///
///     FeedAdoption([feed], site, ledger, now: now).ledger
///
/// Only what is known of the posts in the feeds changes; the rest of the ledger is the next build's affair.
struct FeedAdoption: Sendable {
  private(set) var ledger: Ledger
  private(set) var remarks: [Remark] = []
  /// Of the items of all feeds, in order.
  let items: [OldFeed.Item]
  /// How the items were matched, by their numbers.
  let reasons: [Int: FeedMatch.Reason]
  /// The sources of the posts that are in no feed, though they are out.
  let missing: [String]
  private let site: Site
  private let next: Ledger
  private let before: Ledger
  /// The ids that authors have written into front matter, by source.
  private let written: [String: String]

  init(_ feeds: [OldFeed], _ site: Site, _ ledger: Ledger, now: ZonedDate) {
    let permalinks = Permalinks(site, ledger, now: now)
    let posts = permalinks.site.posts.map(\.entry).filter { !$0.publication.isDraft }
    let items = feeds.flatMap(\.items)
    let match = FeedMatch(items, posts, permalinks.site)
    let matched = Set(match.matches.map(\.post))
    self.ledger = ledger
    self.items = items
    self.site = permalinks.site
    next = permalinks.ledger
    before = ledger
    written = Dictionary(
      site.entries.compactMap { entry in entry.id.map { (entry.source, $0.value) } },
      uniquingKeysWith: { first, _ in first })
    reasons = Dictionary(match.matches.map { ($0.item, $0.reason) }, uniquingKeysWith: { first, _ in first })
    missing = posts.indices.filter { !matched.contains($0) && posts[$0].isOut(at: now) }.map {
      posts[$0].source
    }
    adopt(claims(match, posts))
  }
}

extension FeedAdoption {
  /// An item, and the post it is.
  private struct Claim {
    var post: Entry
    /// What the ledger has it under.
    var old: String
    var item: OldFeed.Item
  }

  /// One for each post, and for each id.
  private mutating func claims(_ match: FeedMatch, _ posts: [Entry]) -> [Claim] {
    var items: [Int: OldFeed.Item] = [:]
    var owners: [String: Int] = [:]
    var claims: [Claim] = []
    for found in match.matches {
      let (item, post) = (self.items[found.item], posts[found.post])
      if let first = items[found.post] {
        if first.id != item.id { remarks.append(.secondItem(post.source, first.id, ignored: item.id)) }
      } else if let owner = owners[item.id] {
        remarks.append(.taken(item.id, by: posts[owner].source, post.source))
      } else if let old = post.id?.value {
        items[found.post] = item
        owners[item.id] = found.post
        claims.append(Claim(post: post, old: old, item: item))
      }
    }
    return claims
  }

  private mutating func adopt(_ claims: [Claim]) {
    let taken = Set(site.entries.map(\.path)).union([.home])
    for claim in claims {
      guard var record = before.records[claim.old] ?? next.records[claim.old] else { continue }
      if let path = OldAddress(claim.item.link)?.sitePath(below: site.configuration.url),
        !taken.contains(path)
      {
        record.paths.insert(path)
      }
      ledger.records[claim.old] = record
    }
    rename(claims.filter { $0.old != $0.item.id })
  }

  /// One may have to wait until another has given up the id it wants.
  private mutating func rename(_ claims: [Claim]) {
    var waiting = claims.filter(mayChange)
    for claim in claims where !mayChange(claim) {
      remarks.append(.kept(claim.post.source, claim.old, ignored: claim.item.id))
    }
    let written = Dictionary(self.written.map { ($0.value, $0.key) }, uniquingKeysWith: min)
    while true {
      let refused = waiting.filter { written[$0.item.id] != nil || !rename($0) }
      guard !refused.isEmpty, refused.count < waiting.count else {
        remarks += refused.map { claim in
          let owner = written[claim.item.id] ?? ledger.records[claim.item.id]?.sources.min()
          return .taken(claim.item.id, by: owner ?? "another post", claim.post.source)
        }
        return
      }
      waiting = refused
    }
  }

  /// Whether the author has not chosen the id, and readers know the post by none but one of sitegen's.
  private func mayChange(_ claim: Claim) -> Bool {
    written[claim.post.source] == nil
      && (before.records[claim.old] == nil || TagURI.isOwn(claim.old, host: site.configuration.host))
  }

  /// - Returns: Whether nothing else had the new id.
  private mutating func rename(_ claim: Claim) -> Bool {
    guard ledger.records[claim.item.id] == nil else { return false }
    ledger.records[claim.item.id] = ledger.records.removeValue(forKey: claim.old)
    if before.records[claim.old] != nil {
      remarks.append(.changed(claim.post.source, from: claim.old, to: claim.item.id))
    }
    return true
  }
}

extension Entry {
  fileprivate func isOut(at now: ZonedDate) -> Bool {
    self.publication.date.map { $0 <= now } ?? true
  }
}
