/// When an entry is to be seen.
struct Publication: Hashable, Sendable {
  var isDraft: Bool
  /// The moment it goes out; absent for a page without a date, which is out at once.
  var date: ZonedDate?
  /// The first moment at which it is no longer out.
  var expires: ZonedDate?

  enum State: Hashable, Sendable {
    case live
    case draft
    /// Goes out at that moment.
    case scheduled(ZonedDate)
    /// Has been out until that moment.
    case expired(ZonedDate)
  }

  /// The state at a moment, in seconds since 1970.
  func state(at now: Int) -> State {
    if isDraft { return .draft }
    if let date, date.secondsSince1970 > now { return .scheduled(date) }
    if let expires, expires.secondsSince1970 <= now { return .expired(expires) }
    return .live
  }

  /// Whether it is, or has been, out at a moment.
  func isOut(at now: Int) -> Bool {
    switch state(at: now) {
    case .live, .expired: true
    case .draft, .scheduled: false
    }
  }

  /// Whether there can be a moment at which both are out. A draft may go out at any: its date is not settled yet.
  func overlaps(_ other: Publication) -> Bool {
    guard !isDraft, !other.isDraft else { return true }
    return max(start, other.start) < min(end, other.end)
  }

  private var start: Int { date?.secondsSince1970 ?? .min }
  private var end: Int { expires?.secondsSince1970 ?? .max }
}
