/// A date and time of day as a calendar and a clock on the wall show them, in no particular zone.
///
/// The calendar is the proleptic Gregorian one of ISO 8601. Its arithmetic is done here and not by
/// Foundation's `Calendar`, which is slow and depends on the machine's locale data.
struct CivilDateTime: Hashable, Sendable {
  var year: Int
  /// 1 to 12.
  var month: Int
  /// 1 to 31.
  var day: Int
  /// 0 to 23.
  var hour: Int
  var minute: Int
  /// 0 to 59; there are no leap seconds.
  var second: Int

  /// The fields as given; `isValid` tells whether they exist.
  init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// The years that can be written with four digits and that RFC 3339 and ISO 8601 share.
  static let years = 1...9999

  /// Whether the calendar has this day and the clock this time.
  var isValid: Bool {
    Self.years.contains(year) && (1...12).contains(month)
      && (1...Self.dayCount(ofMonth: month, year: year)).contains(day)
      && (0..<24).contains(hour) && (0..<60).contains(minute) && (0..<60).contains(second)
  }

  /// The weekday of a valid date.
  var weekday: Weekday {
    Weekday.allCases[floorModulo(daysSinceMonday, 7)]
  }

  /// 00:00 on the same day.
  var midnight: CivilDateTime {
    CivilDateTime(year: year, month: month, day: day)
  }

  /// The same time of day, `days` days later (or earlier, if negative).
  func adding(days: Int) -> CivilDateTime {
    CivilDateTime(secondsSince1970: secondsSince1970 + days * Self.secondsPerDay)
  }

  /// How many days the month has; `month` must be 1 to 12.
  static func dayCount(ofMonth month: Int, year: Int) -> Int {
    daysBeforeMonth(month + 1, year: year) - daysBeforeMonth(month, year: year)
  }

  /// Whether the year has a February 29.
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension CivilDateTime: Comparable {
  static func < (a: CivilDateTime, b: CivilDateTime) -> Bool {
    (a.year, a.month, a.day, a.hour, a.minute, a.second)
      < (b.year, b.month, b.day, b.hour, b.minute, b.second)
  }
}

extension CivilDateTime {
  static let secondsPerDay = 86_400

  /// Days from 1970-01-01 to this date.
  var daysSince1970: Int {
    Self.daysBeforeYear(year) + Self.daysBeforeMonth(month, year: year) + day - 1
      - Self.daysBefore1970
  }

  /// The number of its week, counted from Monday to Sunday without regard to years.
  var week: Int {
    floorQuotient(daysSinceMonday, 7)
  }

  /// Seconds from 1970-01-01 00:00 to this date and time, both on the same clock.
  var secondsSince1970: Int {
    daysSince1970 * Self.secondsPerDay + hour * 3600 + minute * 60 + second
  }

  /// The date and time that many seconds after 1970-01-01 00:00 on the same clock.
  init(secondsSince1970 seconds: Int) {
    let secondOfDay = floorModulo(seconds, Self.secondsPerDay)
    let days = (seconds - secondOfDay) / Self.secondsPerDay + Self.daysBefore1970
    // Years of average length are at most a day or so off, so the guess is right or one too high.
    var year = floorQuotient(days * 400, Self.daysIn400Years) + 1
    if Self.daysBeforeYear(year) > days { year -= 1 }
    if Self.daysBeforeYear(year + 1) <= days { year += 1 }
    let dayOfYear = days - Self.daysBeforeYear(year)
    var month = dayOfYear / 31 + 1
    if Self.daysBeforeMonth(month + 1, year: year) <= dayOfYear { month += 1 }
    self.init(
      year: year, month: month, day: dayOfYear - Self.daysBeforeMonth(month, year: year) + 1,
      hour: secondOfDay / 3600, minute: secondOfDay / 60 % 60, second: secondOfDay % 60)
  }

  /// Days from a Monday: 1970-01-01 was a Thursday.
  private var daysSinceMonday: Int { daysSince1970 + 3 }

  private static let daysIn400Years = 146_097
  private static let daysBefore1970 = 719_162
  private static let daysBeforeMonthInCommonYear = [
    0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365,
  ]

  /// Days from 0001-01-01 to the first day of `year`.
  private static func daysBeforeYear(_ year: Int) -> Int {
    let past = year - 1
    return past * 365 + floorQuotient(past, 4) - floorQuotient(past, 100) + floorQuotient(past, 400)
  }

  /// Days from January 1 to the first day of `month`, which may be 13 for the whole year.
  private static func daysBeforeMonth(_ month: Int, year: Int) -> Int {
    daysBeforeMonthInCommonYear[month - 1] + (month > 2 && isLeap(year) ? 1 : 0)
  }
}

private func floorQuotient(_ number: Int, _ divisor: Int) -> Int {
  (number - floorModulo(number, divisor)) / divisor
}

/// The remainder that is never negative.
func floorModulo(_ number: Int, _ divisor: Int) -> Int {
  let remainder = number % divisor
  return remainder < 0 ? remainder + divisor : remainder
}
