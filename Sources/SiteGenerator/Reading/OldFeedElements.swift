import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Picks a feed's items from the elements that the parser meets. A class, since Foundation's parser wants one.
final class OldFeedElements: NSObject, XMLParserDelegate {
  private(set) var feed = OldFeed()
  private(set) var mistake: OldFeedReader.Mistake?
  /// Whether the document's first element is that of a feed.
  private(set) var isFeed = false
  private let zone: SiteTimeZone
  private var item: OldFeedItem?
  private var depth = 0
  /// How deep in the document the item begins.
  private var itemDepth = 0
  private var field: OldFeedItem.Field?
  private var text: [UInt8] = []
  /// The address from which relative ones start, for each element that is open.
  private var bases: [String] = []

  init(zone: SiteTimeZone) {
    self.zone = zone
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    depth += 1
    bases.append(attributes["xml:base"].map { OldFeedItem.resolve($0, bases.last) } ?? bases.last ?? "")
    if depth == 1 {
      isFeed = ["rss", "RDF", "feed"].contains(name)
      if !isFeed { stop(parser, OldFeedReader.noFeed(name)) }
    } else if item == nil, name == "item" || name == "entry" {
      itemDepth = depth
      item = OldFeedItem(about: attributes.first { $0.key.hasSuffix(":about") }?.value)
    } else if depth == itemDepth + 1, item != nil {
      field = OldFeedItem.Field(name, namespace: namespaceURI ?? "")
      text = []
      if field == .link, let address = attributes["href"] {
        item?.takeLink(OldFeedItem.resolve(address, bases.last), relation: attributes["rel"])
        field = nil
      }
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if let item, depth == itemDepth {
      if let item = item.finished(zone: zone) { feed.items.append(item) }
      self.item = nil
    } else if let field, depth == itemDepth + 1 {
      item?.take(String(decoding: text, as: UTF8.self), as: field, base: bases.last)
      self.field = nil
    }
    depth -= 1
    bases.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    take(string.utf8)
  }

  func parser(_ parser: XMLParser, foundCDATA data: Data) {
    take(data)
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    stop(parser, OldFeedReader.noXML)
  }
}

extension OldFeedElements {
  /// Nothing that tells posts apart is longer.
  private static let longestText = 8_192

  private func take(_ bytes: some Collection<UInt8>) {
    guard field != nil, text.count < Self.longestText else { return }
    text += bytes.prefix(Self.longestText - text.count)
  }

  private func stop(_ parser: XMLParser, _ message: String) {
    guard mistake == nil else { return }
    mistake = OldFeedReader.Mistake(line: max(1, parser.lineNumber), message: message)
    parser.abortParsing()
  }
}
