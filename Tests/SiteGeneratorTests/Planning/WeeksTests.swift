import Testing

@testable import SiteGenerator

@Suite("The weeks of a series")
struct WeeksTests {
  @Test("They go from the first issue to the newest, and show the weeks without one")
  func gap() {
    let weeks = Weeks(upToNewest: [day(2026, 11, 23), day(2026, 11, 9), day(2026, 11, 2)])
    #expect(weeks.kept == [true, true, false, true])
    #expect(weeks.keptCount == 3)
  }

  @Test("Sunday ends a week and Monday begins one")
  func monday() {
    #expect(Weeks(upToNewest: [day(2026, 11, 23), day(2026, 11, 22)]).kept == [true, true])
    #expect(Weeks(upToNewest: [day(2026, 11, 29), day(2026, 11, 23)]).kept == [true])
    #expect(Weeks(upToNewest: [day(1969, 12, 29), day(1969, 12, 28)]).kept == [true, true])
  }

  @Test("They are a year at most")
  func year() {
    let days = (0..<100).map { day(2026, 11, 23).adding(days: -7 * $0) }
    #expect(Weeks(upToNewest: days).kept == Array(repeating: true, count: 52))
    #expect(Weeks(upToNewest: [day(2026, 11, 23), day(2024, 1, 1)]).kept == [true])
    #expect(Weeks(upToNewest: []).kept.isEmpty)
  }

  @Test("Those of a year hold its first and last day")
  func wholeYear() {
    let weeks = Weeks(ofYear: 2026, [day(2026, 1, 1), day(2026, 12, 31)])
    #expect(weeks.kept.count == 53)
    #expect(weeks.keptCount == 2)
    #expect(weeks.kept.first == true && weeks.kept.last == true)
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDateTime {
    CivilDateTime(year: year, month: month, day: day, hour: 7)
  }
}
