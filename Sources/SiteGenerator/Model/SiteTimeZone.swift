import Foundation

/// The zone whose clock a site's dates are read and shown by.
///
/// Wraps Foundation's `TimeZone`, from which only the offset at a moment is asked; the rest is decided
/// here, so that it is the same on every platform.
struct SiteTimeZone: Hashable, Sendable {
  /// The IANA name, as written in site.yml.
  let name: String
  private let zone: TimeZone

  /// The zone of an IANA name: `America/Indiana/Indianapolis`, `UTC`, or an old link such as `US/Eastern`.
  ///
  /// Foundation also takes `GMT+5` (which IANA means the other way round) and abbreviations such as `CST`
  /// (which name several zones); both are refused.
  init(named name: String) throws(TimeZoneMistake) {
    try self.init(named: name, lookup: TimeZone.init(identifier:))
  }

  /// `lookup` finds a zone in the machine's database.
  init(named name: String, lookup: (String) -> TimeZone?) throws(TimeZoneMistake) {
    guard Self.isInFormOfIANA(name) else { throw .unknownName(name) }
    guard let zone = lookup(name) else {
      throw lookup("America/New_York") == nil ? .noDatabase : .unknownName(name)
    }
    self.name = name
    self.zone = zone
  }

  /// The moment with the offset of this zone.
  func zoned(secondsSince1970 seconds: Int) -> ZonedDate {
    ZonedDate(secondsSince1970: seconds, utcOffset: utcOffset(at: seconds))
  }

  /// The moment at which this zone's clocks show `civil`.
  ///
  /// A time that the clocks skip moves forward by what they skip; of one that they show twice, it is the
  /// first.
  func resolve(_ civil: CivilDateTime) -> ZonedDate {
    let local = civil.secondsSince1970
    let (before, after) = offsets(around: local)
    // The earlier of the two moments is the one with the greater offset.
    for offset in [max(before, after), min(before, after)] where utcOffset(at: local - offset) == offset {
      return ZonedDate(secondsSince1970: local - offset, utcOffset: offset)
    }
    return zoned(secondsSince1970: local - before)
  }

  /// The first moment of the day of `civil`: midnight, or the end of the gap where the clocks skip it.
  ///
  /// Where they skip the whole day (Samoa, 2011-12-30) it is the first moment of the next.
  func startOfDay(_ civil: CivilDateTime) -> ZonedDate {
    let midnight = civil.midnight
    let resolved = resolve(midnight)
    guard resolved.civil != midnight else { return resolved }
    let local = midnight.secondsSince1970
    let (before, after) = offsets(around: local)
    return zoned(secondsSince1970: firstChange(from: before, in: local - after...local - before))
  }
}

extension SiteTimeZone {
  /// More than any offset from UTC that was ever kept (Manila and Alaska, over 15 hours).
  private static let widestOffset = 16 * 3600

  private func utcOffset(at seconds: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
  }

  /// The offsets surely before and surely after the moment at which the clocks show `local`.
  private func offsets(around local: Int) -> (before: Int, after: Int) {
    (utcOffset(at: local - Self.widestOffset), utcOffset(at: local + Self.widestOffset))
  }

  /// The first moment of `range` at which the offset is no longer `offset`; at its last one it is not.
  private func firstChange(from offset: Int, in range: ClosedRange<Int>) -> Int {
    var (unchanged, changed) = (range.lowerBound, range.upperBound)
    while changed - unchanged > 1 {
      let middle = unchanged + (changed - unchanged) / 2
      if utcOffset(at: middle) == offset { unchanged = middle } else { changed = middle }
    }
    return changed
  }

  private static func isInFormOfIANA(_ name: String) -> Bool {
    guard let slash = name.firstIndex(of: "/") else { return namesWithoutArea.contains(name) }
    return areas.contains(String(name[..<slash]))
  }

  private static let areas: Set = [
    "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Brazil", "Canada",
    "Chile", "Etc", "Europe", "Indian", "Mexico", "Pacific", "US",
  ]

  private static let namesWithoutArea: Set = [
    "CET", "CST6CDT", "Cuba", "EET", "EST", "EST5EDT", "Egypt", "Eire", "GB", "GB-Eire", "GMT", "GMT+0",
    "GMT-0", "GMT0", "Greenwich", "HST", "Hongkong", "Iceland", "Iran", "Israel", "Jamaica", "Japan",
    "Kwajalein", "Libya", "MET", "MST", "MST7MDT", "NZ", "NZ-CHAT", "Navajo", "PRC", "PST8PDT", "Poland",
    "Portugal", "ROC", "ROK", "Singapore", "Turkey", "UCT", "UTC", "Universal", "W-SU", "WET", "Zulu",
  ]
}
