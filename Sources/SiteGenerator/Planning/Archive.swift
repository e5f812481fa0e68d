/// The posts by year and month.
struct Archive: Sendable {
  /// Newest first.
  let years: [Year]
  /// Whether each year has a page of its own and the archive's own page lists the years.
  let isSplit: Bool

  struct Year: Sendable {
    var number: Int
    /// Newest first; those without a post are not there.
    var months: [Month] = []

    var path: SitePath { SitePath.archive.appending(padded(number, 4) + "/") }
    var count: Int { months.reduce(0) { $0 + $1.posts.count } }
  }

  struct Month: Sendable {
    /// 1 to 12.
    var number: Int
    /// The posts' numbers in the plan, newest first.
    var posts: [Int]
  }

  /// - Parameters:
  ///   - posts: Newest first.
  ///   - mostOnOnePage: With more of them the archive is split.
  init(_ posts: [Post], mostOnOnePage: Int) {
    // By the calendar, which is not quite the order of the posts: where clocks are set back at midnight, a month can
    // begin twice.
    let months = Dictionary(grouping: posts.indices) { MonthOfYear(posts[$0].date.civil) }
    years = months.sorted { $1.key < $0.key }.reduce(into: []) { years, month in
      if years.last?.number != month.key.year { years.append(Year(number: month.key.year)) }
      years[years.count - 1].months.append(Month(number: month.key.month, posts: month.value))
    }
    isSplit = posts.count > mostOnOnePage
  }
}

private struct MonthOfYear: Hashable, Comparable {
  let year: Int
  let month: Int

  init(_ date: CivilDateTime) {
    year = date.year
    month = date.month
  }

  static func < (a: MonthOfYear, b: MonthOfYear) -> Bool {
    (a.year, a.month) < (b.year, b.month)
  }
}
