/// Why a text is not a date, and what would be.
public struct DateMistake: Error, Hashable {
  public let message: String
  public let help: String
}

extension DateMistake {
  static let empty = DateMistake(message: "the date is empty", help: shape)

  /// `suggestion` is the same date as it should be written, where that is beyond doubt.
  static func notADate(_ text: String, suggestion: String?) -> DateMistake {
    DateMistake(
      message: "'\(shortened(text))' is not a date sitegen can read",
      help: suggestion.map { "write it as \($0)" } ?? shape)
  }

  static let yearOutOfRange = DateMistake(
    message: "the year is not one a site can have", help: "write a year from 0001 to 9999")

  static func noSuchMonth(_ month: Int) -> DateMistake {
    DateMistake(message: "there is no month \(month)", help: "write a month from 01 to 12")
  }

  /// `2026-02-30` is never read as March 2.
  static func noSuchDay(_ civil: CivilDateTime, dayCount: Int) -> DateMistake {
    let month = DateNames.english.month(civil.month)
    return DateMistake(
      message: "there is no day \(civil.day): \(month) \(civil.year) has \(dayCount) days",
      help: "write a day from 01 to \(dayCount)")
  }

  static func noSuchHour(_ hour: Int) -> DateMistake {
    DateMistake(message: "there is no hour \(hour)", help: "write an hour from 00 to 23")
  }

  static func midnightAtTheEnd(nextDay: CivilDateTime) -> DateMistake {
    DateMistake(
      message: "there is no hour 24",
      help: "write \(nextDay.isoDay) 00:00: midnight begins a day")
  }

  static func noSuchMinute(_ minute: Int) -> DateMistake {
    DateMistake(message: "there is no minute \(minute)", help: "write a minute from 00 to 59")
  }

  static func noSuchSecond(_ second: Int) -> DateMistake {
    DateMistake(
      message: "there is no second \(second)",
      help: second == 60 ? "write 59: leap seconds are not counted" : "write a second from 00 to 59")
  }

  static let unreadableTime = DateMistake(
    message: "the time of day is not one sitegen can read",
    help: "write hours and minutes with two digits each, such as 07:00 or 19:30:00")

  static let unreadableFraction = DateMistake(
    message: "the fraction of the second has no digits", help: "leave it out")

  static let halfDay = DateMistake(
    message: "AM and PM are not understood", help: "write hours from 00 to 23, such as 19:00 for 7 PM")

  static func zoneName(_ name: String) -> DateMistake {
    let isUTC = ["UTC", "GMT"].contains(name.uppercased())
    return DateMistake(
      message: "'\(shortened(name))' is not a zone a date can carry",
      help: isUTC
        ? "write Z" : "write an offset such as -05:00, or leave it out for the zone in site.yml")
  }

  static let noSuchOffset = DateMistake(
    message: "there is no such offset from UTC", help: "write it like -05:00, Z or +05:30")

  static let zoneWithoutTime = DateMistake(
    message: "a zone needs a time before it", help: "write the time too, as in 2026-11-23 07:00 -05:00")

  static func notEpochSeconds(_ text: String) -> DateMistake {
    DateMistake(
      message: "SOURCE_DATE_EPOCH is '\(shortened(text))', which is not a number of seconds",
      help: "set it to whole seconds since 1970, such as $(git log -1 --format=%ct), or unset it")
  }

  private static let shape = "write year, month and day, such as 2026-11-23 or 2026-11-23 07:00"

  private static func shortened(_ text: String) -> String {
    text.count > 40 ? text.prefix(39) + "…" : text
  }
}
