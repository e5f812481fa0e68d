/// A stretch of weeks, and in which of them an issue went out: the rhythm of a series, for eyes.
///
/// A week begins on Monday (ISO 8601).
struct Weeks: Hashable, Sendable {
  /// For each week, oldest first, whether it has an issue.
  let kept: [Bool]

  /// The weeks up to the newest issue, a year of them at most: a series is shown what it has done, and not what came
  /// before it.
  ///
  /// - Parameter days: Newest first.
  init(upToNewest days: some Collection<CivilDateTime>) {
    let newest = days.first?.week ?? 0
    let recent = days.lazy.map(\.week).prefix { $0 > newest - Self.weeksInYear }
    self.init(Set(recent), (recent.min() ?? newest)..<(days.isEmpty ? newest : newest + 1))
  }

  /// Every week of a year.
  ///
  /// - Parameter days: Those of the year's issues.
  init(ofYear year: Int, _ days: some Sequence<CivilDateTime>) {
    let first = CivilDateTime(year: year, month: 1, day: 1)
    let last = CivilDateTime(year: year, month: 12, day: 31)
    self.init(Set(days.map(\.week)), first.week..<last.week + 1)
  }

  private init(_ issues: Set<Int>, _ weeks: Range<Int>) {
    kept = weeks.map(issues.contains)
  }

  var keptCount: Int { kept.count { $0 } }

  private static let weeksInYear = 52
}
