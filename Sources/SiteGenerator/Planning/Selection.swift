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
    switch publication.state(at: now) {
    case .live: true
    case .draft: includesDrafts
    case .scheduled: includesScheduled
    case .expired: includesExpired
    }
  }
}

/// An entry that this build leaves out.
public struct HeldBack: Hashable, Sendable {
  public var source: String
  public var title: String
  public var state: Publication.State
}
