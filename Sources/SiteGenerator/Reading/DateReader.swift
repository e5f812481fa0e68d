/// Reads the dates authors write: in front matter, after `--now`, in `SOURCE_DATE_EPOCH`.
///
/// A date is ISO 8601 with what people make of it: `2026-11-23`, `2026-11-23 07:00`,
/// `2026-11-23T07:00:00.5-05:00`, `20261123T120000Z`, `2026-11-23 07:00 -0500`. Fractions of a second are
/// read and dropped. A date without a zone is in the site's.
enum DateReader {
  /// The moment a text names, with the offset of the site's zone.
  ///
  /// A date without a time is the first moment of that day. With `endOfDay`, as for `expires`, it is the
  /// first moment *after* that day: what expires is gone from then on, so all of the day is still its own.
  /// Nothing ends after the year 9999, which people write for "never".
  static func read(
    _ text: String, zone: SiteTimeZone, endOfDay: Bool = false
  ) -> Result<ZonedDate, DateMistake> {
    Result { () throws(DateMistake) in
      var scanner = DateScanner(text)
      return try resolve(try scanner.date(), zone: zone, endOfDay: endOfDay)
    }
  }

  /// The moment `SOURCE_DATE_EPOCH` names: whole seconds since 1970 in UTC
  /// (<https://reproducible-builds.org/specs/source-date-epoch/>).
  static func readEpoch(
    _ text: String, zone: SiteTimeZone
  ) -> Result<ZonedDate, DateMistake> {
    guard let seconds = Int(text) else { return .failure(.notEpochSeconds(text)) }
    return Result { () throws(DateMistake) in try zoned(seconds, in: zone) }
  }
}

extension DateReader {
  private static func resolve(
    _ written: WrittenDate, zone: SiteTimeZone, endOfDay: Bool
  ) throws(DateMistake) -> ZonedDate {
    let civil = written.civil
    if let mistake = mistake(in: civil) { throw mistake }
    if let offset = written.utcOffset { return try zoned(civil.secondsSince1970 - offset, in: zone) }
    if written.hasTime { return zone.resolve(civil) }
    guard endOfDay else { return zone.startOfDay(civil) }
    return civil == lastDay ? zone.resolve(lastSecond) : zone.startOfDay(civil.adding(days: 1))
  }

  /// The site's clock may show another year than the zone a moment was written in.
  private static func zoned(_ seconds: Int, in zone: SiteTimeZone) throws(DateMistake) -> ZonedDate {
    guard writable.contains(seconds) else { throw .yearOutOfRange }
    let date = zone.zoned(secondsSince1970: seconds)
    guard CivilDateTime.years.contains(date.civil.year) else { throw .yearOutOfRange }
    return date
  }

  /// The years 1 to 9999 and, since zones differ, a little more; keeps arithmetic from overflowing.
  private static let writable = -63_000_000_000...254_000_000_000

  private static let lastDay = CivilDateTime(year: 9999, month: 12, day: 31)
  private static let lastSecond = CivilDateTime(
    year: 9999, month: 12, day: 31, hour: 23, minute: 59, second: 59)

  /// The first field that no calendar or clock shows.
  private static func mistake(in civil: CivilDateTime) -> DateMistake? {
    guard CivilDateTime.years.contains(civil.year) else { return .yearOutOfRange }
    guard (1...12).contains(civil.month) else { return .noSuchMonth(civil.month) }
    let dayCount = CivilDateTime.dayCount(ofMonth: civil.month, year: civil.year)
    guard (1...dayCount).contains(civil.day) else { return .noSuchDay(civil, dayCount: dayCount) }
    guard civil.hour < 24 else {
      let isMidnight = (civil.hour, civil.minute, civil.second) == (24, 0, 0)
      return isMidnight
        ? .midnightAtTheEnd(nextDay: civil.midnight.adding(days: 1)) : .noSuchHour(civil.hour)
    }
    guard civil.minute < 60 else { return .noSuchMinute(civil.minute) }
    guard civil.second < 60 else { return .noSuchSecond(civil.second) }
    return nil
  }
}
