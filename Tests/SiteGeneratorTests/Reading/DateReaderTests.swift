import Testing

@testable import SiteGenerator

@Suite struct DateReaderTests {
  private let zone: SiteTimeZone

  init() throws {
    zone = try SiteTimeZone(named: "America/New_York")
  }

  @Test(arguments: [
    ("2026-11-23", "2026-11-23T00:00:00-05:00"),
    ("20261123", "2026-11-23T00:00:00-05:00"),
    ("2026-11-23 07:00", "2026-11-23T07:00:00-05:00"),
    ("2026-07-01 07:00", "2026-07-01T07:00:00-04:00"),
    ("2026-11-23 07:00:09", "2026-11-23T07:00:09-05:00"),
    ("2026-11-23 07:00:09.999", "2026-11-23T07:00:09-05:00"),
    ("2026-11-23T07:00:09,5", "2026-11-23T07:00:09-05:00"),
    ("2026-11-23T07:00", "2026-11-23T07:00:00-05:00"),
    ("2026-11-23t07:00z", "2026-11-23T02:00:00-05:00"),
    ("  2026-11-23 \t 07:00\n", "2026-11-23T07:00:00-05:00"),
    ("2026-11-23T07:00:00Z", "2026-11-23T02:00:00-05:00"),
    ("2026-11-23T07:00:00.123Z", "2026-11-23T02:00:00-05:00"),
    ("2026-11-23 07:00 Z", "2026-11-23T02:00:00-05:00"),
    ("2026-11-23 07:00:00 -0500", "2026-11-23T07:00:00-05:00"),
    ("2026-11-23 07:00-05:00", "2026-11-23T07:00:00-05:00"),
    ("2026-11-23 07:00 -05:00", "2026-11-23T07:00:00-05:00"),
    ("2026-11-23 07:00 -05", "2026-11-23T07:00:00-05:00"),
    ("2026-11-23 07:00 -0000", "2026-11-23T02:00:00-05:00"),
    ("2026-11-23 07:00 +05:30", "2026-11-22T20:30:00-05:00"),
    ("20261123T070000Z", "2026-11-23T02:00:00-05:00"),
    ("20261123T0700-0500", "2026-11-23T07:00:00-05:00"),
    ("2024-02-29", "2024-02-29T00:00:00-05:00"),
    ("9999-12-31 23:59:59", "9999-12-31T23:59:59-05:00"),
  ])
  func datesAreRead(text: String, expected: String) throws {
    #expect(try DateReader.read(text, zone: zone).get().rfc3339 == expected)
  }

  @Test(arguments: [
    ("2026-11-23", "2026-11-24T00:00:00-05:00"),
    ("2026-12-31", "2027-01-01T00:00:00-05:00"),
    ("2026-11-23 07:00", "2026-11-23T07:00:00-05:00"),
    ("9999-12-31", "9999-12-31T23:59:59-05:00"),
  ])
  func aBareDateCanStandForItsEnd(text: String, expected: String) throws {
    #expect(try DateReader.read(text, zone: zone, endOfDay: true).get().rfc3339 == expected)
  }

  @Test(arguments: [("2018-11-03", "2018-11-04T01:00:00-02:00"), ("2011-12-29", "2011-12-31T00:00:00+14:00")])
  func theEndOfADayIsTheFirstMomentAfterIt(text: String, expected: String) throws {
    let name = text.hasPrefix("2018") ? "America/Sao_Paulo" : "Pacific/Apia"
    let end = try DateReader.read(text, zone: SiteTimeZone(named: name), endOfDay: true).get()
    #expect(end.rfc3339 == expected)
  }

  @Test(arguments: [
    ("", "the date is empty", "write year, month and day, such as 2026-11-23 or 2026-11-23 07:00"),
    ("2026-02-30", "there is no day 30: February 2026 has 28 days", "write a day from 01 to 28"),
    ("2024-02-30", "there is no day 30: February 2024 has 29 days", "write a day from 01 to 29"),
    ("2026-11-00", "there is no day 0: November 2026 has 30 days", "write a day from 01 to 30"),
    ("2026-13-01", "there is no month 13", "write a month from 01 to 12"),
    ("0000-01-01", "the year is not one a site can have", "write a year from 0001 to 9999"),
    ("0001-01-01T00:00Z", "the year is not one a site can have", "write a year from 0001 to 9999"),
    ("2026-11-23 25:00", "there is no hour 25", "write an hour from 00 to 23"),
    ("2026-11-23 24:30", "there is no hour 24", "write an hour from 00 to 23"),
    ("2026-11-30 24:00", "there is no hour 24", "write 2026-12-01 00:00: midnight begins a day"),
    ("2026-11-23 07:60", "there is no minute 60", "write a minute from 00 to 59"),
    ("2026-11-23 07:00:61", "there is no second 61", "write a second from 00 to 59"),
    ("2026-12-31 23:59:60", "there is no second 60", "write 59: leap seconds are not counted"),
    ("2026-11-23 07:00:00.", "the fraction of the second has no digits", "leave it out"),
    (
      "2026-11-23 07:00 PM", "AM and PM are not understood",
      "write hours from 00 to 23, such as 19:00 for 7 PM"
    ),
    ("2026-11-23 07:00 UTC", "'UTC' is not a zone a date can carry", "write Z"),
    (
      "2026-11-23 07:00 EST", "'EST' is not a zone a date can carry",
      "write an offset such as -05:00, or leave it out for the zone in site.yml"
    ),
    (
      "2026-11-23-05:00", "a zone needs a time before it", "write the time too, as in 2026-11-23 07:00 -05:00"
    ),
    ("2026-11-23Z", "a zone needs a time before it", "write the time too, as in 2026-11-23 07:00 -05:00"),
  ])
  func mistakesSayWhatWouldBeRight(text: String, message: String, help: String) {
    #expect(DateReader.read(text, zone: zone) == .failure(DateMistake(message: message, help: help)))
  }

  @Test(arguments: [
    "2026-11-23T", "2026-11-23 7:00", "2026-11-23 07", "2026-11-23 07:0", "2026-11-23 07:00:0",
    "2026-11-23 07:00:000", "2026-11-23 at 7", "2026-11-23 07:00 !",
  ])
  func unreadableTimesShowTheForm(text: String) {
    #expect(
      DateReader.read(text, zone: zone)
        == .failure(
          DateMistake(
            message: "the time of day is not one sitegen can read",
            help: "write hours and minutes with two digits each, such as 07:00 or 19:30:00")))
  }

  @Test(arguments: ["+25:00", "-5:00", "+05:60", "+", "-050", "-05:", "+05:000", "-05:00 Z"])
  func unreadableOffsetsShowTheForm(offset: String) {
    #expect(
      DateReader.read("2026-11-23 07:00 \(offset)", zone: zone)
        == .failure(
          DateMistake(
            message: "there is no such offset from UTC",
            help: "write it like -05:00, Z or +05:30")))
  }

  @Test(arguments: [
    ("23.11.2026", "2026-11-23"), ("11/23/2026", "2026-11-23"), ("2026/11/23", "2026-11-23"),
    ("2026-1-5", "2026-01-05"), ("Nov 23, 2026", "2026-11-23"), ("23 november 2026", "2026-11-23"),
    ("Mon, 23rd Nov 2026", "2026-11-23"), ("05/05/2026", "2026-05-05"),
  ])
  func otherFormsAreHelpedAlong(text: String, expected: String) {
    #expect(
      DateReader.read(text, zone: zone)
        == .failure(
          DateMistake(
            message: "'\(text)' is not a date sitegen can read", help: "write it as \(expected)")))
  }

  @Test(arguments: [
    "05/11/2026", "next week", "31.02.2026", "2026-11-231", "26-11-23", "2026-1123", "202611-23",
    "2026-11", "１２３", "2026-W48-1", "99999999999999999999-01-01",
  ])
  func nothingIsGuessed(text: String) {
    #expect(
      DateReader.read(text, zone: zone)
        == .failure(
          DateMistake(
            message: "'\(text)' is not a date sitegen can read",
            help: "write year, month and day, such as 2026-11-23 or 2026-11-23 07:00")))
  }

  @Test func longTextIsCutInTheMessage() throws {
    let text = String(repeating: "x", count: 1000)
    guard case .failure(let mistake) = DateReader.read(text, zone: zone) else {
      Issue.record("read as a date")
      return
    }
    #expect(mistake.message == "'\(String(repeating: "x", count: 39))…' is not a date sitegen can read")
  }

  @Test func anEpochIsSecondsInUTC() throws {
    #expect(
      try DateReader.readEpoch("1795435200", zone: zone).get().rfc3339 == "2026-11-23T07:00:00-05:00")
    #expect(try DateReader.readEpoch("-1", zone: zone).get().secondsSince1970 == -1)
  }

  @Test(arguments: ["", "now", "1.5", " 1", "0x10", "99999999999999999999"])
  func anEpochIsWholeSeconds(text: String) {
    #expect(
      DateReader.readEpoch(text, zone: zone)
        == .failure(
          DateMistake(
            message: "SOURCE_DATE_EPOCH is '\(text)', which is not a number of seconds",
            help: "set it to whole seconds since 1970, such as $(git log -1 --format=%ct), or unset it")))
  }

  @Test(arguments: [Int.max, Int.min, 253_402_318_800, -62_135_596_800])
  func anEpochIsInTheYearsOfACalendar(seconds: Int) {
    #expect(
      DateReader.readEpoch(String(seconds), zone: zone)
        == .failure(
          DateMistake(
            message: "the year is not one a site can have", help: "write a year from 0001 to 9999")))
  }

  @Test func noTextCrashes() {
    var generator = SeededGenerator(seed: 3)
    let alphabet = Array("0123456789-:+TZ ./,Nové")
    let dates = ["2026-11-23T07:00:00-05:00", "2026-11-23 07:00", "20261123"].map(Array.init)
    for _ in 0..<5000 {
      var text = dates.randomElement(using: &generator)!
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        text[Int.random(in: text.indices, using: &generator)] = alphabet.randomElement(using: &generator)!
      }
      if case .success(let date) = DateReader.read(String(text), zone: zone) {
        #expect(DateReader.read(date.rfc3339, zone: zone) == .success(date))
      }
    }
  }
}
