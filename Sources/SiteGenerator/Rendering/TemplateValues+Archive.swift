import Templates

/// The archive.
extension TemplateValues {
  static let allOfArchive: [Field<PageView>] = [
    .list("years", of: archiveYear, "The years on this page, newest first.") { $0.archiveYears },
    .list(
      "yearLinks", of: menuItem,
      "Links to all years, on this page or their own; none where there is only one."
    ) { $0.yearLinks },
    .flag("hasYearLinks", "There are any.") { !$0.yearLinks.isEmpty },
  ]

  private static let archiveYear = RecordType<ArchiveYearView>(
    "year of the archive", "A year and its posts.",
    [
      .number("number", "The year.") { $0.year.number },
      .text("url", "The address of its own page; absent where its posts are on this one.") { $0.url },
      .number("count", "How many posts it has.") { $0.year.count },
      .text("issueCount", "The same in words: Issues: 29.") { $0.issueCount },
      .record("weeks", of: weeks, "Its weeks.") { $0.weeks },
      .list("months", of: archiveMonth, "Its months that have posts, newest first.") { $0.months },
    ])

  private static let archiveMonth = RecordType<ArchiveMonthView>(
    "month of the archive", "A month and its posts.",
    [
      .text("name", "Its name: November.") { $0.name },
      .text("iso", "The year and month for an id or the datetime attribute: 2026-11.") { $0.iso },
      .text("url", "Where its posts are: #2026-11, on this page or the year's own.") { $0.url },
      .number("count", "How many posts it has.") { $0.month.posts.count },
      .list(
        "posts", of: TemplateValues.summary, "Its posts, newest first; none where the year has its own page."
      ) {
        $0.posts
      },
    ])
}
