import CommonMark
import Foundation

/// What besides a file itself shapes what is read from it: where any of it is another, nothing kept holds.
struct CacheKey: Hashable, Sendable {
  let hash: ContentHash

  /// - Parameter settings: The files that hold the site's settings.
  /// - Throws: `DiskError`, where one of the files cannot be read.
  init(settings: [String], root: String, zone: SiteTimeZone) throws(DiskError) {
    var facts = ["\(Self.format)", version, Self.program, Document.libraryVersion]
    facts.append("\(zone.name) \(Self.rules(of: zone))")
    for path in settings {
      facts.append("\(path) \(ContentHash(of: try FileSystem.bytes(of: root + "/" + path)))")
    }
    hash = ContentHash(of: Array(facts.joined(separator: "\n").utf8))
  }

  /// Raised when values are written in another way.
  private static let format = 1

  /// Which program this is: who works on sitegen itself has many of one version.
  private static var program: String {
    Bundle.main.executablePath.map { stamp(of: $0) } ?? ""
  }

  /// By which rules a zone's clocks go: governments change them, and systems follow.
  private static func rules(of zone: SiteTimeZone) -> String {
    ["/usr/share/zoneinfo/", "/var/db/timezone/zoneinfo/"].map { stamp(of: $0 + zone.name) }.joined()
  }

  /// Without what a copy of the file would have otherwise, so that a cache can be taken along.
  private static func stamp(of path: String) -> String {
    guard let version = try? FileSystem.version(of: path) else { return "" }
    return "\(version.size) \(version.written)"
  }
}
