/// Which entries a build shows: what is out at its moment, and what the author asks to see besides.
public struct Selection: Hashable, Sendable {
  /// Seconds since 1970.
  public var now: Int
  public var includesDrafts: Bool
  public var includesScheduled: Bool
  public var includesExpired: Bool

  public init(
    now: Int, includesDrafts: Bool = false, includesScheduled: Bool = false, includesExpired: Bool = false
  ) {
    self.now = now
    self.includesDrafts = includesDrafts
    self.includesScheduled = includesScheduled
    self.includesExpired = includesExpired
  }

  func includes(_ publication: Publication) -> Bool {
    reasonToHoldBack(publication) == nil
  }

  /// Nil for what is shown.
  func reasonToHoldBack(_ publication: Publication) -> HeldBack.Reason? {
    switch publication.state(at: now) {
    case .live: nil
    case .draft: includesDrafts ? nil : .draft
    case .scheduled(let date): includesScheduled ? nil : .scheduled(date)
    case .expired(let date): includesExpired ? nil : .expired(date)
    }
  }
}
