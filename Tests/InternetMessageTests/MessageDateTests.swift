import Testing

@testable import InternetMessage

@Suite struct MessageDateTests {
  @Test func dates() {
    #expect(MessageDate(year: 2026, month: 11, day: 16)?.text == "Mon, 16 Nov 2026 00:00:00 +0000")
    let negative = MessageDate(
      year: 2024, month: 2, day: 29, hour: 23, minute: 5, second: 59, offset: -(3 * 60 + 30))
    #expect(negative?.text == "Thu, 29 Feb 2024 23:05:59 -0330")
    #expect(MessageDate(year: 2000, month: 1, day: 1, offset: 345)?.text == "Sat, 01 Jan 2000 00:00:00 +0545")
  }

  /// From a Thursday, the day that Unix time begins with.
  @Test func weekdays() {
    let names = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    var count = 0
    for year in 1970...2100 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = MessageDate(year: year, month: month, day: day) else { continue }
          #expect(date.text.hasPrefix(names[count % 7]))
          count += 1
        }
      }
    }
    #expect(count == 131 * 365 + 32)
  }

  @Test func noSuchDay() {
    #expect(MessageDate(year: 2026, month: 2, day: 29) == nil)
    #expect(MessageDate(year: 1900, month: 2, day: 29) == nil)
    #expect(MessageDate(year: 2026, month: 13, day: 1) == nil)
    #expect(MessageDate(year: 2026, month: 4, day: 31) == nil)
    #expect(MessageDate(year: 1899, month: 1, day: 1) == nil)
    #expect(MessageDate(year: 2026, month: 1, day: 1, hour: 24) == nil)
    #expect(MessageDate(year: 2026, month: 1, day: 1, minute: 60) == nil)
    #expect(MessageDate(year: 2026, month: 1, day: 1, offset: 1440) == nil)
  }
}
