/// A moment as a header says it: `Mon, 16 Nov 2026 07:00:00 +0100` (RFC 5322, 3.3).
package struct MessageDate: Equatable, Sendable {
  let text: String

  /// - Parameter offset: How many minutes the zone is ahead of UTC.
  /// - Returns: Nil for a day no calendar has, or a year before 1900.
  package init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, offset: Int = 0
  ) {
    guard (1900...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day), (0...23).contains(hour),
      (0...59).contains(minute), (0...59).contains(second), abs(offset) < 24 * 60
    else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let sign = offset < 0 ? "-" : "+"
    let zone = sign + two(abs(offset) / 60) + two(abs(offset) % 60)
    let weekday = Self.weekdays[Self.weekday(year, month, day)]
    text =
      "\(weekday), \(two(day)) \(Self.months[month - 1]) \(year) \(two(hour)):\(two(minute)):\(two(second)) \(zone)"
  }
}

extension MessageDate {
  // English in every language.
  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// From 0, a Sunday (Sakamoto's method).
  private static func weekday(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    return (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day) % 7
  }
}
