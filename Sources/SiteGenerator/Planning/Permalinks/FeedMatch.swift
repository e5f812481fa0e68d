/// Tells which post each item of old feeds is: by its address, by its day and title, by its title alone.
struct FeedMatch {
  /// What an item and a post have in common.
  enum Reason: Hashable, Sendable {
    case address, dayAndTitle, title
  }

  struct Match: Hashable, Sendable {
    /// The item's number.
    var item: Int
    /// The post's number.
    var post: Int
    var reason: Reason
  }

  /// The surest first, then in the order of the items.
  private(set) var matches: [Match] = []
  private let items: [OldFeed.Item]
  private var open: [Int]

  /// - Parameter site: With the paths that posts had before.
  init(_ items: [OldFeed.Item], _ posts: [Entry], _ site: Site) {
    self.items = items
    open = Array(items.indices)
    let base = site.configuration.url
    let addresses = items.map { OldAddress($0.link)?.key(below: base) }
    matchAddresses(addresses, posts, site.history)
    let titles = items.map { Self.titleKey($0.title) }
    let postTitles = posts.map { Self.titleKey($0.title) }
    matchDays(titles, posts, postTitles)
    matchTitles(titles, postTitles)
  }
}

extension FeedMatch {
  private mutating func match(_ reason: Reason, _ post: (_ item: Int) -> Int?) {
    open.removeAll { item in
      guard let post = post(item) else { return false }
      matches.append(Match(item: item, post: post, reason: reason))
      return true
    }
  }

  /// Today's path goes before those that only lead to a post.
  private mutating func matchAddresses(_ addresses: [String?], _ posts: [Entry], _ history: URLHistory) {
    var index: [String: Int] = [:]
    let kinds: [(Entry) -> [SitePath]] = [
      { [$0.path] }, { $0.aliases.map(\.value) }, { history.former[$0.source] ?? [] },
    ]
    for paths in kinds {
      for (number, post) in posts.enumerated() {
        for key in paths(post).map(OldAddress.key) where index[key] == nil { index[key] = number }
      }
    }
    match(.address) { addresses[$0].flatMap { index[$0] } }
  }

  private mutating func matchDays(_ titles: [String], _ posts: [Entry], _ postTitles: [String]) {
    let keys = zip(posts, postTitles).map { post, title in
      title.isEmpty ? nil : post.publication.date.map { $0.isoDay + " " + title }
    }
    let index = Self.onlyOnes(keys)
    match(.dayAndTitle) { [items] item in
      items[item].days.lazy.compactMap { index[$0 + " " + titles[item]] }.first
    }
  }

  /// A title that comes again and again, such as "This week", says nothing.
  private mutating func matchTitles(_ titles: [String], _ postTitles: [String]) {
    let index = Self.onlyOnes(postTitles.map { $0.isEmpty ? nil : $0 })
    let ids = Dictionary(grouping: open) { titles[$0] }.mapValues { Set($0.map { items[$0].id }).count }
    let taken = Dictionary(matches.map { ($0.post, $0.item) }, uniquingKeysWith: { first, _ in first })
    match(.title) { [items] item in
      guard ids[titles[item]] == 1, let post = index[titles[item]] else { return nil }
      if let other = taken[post], items[other].id != items[item].id { return nil }
      return post
    }
  }

  /// What has a key that nothing else has.
  private static func onlyOnes(_ keys: [String?]) -> [String: Int] {
    var numbers: [String: [Int]] = [:]
    for (number, key) in keys.enumerated() { if let key { numbers[key, default: []].append(number) } }
    return numbers.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// The words of a title, which feeds may have as HTML: neither case nor quotes nor white space count.
  private static func titleKey(_ title: String) -> String {
    var bytes: [UInt8] = []
    HTMLText.forEachRun(of: Array(CharacterReferences.decoded(title).utf8)) { run, endsWord in
      bytes += run
      if endsWord { bytes.append(.space) }
    }
    let text = CombiningMarks.comparable(String(decoding: bytes, as: UTF8.self))
    return TermFolding.terms(of: text).joined(separator: " ")
  }
}
