import Foundation
import Spelling

/// Why a text does not name a zone.
enum TimeZoneMistake: Error, Hashable {
  /// No zone of the IANA database has this name.
  case unknownName(String)
  /// Not the author's mistake: the machine has no zone database.
  case noDatabase
}

extension TimeZoneMistake {
  var message: String {
    switch self {
    case .unknownName(let name): "there is no time zone '\(name)'"
    case .noDatabase: "this machine has no time zone database"
    }
  }

  var help: String {
    switch self {
    case .unknownName(let name): Self.help(forName: name)
    case .noDatabase: "install it, for instance with 'apt-get install tzdata'"
    }
  }

  private static func help(forName name: String) -> String {
    if let zone = TimeZone.abbreviationDictionary[name], (try? SiteTimeZone(named: zone)) != nil {
      return "a short name can mean several zones; write one as area and city, such as '\(zone)'"
    }
    let names = nearestNames(to: name)
    guard !names.isEmpty else {
      return "write it as area and city, such as 'America/New_York'; an offset would know no summer time"
    }
    return "did you mean \(names.map { "'\($0)'" }.joined(separator: " or "))?"
  }

  /// The zones of a city that was given without its area, or else the one a slip or two of the hand away.
  private static func nearestNames(to name: String) -> [String] {
    let areasAndCities = TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") }
    let zones = Dictionary((areasAndCities + ["UTC"]).map { (folded($0), $0) }) { first, _ in first }
    let wanted = folded(name)
    let namesakes = zones.keys.filter { $0 == wanted || $0.hasSuffix("/" + wanted) }
    let near = nearest(to: wanted, among: zones.keys.sorted(), within: min(2, wanted.count / 4))
    return (namesakes.isEmpty ? [near].compactMap(\.self) : namesakes).compactMap { zones[$0] }.sorted()
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().replacing(" ", with: "_")
  }
}
