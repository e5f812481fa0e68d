import Foundation

/// What the elements of one item have said so far.
struct OldFeedItem {
  enum Field {
    case title, link, id, published, updated
  }

  private var about: String?
  private var id: String?
  private var link: String?
  private var title: String?
  private var published: String?
  private var updated: String?

  /// - Parameter about: The item's name in RSS 1.0.
  init(about: String?) {
    self.about = about
  }

  /// The first of each kind counts.
  mutating func take(_ text: String, as field: Field, base: String?) {
    let text = CombiningMarks.comparable(text.trimmingCharacters(in: .whitespacesAndNewlines))
    guard !text.isEmpty else { return }
    switch field {
    case .title: title = title ?? text
    case .link: link = link ?? Self.resolve(text, base)
    case .id: id = id ?? text
    case .published: published = published ?? text
    case .updated: updated = updated ?? text
    }
  }

  /// What `link` of Atom leads to; the item's own page is its alternate.
  mutating func takeLink(_ address: String, relation: String?) {
    guard relation ?? "alternate" == "alternate" else { return }
    link = link ?? address
  }

  /// Nil where nothing says what feed readers know it by.
  func finished(zone: SiteTimeZone) -> OldFeed.Item? {
    guard let id = id ?? about ?? link else { return nil }
    return OldFeed.Item(
      // A guid may be the address, and then need not be said again.
      id: id, link: link ?? about ?? id, title: title ?? "",
      days: (published ?? updated).map { OldFeedDate.days($0, zone: zone) } ?? [])
  }

  static func resolve(_ address: String, _ base: String?) -> String {
    guard let base, !base.isEmpty, !address.contains("://"), let url = URL(string: base) else {
      return address
    }
    return URL(string: address, relativeTo: url)?.absoluteString ?? address
  }
}

extension OldFeedItem.Field {
  /// By the element's name; those of other vocabularies, such as `media:title`, say nothing.
  init?(_ name: String, namespace: String) {
    switch (namespace, name) {
    case (Self.dublinCore, "date"): self = .published
    case (let namespace, _) where !Self.feeds.contains(namespace): return nil
    case (_, "title"): self = .title
    case (_, "link"): self = .link
    case (_, "guid"), (_, "id"): self = .id
    case (_, "pubDate"), (_, "published"), (_, "issued"): self = .published
    case (_, "updated"), (_, "modified"): self = .updated
    default: return nil
    }
  }

  private static let dublinCore = "http://purl.org/dc/elements/1.1/"
  /// RSS 2.0 has none; then RSS 1.0 and 0.9, Atom 1.0 and 0.3.
  private static let feeds: Set = [
    "", "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/", "http://www.w3.org/2005/Atom",
    "http://purl.org/atom/ns#",
  ]
}
