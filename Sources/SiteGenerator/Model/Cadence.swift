/// When issues are due: `every: 2 weeks`, `on: monday`, `at: "07:00"`, by the site's clock.
struct Cadence: Hashable, Sendable {
  enum Interval: String, Sendable, CaseIterable {
    case week
    case twoWeeks = "2 weeks"
    /// On the first such weekday of each month.
    case month
  }

  /// What most newsletters do.
  static let standard = Cadence()

  var interval = Interval.week
  var weekday = Weekday.monday
  /// 0 to 23.
  var hour = 7
  var minute = 0
}
