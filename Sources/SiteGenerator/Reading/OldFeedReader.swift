import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads feeds that other programs have written: RSS 2.0, RSS 1.0 and Atom, as far as they tell posts apart.
enum OldFeedReader {
  /// Why a feed cannot be read.
  struct Mistake: Error, Hashable, Sendable {
    var line: Int
    var message: String
  }

  /// - Parameter zone: The site's, in which days are told.
  static func read(_ bytes: [UInt8], zone: SiteTimeZone) -> Result<OldFeed, Mistake> {
    guard bytes.count <= mostBytes else { return .failure(Mistake(line: 1, message: tooLarge)) }
    if let mistake = ownEntities(in: bytes) { return .failure(mistake) }
    // Programs put blank lines before the XML declaration, which XML forbids and feed readers forgive.
    let start = bytes.firstIndex { !$0.isBlank && !$0.isLineEnd } ?? bytes.endIndex
    let blankLines = bytes[..<start].count { $0 == .lineFeed }
    // Given all at once, more than 10 MB are refused.
    let parser = XMLParser(stream: InputStream(data: Data(bytes[start...])))
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    let elements = OldFeedElements(zone: zone)
    parser.delegate = elements
    let isRead = parser.parse()
    if var mistake = elements.mistake {
      mistake.line += blankLines
      return .failure(mistake)
    }
    guard isRead, elements.isFeed else { return .failure(Mistake(line: 1, message: noXML)) }
    return .success(elements.feed)
  }

  /// Foundation's parser leaves out what such entities stand for, which would change an id.
  private static func ownEntities(in bytes: [UInt8]) -> Mistake? {
    let root = bytes.indices.first {
      bytes[$0] == UInt8(ascii: "<") && bytes[($0 + 1)...].first?.isLetter == true
    }
    let prolog = Array(bytes[..<(root ?? bytes.endIndex)])
    guard let start = ByteSearch.occurrences(of: Array("<!ENTITY".utf8), in: prolog).first else { return nil }
    return Mistake(line: prolog[..<start].count { $0 == .lineFeed } + 1, message: entitiesOfItsOwn)
  }

  /// More than the full text of any newsletter; the parser holds all of it.
  private static let mostBytes = 512 << 20
}

extension OldFeedReader {
  static let tooLarge = "this is larger than 512 MB: split it into several feeds"
  static let noXML =
    "this is not well-formed XML: save the feed again, or mend this line; 'adopt' reads RSS and Atom"
  static let entitiesOfItsOwn =
    "this declares entities of its own: write out what they stand for, and delete the declaration"

  static func noFeed(_ root: String) -> String {
    "this is no RSS or Atom feed, since it begins with <\(root)>: save the feed itself, not a page about it"
  }
}
