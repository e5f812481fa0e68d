import SiteGenerator

/// How the series stands, in words:
///
///     Last issue: #8 Ask Twice, 7 days ago (Mon, 23 Nov 2026 07:00 -05:00)
///     Next slot:  in 6 hours (Mon, 30 Nov 2026 07:00 -05:00), filled by Listen
///     Rhythm:     3 in a row
struct StatusSummary {
  let lines: [String]

  init(_ status: SiteStatus) {
    lines =
      [Self.lastIssue(status)] + Self.rhythm(status)
      + Self.list("Goes out", status.scheduled) { Self.moment($0.date, status) }
      + Self.list("Expires", status.expiring) { Self.moment($0.expires, status) }
      + Self.list("Drafts", status.entries.filter { $0.state == .draft }) { _ in nil }
      + Self.list("Expired", status.entries.filter(\.hasExpired)) { Self.moment($0.expires, status) }
  }
}

extension StatusSummary {
  /// Longer lists are cut: nobody reads them, and `--json` has all.
  private static let longestList = 20

  private static func lastIssue(_ status: SiteStatus) -> String {
    guard let post = status.lastIssue, let date = post.date else { return "Last issue: none yet" }
    return "Last issue: \(name(post)), \(RelativeTime(date, from: status.now)) (\(date.readable))"
  }

  private static func rhythm(_ status: SiteStatus) -> [String] {
    guard let rhythm = status.rhythm else {
      return ["Rhythm:     write 'cadence' into content/site.yml, and it is told whether it is kept"]
    }
    let state = rhythm.nextIssue.map { "filled by \(name($0))" } ?? "nothing is there for it yet"
    let slot = "\(RelativeTime(rhythm.nextSlot, from: status.now)) (\(rhythm.nextSlot.readable))"
    return ["Next slot:  \(slot), \(state)"]
      + (rhythm.nextIssue == nil ? [] : ["Next free:  \(rhythm.nextFree.readable)"])
      + ["Rhythm:     \(rhythm.run) in a row\(missed(rhythm.missed))"]
  }

  private static func missed(_ slots: [ZonedDate]) -> String {
    guard !slots.isEmpty else { return ", none missed in the last year" }
    let days = slots.prefix(longestList).map(\.isoDay).joined(separator: ", ")
    let others = slots.count > longestList ? " and \(slots.count - longestList) more" : ""
    return "; missed in the last year: \(days)\(others)"
  }

  private static func moment(_ moment: ZonedDate?, _ status: SiteStatus) -> String? {
    moment.map { "\(RelativeTime($0, from: status.now)), \($0.readable)" }
  }

  private static func list(
    _ heading: String, _ entries: [EntrySummary], _ detail: (EntrySummary) -> String?
  ) -> [String] {
    guard !entries.isEmpty else { return [] }
    let lines = entries.prefix(longestList).map { entry in
      "  " + [detail(entry), name(entry), harmless(entry.source)].compactMap(\.self).joined(separator: ": ")
    }
    return ["\(heading):"] + lines
      + (entries.count > longestList ? ["  and \(entries.count - longestList) more"] : [])
  }

  private static func name(_ entry: EntrySummary) -> String {
    (entry.number.map { "#\($0) " } ?? "") + harmless(entry.title)
  }
}

extension EntrySummary {
  fileprivate var hasExpired: Bool {
    if case .expired = state { true } else { false }
  }
}
