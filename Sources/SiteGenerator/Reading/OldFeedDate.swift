/// Reads the dates of feeds: RFC 3339 and its like, and RFC 822 as it is found in the wild.
enum OldFeedDate {
  /// The days it can be said to be: on the clock of a zone, and on the clock it was written by. Empty where the text is no
  /// date.
  static func days(_ text: String, zone: SiteTimeZone) -> [String] {
    var scanner = DateScanner(text)
    guard let written = (try? scanner.date()) ?? rfc822(text), written.civil.isValid else { return [] }
    let asWritten = written.civil.isoDay
    guard let offset = written.utcOffset else { return [asWritten] }
    let onSite = zone.zoned(secondsSince1970: written.civil.secondsSince1970 - offset).isoDay
    return onSite == asWritten ? [onSite] : [onSite, asWritten]
  }
}

extension OldFeedDate {
  /// `[weekday ","] day month year [hour ":" minute [":" second] [zone]]`; old years have two digits.
  static func rfc822(_ text: String) -> WrittenDate? {
    let rest = text.firstIndex(of: ",").map { text[$0...].dropFirst() } ?? text[...]
    let words = rest.split(whereSeparator: \.isWhitespace)
    guard words.count >= 3, let day = Int(words[0]), let month = month(words[1]), let year = year(words[2])
    else { return nil }
    var written = WrittenDate(civil: CivilDateTime(year: year, month: month, day: day))
    guard words.count > 3 else { return written }
    let time = words[3].split(separator: ":").map { Int($0) ?? -1 }
    guard (2...3).contains(time.count) else { return nil }
    (written.civil.hour, written.civil.minute, written.civil.second) = (
      time[0], time[1], time.dropFirst(2).first ?? 0
    )
    written.hasTime = true
    written.utcOffset = words.count > 4 ? offset(words[4]) : nil
    return written
  }

  private static func month(_ word: Substring) -> Int? {
    let names = DateNames.english.shortMonths.map { $0.lowercased() }
    return names.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
  }

  private static func year(_ word: Substring) -> Int? {
    guard let year = Int(word), year >= 0 else { return nil }
    return word.count > 2 ? year : year + (year < 70 ? 2000 : 1900)
  }

  /// `-0500`, `-05:00`, or one of the names that RFC 822 has; in seconds.
  private static func offset(_ zone: Substring) -> Int? {
    if let hours = hoursOfZones[zone.uppercased()] { return hours * 3600 }
    guard let sign = zone.first, "+-".contains(sign) else { return nil }
    let digits = zone.dropFirst().filter { $0 != ":" }
    guard digits.count == 4, let number = Int(digits) else { return nil }
    return (number / 100 * 60 + number % 100) * (sign == "-" ? -60 : 60)
  }

  private static let hoursOfZones = [
    "GMT": 0, "UT": 0, "UTC": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7,
  ]
}
