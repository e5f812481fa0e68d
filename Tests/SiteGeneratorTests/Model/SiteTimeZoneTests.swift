import Foundation
import Testing

@testable import SiteGenerator

@Suite struct SiteTimeZoneTests {
  /// Local times and the moments they name: ordinary, skipped, and repeated ones.
  @Test(arguments: [
    ("America/Indiana/Indianapolis", "2026-11-23T07:00:00", "2026-11-23T07:00:00-05:00"),
    ("America/New_York", "2026-03-08T02:30:00", "2026-03-08T03:30:00-04:00"),
    ("America/New_York", "2026-11-01T01:30:00", "2026-11-01T01:30:00-04:00"),
    ("America/New_York", "2026-11-01T02:00:00", "2026-11-01T02:00:00-05:00"),
    // Lord Howe changes by half an hour.
    ("Australia/Lord_Howe", "2026-10-04T02:15:00", "2026-10-04T02:45:00+11:00"),
    ("Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-05T01:45:00+11:00"),
    // Samoa went over the date line and had no December 30.
    ("Pacific/Apia", "2011-12-30T12:00:00", "2011-12-31T12:00:00+14:00"),
    ("Pacific/Apia", "2011-12-29T23:59:59", "2011-12-29T23:59:59-10:00"),
    // In Ireland winter time is the exception.
    ("Europe/Dublin", "2026-03-29T01:30:00", "2026-03-29T02:30:00+01:00"),
    ("Europe/Dublin", "2026-10-25T01:30:00", "2026-10-25T01:30:00+01:00"),
    ("Asia/Kathmandu", "2026-01-01T00:00:00", "2026-01-01T00:00:00+05:45"),
    ("Etc/GMT+5", "2026-07-01T00:00:00", "2026-07-01T00:00:00-05:00"),
    ("UTC", "0001-01-01T00:00:00", "0001-01-01T00:00:00+00:00"),
    ("America/New_York", "9999-07-01T00:00:00", "9999-07-01T00:00:00-04:00"),
  ])
  func localTimesResolve(name: String, local: String, expected: String) throws {
    let zone = try SiteTimeZone(named: name)
    #expect(try DateReader.read(local, zone: zone).get().rfc3339 == expected)
  }

  @Test(arguments: [
    ("America/New_York", "2026-03-08", "2026-03-08T00:00:00-05:00"),
    ("America/Sao_Paulo", "2018-11-04", "2018-11-04T01:00:00-02:00"),
    // The clocks went from 23:30 to 00:30: half of the hour belonged to the day before.
    ("America/Toronto", "1919-03-31", "1919-03-31T00:30:00-04:00"),
    ("Pacific/Apia", "2011-12-30", "2011-12-31T00:00:00+14:00"),
    // Midnight came twice: 00:01 went back to 23:01.
    ("America/St_Johns", "2006-10-29", "2006-10-29T00:00:00-02:30"),
  ])
  func daysStartWithTheirFirstMoment(name: String, day: String, expected: String) throws {
    let zone = try SiteTimeZone(named: name)
    let start = try DateReader.read(day, zone: zone).get()
    #expect(start.rfc3339 == expected)
    #expect(zone.zoned(secondsSince1970: start.secondsSince1970 - 1).isoDay < day)
  }

  @Test func everyMomentIsFoundAgainUnlessItsTimeComesTwice() throws {
    var generator = SeededGenerator(seed: 2)
    for name in TimeZone.knownTimeZoneIdentifiers {
      let zone = try SiteTimeZone(named: name)
      for _ in 0..<100 {
        let moment = zone.zoned(
          secondsSince1970: Int.random(in: -2_000_000_000...4_000_000_000, using: &generator))
        let found = zone.resolve(moment.civil)
        #expect(found.civil == moment.civil, "\(name) \(moment.rfc3339)")
        #expect(found == moment || found < moment, "\(name) \(moment.rfc3339)")
        if found != moment {
          #expect(found.utcOffset > moment.utcOffset, "\(name) \(moment.rfc3339)")
        }
      }
    }
  }

  @Test(arguments: ["UTC", "US/Eastern", "EST5EDT", "Etc/GMT+5", "America/Argentina/Ushuaia"])
  func namesOfIANAAreZones(name: String) throws {
    #expect(try SiteTimeZone(named: name).name == name)
  }

  @Test(arguments: [
    "Mars/Olympus", "", "GMT+5", "GMT+0530", "UTC+3", "PST", "IST", "America", "../../etc/passwd",
    "/usr/share/zoneinfo/UTC", "SystemV/PST8", "America/New York", "Etc/../UTC",
  ])
  func otherNamesAreNot(name: String) {
    #expect(throws: TimeZoneMistake.unknownName(name)) { try SiteTimeZone(named: name) }
  }

  @Test func aMissingDatabaseIsNotTheAuthorsMistake() {
    #expect(throws: TimeZoneMistake.noDatabase) {
      try SiteTimeZone(named: "Europe/Berlin", lookup: { _ in nil })
    }
    #expect(throws: TimeZoneMistake.unknownName("Mars/Olympus")) {
      try SiteTimeZone(named: "Mars/Olympus", lookup: { _ in nil })
    }
  }
}
