import Foundation
import SiteGenerator

extension BuildClock {
  /// The moment that `SOURCE_DATE_EPOCH` names, or the machine's own.
  static func told(by environment: [String: String]) -> BuildClock {
    if let epoch = environment["SOURCE_DATE_EPOCH"], !epoch.isEmpty { return .epoch(epoch) }
    return .seconds(Int(Date().timeIntervalSince1970))
  }
}
