import Foundation
import Testing

@testable import SiteGenerator

@Suite struct CivilDateTimeTests {
  @Test(arguments: [
    (CivilDateTime(year: 1970, month: 1, day: 1), 0),
    (CivilDateTime(year: 1969, month: 12, day: 31), -1),
    (CivilDateTime(year: 2000, month: 2, day: 29), 11016),
    (CivilDateTime(year: 2026, month: 11, day: 23), 20780),
    (CivilDateTime(year: 1, month: 1, day: 1), -719_162),
    (CivilDateTime(year: 9999, month: 12, day: 31), 2_932_896),
  ])
  func daysAreCountedFrom1970(date: CivilDateTime, days: Int) {
    #expect(date.daysSince1970 == days)
    #expect(CivilDateTime(secondsSince1970: days * 86_400) == date)
  }

  @Test func fieldsAgreeWithFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      // 1900 to 2400
      let seconds = Int.random(in: -2_208_988_800...13_569_465_600, using: &generator)
      let expected = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute, .second, .weekday],
        from: Date(timeIntervalSince1970: Double(seconds)))
      let date = CivilDateTime(secondsSince1970: seconds)
      #expect([date.year, date.month, date.day] == [expected.year, expected.month, expected.day])
      #expect([date.hour, date.minute, date.second] == [expected.hour, expected.minute, expected.second])
      // Foundation counts from Sunday as 1.
      #expect(date.weekday.rawValue % 7 + 1 == expected.weekday)
      #expect(date.secondsSince1970 == seconds)
    }
  }

  @Test func everyDayFollowsTheOneBefore() {
    var date = CivilDateTime(year: 1896, month: 1, day: 1)
    while date.year < 2105 {
      let next = date.adding(days: 1)
      #expect(next.isValid && next > date && next.daysSince1970 == date.daysSince1970 + 1)
      #expect(next.weekday.rawValue == date.weekday.rawValue % 7 + 1)
      date = next
    }
  }

  @Test func leapYearsFollowTheGregorianRule() {
    #expect([1900, 2000, 2023, 2024, 2100, 2400].filter(CivilDateTime.isLeap) == [2000, 2024, 2400])
    #expect(CivilDateTime.dayCount(ofMonth: 2, year: 2024) == 29)
    #expect(CivilDateTime.dayCount(ofMonth: 2, year: 2026) == 28)
    #expect(CivilDateTime.dayCount(ofMonth: 12, year: 2026) == 31)
  }

  @Test func onlyFieldsThatExistAreValid() {
    let valid = CivilDateTime(year: 2024, month: 2, day: 29, hour: 23, minute: 59, second: 59)
    #expect(valid.isValid)
    let changes: [(inout CivilDateTime) -> Void] = [
      { $0.year = 2023 }, { $0.year = 0 }, { $0.year = 10000 }, { $0.month = 0 }, { $0.month = 13 },
      { $0.day = 0 }, { $0.day = 30 }, { $0.hour = 24 }, { $0.hour = -1 }, { $0.minute = 60 },
      { $0.second = 60 },
    ]
    for change in changes {
      var changed = valid
      change(&changed)
      #expect(!changed.isValid, "\(changed)")
    }
  }

  @Test func addingDaysKeepsTheTimeOfDay() {
    let date = CivilDateTime(year: 2024, month: 2, day: 28, hour: 7, minute: 30)
    #expect(date.adding(days: 2) == CivilDateTime(year: 2024, month: 3, day: 1, hour: 7, minute: 30))
    #expect(date.adding(days: -59).isoDay == "2023-12-31")
  }
}
