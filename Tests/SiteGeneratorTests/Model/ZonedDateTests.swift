import Testing

@testable import SiteGenerator

@Suite struct ZonedDateTests {
  private let date = ZonedDate(secondsSince1970: 1_795_435_200, utcOffset: -5 * 3600)

  @Test func isWrittenForFeedsAndPages() {
    #expect(date.rfc3339 == "2026-11-23T07:00:00-05:00")
    #expect(date.rfc822 == "Mon, 23 Nov 2026 07:00:00 -0500")
    #expect(date.isoDay == "2026-11-23")
  }

  @Test func utcIsWrittenAsAnOffset() {
    let utc = ZonedDate(secondsSince1970: 0, utcOffset: 0)
    #expect(utc.rfc3339 == "1970-01-01T00:00:00+00:00")
    #expect(utc.rfc822 == "Thu, 01 Jan 1970 00:00:00 +0000")
  }

  @Test func fieldsAreOnTheSitesClock() {
    let kathmandu = ZonedDate(secondsSince1970: 1_795_456_800, utcOffset: 20_700)
    #expect(kathmandu.civil == CivilDateTime(year: 2026, month: 11, day: 23, hour: 23, minute: 45))
    #expect(kathmandu.rfc3339 == "2026-11-23T23:45:00+05:45")
  }

  @Test func anOffsetWithSecondsIsWrittenInMinutesAndNamesTheSameMoment() {
    let solarTime = ZonedDate(secondsSince1970: -3_000_000_000, utcOffset: -17_762)
    #expect(solarTime.civil.clock == "13:43:58")
    #expect(solarTime.rfc3339 == "1874-12-07T13:44:00-04:56")
  }

  @Test func earlierMomentsComeFirst() {
    let laterInTheEast = ZonedDate(secondsSince1970: 1_795_435_201, utcOffset: 36_000)
    #expect(date < laterInTheEast)
    #expect(!(laterInTheEast < date))
  }
}
