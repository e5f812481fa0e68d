import Testing

@testable import SiteGenerator

@Suite struct ArchiveTests {
  /// Each month with its posts: `2026-11 c b`.
  private func months(of plan: Plan) -> [String] {
    plan.archive.years.flatMap { year in
      year.months.map { month in
        "\(year.number)-\(month.number) "
          + month.posts.map { plan.posts[$0].entry.title }.joined(separator: " ")
      }
    }
  }

  @Test func listedPostsByYearAndMonth() throws {
    let plan = try Plan([
      "posts/2024-12-31-a.md": "# a", "posts/2026-01-01-b.md": "# b", "posts/2026-11-02-c.md": "# c",
      "posts/2026-11-09-d.md": "# d", "posts/2026-11-10-e.md": "---\ntitle: e\nunlisted: true\n---\n",
      "posts/2026-11-25-f.md": "# f",
    ])
    #expect(months(of: plan) == ["2026-11 d c", "2026-1 b", "2024-12 a"])
    #expect(plan.archive.years.map(\.count) == [3, 1])
  }

  @Test func theMonthIsTheOneOnTheSitesClock() throws {
    let files = ["posts/a.md": "---\ntitle: a\ndate: 2026-11-01T03:00:00Z\n---\n"]
    let zone = "Pacific/Honolulu"
    var site = try Plan(files).site
    #expect(months(of: try Plan(files)) == ["2026-11 a"])
    let local = try SiteTimeZone(named: zone).zoned(secondsSince1970: site.posts[0].date.secondsSince1970)
    site.posts[0].date = local
    #expect(months(of: Plan(site, Selection(now: TestSite.now))) == ["2026-10 a"])
  }

  /// Newfoundland set its clocks from 00:01 back to 23:01 of the day before, in 2009 on the first of November.
  @Test func aMonthThatBeginsTwiceIsOne() throws {
    let zone = try SiteTimeZone(named: "America/St_Johns")
    var site = try Plan([
      "posts/2009-11-01-a.md": "# a", "posts/2009-11-02-b.md": "# b", "posts/2009-11-03-c.md": "# c",
    ]).site
    // 2009-11-01 02:30:30 UTC is half a minute after midnight there, and a minute later it is October again.
    for (number, second) in [1_257_042_690, 1_257_042_630, 1_257_042_570].enumerated() {
      site.posts[number].date = zone.zoned(secondsSince1970: second)
    }
    let plan = Plan(site, Selection(now: TestSite.now))
    #expect(plan.posts.map { $0.date.civil.month } == [10, 11, 10])
    #expect(months(of: plan) == ["2009-11 b", "2009-10 c a"])
  }

  @Test func aLongOneHasAPageForEachYear() throws {
    let files = [
      "posts/2024-12-31-a.md": "# a", "posts/2026-01-01-b.md": "# b", "posts/2026-11-02-c.md": "# c",
    ]
    func paths(_ most: Int) throws -> [String] {
      let plan = try Plan(files, limits: PlanLimits(postsInArchive: most))
      return plan.pages.map(\.path.text).filter { $0.hasPrefix("/archive/") }
    }
    #expect(try paths(3) == ["/archive/"])
    #expect(try paths(2) == ["/archive/", "/archive/2026/", "/archive/2024/"])
  }
}
