import Foundation

/// When the posts went out: one a week for up to a thousand weeks, and where there are more, as many a week as it takes.
struct Schedule {
  let postCount: Int

  /// - Parameter number: From 1 on, the oldest first.
  func date(of number: Int) -> Date {
    let age = postCount - number
    let minutes = age / postsPerWeek * Self.minutesPerWeek + age % postsPerWeek * minutesBetween
    return Self.newest - TimeInterval(minutes * 60)
  }

  private static let mostWeeks = 1_000
  private static let minutesPerWeek = 7 * 24 * 60
  /// Monday, December 29, 2025, at 7:00 UTC: today would make other files on another day.
  private static let newest = Date(timeIntervalSince1970: 1_766_991_600)

  private var postsPerWeek: Int { max(1, (postCount + Self.mostWeeks - 1) / Self.mostWeeks) }
  private var minutesBetween: Int { Self.minutesPerWeek / postsPerWeek }
}
