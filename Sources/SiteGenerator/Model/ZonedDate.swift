/// A moment in time together with the site's UTC offset at that moment, ready to be printed.
///
/// All dates of a site carry the offset of the site's zone, whatever zone they were written in, so that
/// equal moments are equal values. Made by `SiteTimeZone`.
public struct ZonedDate: Hashable, Sendable {
  /// Seconds since 1970-01-01 00:00 UTC, leap seconds not counted.
  public let secondsSince1970: Int
  /// What the site's clock is ahead of UTC, in seconds.
  public let utcOffset: Int

  /// The date and time on the site's clock.
  var civil: CivilDateTime {
    CivilDateTime(secondsSince1970: secondsSince1970 + utcOffset)
  }
}

extension ZonedDate: Comparable {
  /// Earlier moments come first.
  public static func < (a: ZonedDate, b: ZonedDate) -> Bool {
    (a.secondsSince1970, a.utcOffset) < (b.secondsSince1970, b.utcOffset)
  }
}

extension ZonedDate {
  /// `2026-11-23`, the day on the site's clock.
  public var isoDay: String {
    civil.isoDay
  }

  /// `2026-11-23T07:00:00-05:00` (RFC 3339); UTC is `+00:00`, so that all dates have one shape.
  public var rfc3339: String {
    let local = writtenCivil
    var text: [UInt8] = []
    text.reserveCapacity(25)
    local.writeDay(to: &text)
    text.append(UInt8(ascii: "T"))
    local.writeClock(to: &text)
    writeOffset(separator: ":", to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// `Mon, 23 Nov 2026 07:00:00 -0500` (RFC 822 with the four-digit years of RFC 1123), always English.
  public var rfc822: String {
    let local = writtenCivil
    let names = DateNames.english
    return """
      \(names.shortWeekday(local.weekday)), \(padded(local.day, 2)) \(names.shortMonth(local.month)) \
      \(padded(local.year, 4)) \(local.clock) \(offsetText(separator: ""))
      """
  }

  /// `Mon, 7 Jun 2027 07:00 -04:00`, for messages.
  public var readable: String {
    let local = writtenCivil
    let names = DateNames.english
    return """
      \(names.shortWeekday(local.weekday)), \(local.day) \(names.shortMonth(local.month)) \(local.year) \
      \(padded(local.hour, 2)):\(padded(local.minute, 2)) \(offsetText(separator: ":"))
      """
  }

  /// The offset as it can be written: in whole minutes. Before zones were agreed on, towns kept solar
  /// time, such as -04:56:02 for New York.
  private var writtenOffset: Int {
    utcOffset / 60 * 60
  }

  /// The fields that, with the written offset, name exactly this moment.
  private var writtenCivil: CivilDateTime {
    CivilDateTime(secondsSince1970: secondsSince1970 + writtenOffset)
  }

  private func offsetText(separator: String) -> String {
    var text: [UInt8] = []
    writeOffset(separator: separator, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private func writeOffset(separator: String, to text: inout [UInt8]) {
    let minutes = abs(writtenOffset) / 60
    text.append(writtenOffset < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    text.append(minutes / 60, width: 2)
    text += separator.utf8
    text.append(minutes % 60, width: 2)
  }
}
