/// An entry that this build leaves out.
public struct HeldBack: Hashable, Sendable {
  public var source: String
  public var title: String
  public var reason: Reason

  public enum Reason: Hashable, Sendable {
    case draft
    /// Goes out at that moment.
    case scheduled(ZonedDate)
    /// Has been out until that moment.
    case expired(ZonedDate)
  }

  /// The entries of a site that a build leaves out, in the order of their dates, those without one last.
  static func all(of site: Site, _ selection: Selection) -> [HeldBack] {
    let found = site.entries.compactMap { entry in
      selection.reasonToHoldBack(entry.publication).map { reason in
        (
          date: entry.publication.date?.secondsSince1970 ?? .max,
          HeldBack(source: entry.source, title: entry.title, reason: reason)
        )
      }
    }
    return found.sorted { ($0.date, $0.1.source) < ($1.date, $1.1.source) }.map(\.1)
  }
}
