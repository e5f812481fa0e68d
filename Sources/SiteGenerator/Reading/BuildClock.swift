/// What "now" is for a build: the machine's clock is asked once, by whoever starts it.
public enum BuildClock: Hashable, Sendable {
  /// Seconds since 1970.
  case seconds(Int)
  /// As an author writes it; without a zone it is in the site's.
  case written(String)
  /// Seconds since 1970 as text, from the environment variable `SOURCE_DATE_EPOCH`.
  case epoch(String)

  /// - Throws: `DateMistake` where the text is no moment.
  func moment(in zone: SiteTimeZone) throws(DateMistake) -> ZonedDate {
    switch self {
    case .seconds(let seconds): zone.zoned(secondsSince1970: seconds)
    case .written(let text): try DateReader.read(text, zone: zone).get()
    case .epoch(let text): try DateReader.readEpoch(text, zone: zone).get()
    }
  }
}
