import Testing

@testable import SiteGenerator

@Suite struct DateFormatTests {
  private let morning = CivilDateTime(year: 2026, month: 3, day: 5, hour: 7, minute: 4)

  @Test(arguments: [
    (DateFormat.standardPattern, "March 5, 2026"),
    ("y yy yyyy", "2026 26 2026"),
    ("M MM MMM MMMM", "3 03 Mar March"),
    ("d dd", "5 05"),
    ("E EEE EEEE", "Thu Thu Thursday"),
    ("H HH h hh", "7 07 7 07"),
    ("m mm a", "4 04 AM"),
    ("yyyyMMdd", "20260305"),
    ("d. MMMM yyyy", "5. March 2026"),
    ("MMMM d 'at' h:mm a", "March 5 at 7:04 AM"),
    ("h 'o''clock'", "7 o'clock"),
    ("''yy", "'26"),
    ("''''d''''", "''5''"),
    ("'''d'''", "'d'"),
    ("yyyy年M月d日", "2026年3月5日"),
  ])
  func patternsAreRendered(pattern: String, expected: String) throws {
    #expect(try DateFormat(pattern).text(morning, names: .english) == expected)
  }

  @Test(arguments: [
    (0, "12 AM 0"), (1, "1 AM 1"), (11, "11 AM 11"), (12, "12 PM 12"), (13, "1 PM 13"), (23, "11 PM 23"),
  ])
  func halfDaysBeginWithTwelve(hour: Int, expected: String) throws {
    let date = CivilDateTime(year: 2026, month: 3, day: 5, hour: hour)
    #expect(try DateFormat("h a H").text(date, names: .english) == expected)
  }

  @Test func wordsComeFromTheNamesGiven() throws {
    var names = DateNames.english
    names.months[2] = "März"
    names.weekdays[3] = "Donnerstag"
    names.am = "vorm."
    #expect(
      try DateFormat("EEEE, d. MMMM, h a").text(morning, names: names) == "Donnerstag, 5. März, 7 vorm.")
  }

  @Test(arguments: [
    ("", 0, "the date format is empty", "leave it out for the usual 'MMMM d, yyyy'"),
    (
      "d 'at h", 2, "the quoted text is never closed", "add a ' after it; an apostrophe is written ''"
    ),
    (
      "d'", 1, "the quoted text is never closed", "add a ' after it; an apostrophe is written ''"
    ),
    ("MMMMM d", 0, "'MMMMM' is not a width of 'M'", "write M, MM, MMM or MMMM"),
    ("d aa", 2, "'aa' is not a width of 'a'", "write a"),
    ("d yyy", 2, "'yyy' is not a width of 'y'", "write y, yy or yyyy"),
    (
      "d at", 3, "'t' is not a part of a date",
      "the letters are y M d E H h m a; put other text in quotes: 'at'"
    ),
    (
      "ö LLLL", 3, "'LLLL' is not a part of a date",
      "the letters are y M d E H h m a; put other text in quotes: 'at'"
    ),
    (
      "MMMM d, YYYY", 8, "'Y' is the year of the week, which is wrong around New Year",
      "write a small y: yyyy"
    ),
    (
      "MMMM DD", 5, "'D' is the day of the year, from 1 to 366", "write a small d for the day of the month"
    ),
  ])
  func mistakesSayWhatWouldBeRight(pattern: String, offset: Int, message: String, help: String) {
    #expect(throws: DateFormatMistake(offset: offset, message: message, help: help)) {
      try DateFormat(pattern)
    }
  }
}
