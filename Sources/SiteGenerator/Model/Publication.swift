/// When an entry is to be seen.
public struct Publication: Hashable, Sendable {
  public var isDraft: Bool
  /// The moment it goes out; absent for a page without a date, which is out at once.
  public var date: ZonedDate?
  /// The first moment at which it is no longer out.
  public var expires: ZonedDate?

  public enum State: Hashable, Sendable {
    case live
    case draft
    /// Goes out at that moment.
    case scheduled(ZonedDate)
    /// Has been out until that moment.
    case expired(ZonedDate)
  }

  /// The state at a moment, in seconds since 1970.
  public func state(at now: Int) -> State {
    if isDraft { return .draft }
    if let date, date.secondsSince1970 > now { return .scheduled(date) }
    if let expires, expires.secondsSince1970 <= now { return .expired(expires) }
    return .live
  }

  /// Whether there is a moment at which both are out. Drafts never are.
  func overlaps(_ other: Publication) -> Bool {
    guard !isDraft, !other.isDraft else { return false }
    return starts(before: other.expires) && other.starts(before: expires)
  }

  private func starts(before end: ZonedDate?) -> Bool {
    guard let end, let date else { return true }
    return date < end
  }
}
