import SiteGenerator

/// How far a moment is from another, as people say it: `in 3 days`, `5 hours ago`.
struct RelativeTime: CustomStringConvertible {
  let description: String

  init(_ moment: ZonedDate, from now: ZonedDate) {
    let seconds = moment.secondsSince1970 - now.secondsSince1970
    let (count, unit) = Self.rounded(abs(seconds))
    let words = counted(count, unit)
    description = count == 0 ? "now" : seconds > 0 ? "in \(words)" : "\(words) ago"
  }

  /// Days from two on, so that a change of clocks makes no difference.
  private static func rounded(_ seconds: Int) -> (Int, String) {
    switch seconds {
    case ..<3600: ((seconds + 30) / 60, "minute")
    case ..<(48 * 3600): ((seconds + 1800) / 3600, "hour")
    default: ((seconds + 43_200) / 86_400, "day")
    }
  }
}
