import Foundation
import Templates

extension TimeZoneMistake {
  public var message: String {
    switch self {
    case .unknownName(let name): "there is no time zone '\(name)'"
    case .noDatabase: "this machine has no time zone database"
    }
  }

  public var help: String {
    switch self {
    case .unknownName(let name): Self.help(forName: name)
    case .noDatabase: "install it, for instance with 'apt-get install tzdata'"
    }
  }

  private static func help(forName name: String) -> String {
    if let zone = TimeZone.abbreviationDictionary[name], (try? SiteTimeZone(named: zone)) != nil {
      return "a short name can mean several zones; write one as area and city, such as '\(zone)'"
    }
    let nearest = nearestNames(to: name)
    guard !nearest.isEmpty else {
      return "write it as area and city, such as 'America/New_York'; an offset would know no summer time"
    }
    return "did you mean \(nearest.map { "'\($0)'" }.joined(separator: " or "))?"
  }

  /// The zones a slip or two of the hand away, or those of a city that was given without its area.
  private static func nearestNames(to name: String) -> [String] {
    let wanted = folded(name)
    let city = "/" + wanted
    let limit = min(2, wanted.count / 4)
    let areasAndCities = TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") }
    let near = (areasAndCities + ["UTC"]).compactMap { known -> (distance: Int, name: String)? in
      let candidate = folded(known)
      let distance = candidate.hasSuffix(city) ? 0 : editDistance(wanted, candidate, limit: limit)
      return distance.map { ($0, known) }
    }
    let best = near.map(\.distance).min()
    return near.filter { $0.distance == best }.map(\.name).sorted()
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().replacing(" ", with: "_")
  }
}
