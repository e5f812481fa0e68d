import Foundation
import SiteGenerator

/// Waits for a moment by the clock on the wall, which goes on while the computer sleeps.
enum Alarm {
  /// - Parameter clock: By which the moment counts; one that stands still never gets there.
  /// - Returns: Whether the moment has come.
  static func waits(for moment: ZonedDate?, at clock: BuildClock) async -> Bool {
    guard let moment, case .seconds = clock else { return false }
    // The preview's clock goes in minutes.
    let end = Double((moment.secondsSince1970 + 59) / 60 * 60)
    while Date().timeIntervalSince1970 < end {
      let rest = min(end - Date().timeIntervalSince1970, longestSleep)
      guard (try? await Task.sleep(for: .seconds(max(rest, 0.01)))) != nil else { return false }
    }
    return true
  }

  /// In seconds: the clocks that tasks sleep by may stand still with the computer.
  private static let longestSleep = 30.0
}
