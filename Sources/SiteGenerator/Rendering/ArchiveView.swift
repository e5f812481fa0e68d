/// A year of the archive as templates see it.
struct ArchiveYearView: Sendable {
  let year: Archive.Year
  /// Whether its posts are on this page, and not on the year's own.
  let isHere: Bool
  let context: RenderContext

  var url: String? { isHere ? nil : context.base.link(to: year.path) }

  var issueCount: String { context.words.text(.issueCount, [.count: String(year.count)]) }

  var weeks: WeeksView {
    let posts = year.months.lazy.flatMap(\.posts)
    let weeks = Weeks(ofYear: year.number, posts.map { [plan = context.plan] in plan.posts[$0].date.civil })
    return WeeksView(weeks: weeks, context: context)
  }

  var months: [ArchiveMonthView] {
    year.months.map { ArchiveMonthView(month: $0, year: self) }
  }
}

/// A month of the archive as templates see it.
struct ArchiveMonthView: Sendable {
  let month: Archive.Month
  let year: ArchiveYearView

  var name: String { year.context.words.dates.monthAlone(month.number) }
  /// `2026-11`, as ids and the `datetime` attribute have it.
  var iso: String { "\(padded(year.year.number, 4))-\(padded(month.number, 2))" }
  var url: String { "\(year.url ?? "")#\(iso)" }

  var posts: [PostView] {
    year.isHere ? month.posts.map { PostView(number: $0, context: year.context) } : []
  }
}
