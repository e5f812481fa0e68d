import Testing

@testable import SiteGenerator

@Suite struct StringsReaderTests {
  private func read(_ text: String) -> Checked<Words> {
    StringsReader.read(SourceText(path: "content/strings.yml", text: text))
  }

  @Test func whatIsLeftOutStaysEnglish() throws {
    let read = read(
      """
      search: Suche
      readingTime: "{minutes} Min."
      writtenBy:
      pm: nachm.
      """)
    #expect(read.findings == [])
    let words = try #require(read.value)
    #expect(words[.search] == "Suche")
    #expect(words.text(.readingTime, [.minutes: "4"]) == "4 Min.")
    #expect(words[.writtenBy] == "Written by")
    #expect(words.dates.pm == "nachm." && words.dates.am == "AM")
    #expect(words.dates.months == DateNames.english.months)
  }

  @Test(arguments: ["", "# nothing", "\n"])
  func anEmptyFileChangesNothing(text: String) {
    let read = read(text)
    #expect(read.findings == [])
    #expect(read.value ?? .english == .english)
  }

  @Test func theEnglishFileSaysWhatIsThereAnyway() {
    let read = read(StringsFile.english)
    #expect(read.findings == [])
    #expect(read.value == .english)
    for key in StringsKey.allCases { #expect(StringsFile.english.contains("\n\(key.rawValue): ")) }
  }

  @Test func monthsAloneAreTheMonthsUnlessTheyDiffer() {
    let months = "[stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, "
    let genitive = months + "października, listopada, grudnia]"
    let alone = "[a, b, c, d, e, f, g, h, i, j, listopad, l]"
    #expect(read("months: \(genitive)").value?.dates.monthAlone(11) == "listopada")
    for text in ["months: \(genitive)\nmonthsAlone: \(alone)", "monthsAlone: \(alone)\nmonths: \(genitive)"] {
      let dates = read(text).value?.dates
      #expect(dates?.monthAlone(11) == "listopad")
      #expect(dates?.month(11) == "listopada")
    }
  }

  @Test func namesMayRepeat() {
    let read = read("shortWeekdays: [M, D, M, D, F, S, S]")
    #expect(read.findings == [])
    #expect(read.value?.dates.shortWeekdays == ["M", "D", "M", "D", "F", "S", "S"])
  }

  @Test(arguments: [
    (
      "serach: Suche", "1:1: warning: 'serach' is not a key sitegen knows [unknown-key]",
      "did you mean 'search'?"
    ),
    (
      "hello: Hallo", "1:1: warning: 'hello' is not a key sitegen knows [unknown-key]",
      "leave it out; 'sitegen templates' lists the words there are"
    ),
    (
      "readingTime: \"{minuten} Min.\"",
      "1:14: error: nothing fills '{minuten}' in 'readingTime' [invalid-value]", "did you mean '{minutes}'?"
    ),
    (
      "search: \"{words} suchen\"", "1:9: error: nothing fills '{words}' in 'search' [invalid-value]",
      "leave it out"
    ),
    (
      "pageNumber: \"Seite {x}\"", "1:13: error: nothing fills '{x}' in 'pageNumber' [invalid-value]",
      "it may have {number} and {count}"
    ),
    (
      "search: [Suche]", "1:9: error: 'search' takes text, this is a list [invalid-value]",
      "write it like search: \"Search\""
    ),
    (
      "byline: {author}", "1:9: error: 'byline' takes text, this is a map [invalid-value]",
      "write it like byline: \"by {author}\""
    ),
    (
      "am: [a]", "1:5: error: 'am' takes text, this is a list [invalid-value]",
      "write it like am: some words"
    ),
    (
      "months: [Januar, Februar]", "1:9: error: 'months' has 2 names and needs 12 [invalid-value]",
      "write it like months: [Januar, Februar, März, April, ...], all twelve"
    ),
    (
      "weekdays: [a, b, c, d, e, f, ~]", "1:11: error: 'weekdays' has 6 names and needs 7 [invalid-value]",
      "write it like weekdays: [Montag, Dienstag, ...], all seven from Monday on"
    ),
    (
      "weekdays: Montag",
      "1:11: error: 'weekdays' takes a list of seven names, this is the text 'Montag' [invalid-value]",
      "write it like weekdays: [Montag, Dienstag, ...], all seven from Monday on"
    ),
    (
      "weekdays: [a, b, c, d, e, f, [g]]",
      "1:30: error: 'weekdays' takes a list of seven names, this is a list [invalid-value]",
      "write it like weekdays: [Montag, Dienstag, ...], all seven from Monday on"
    ),
  ])
  func mistakes(text: String, line: String, help: String) {
    let read = read(text)
    #expect(read.findings.map(\.testLine) == ["content/strings.yml:" + line])
    #expect(read.findings.first?.help == help)
    #expect(read.value == .english || line.contains("nothing fills"))
  }

  /// To YAML a brace begins a map.
  @Test func aTextThatBeginsWithASlotNeedsQuotes() {
    let read = read("search: Suche\nreadingTime: {minutes} Min.\nnote: Hinweis")
    #expect(
      read.findings.map(\.testLine) == [
        "content/strings.yml:2:14: error: text that begins with '{' needs quotes around it [yaml]"
      ])
    #expect(read.findings.first?.help == "put quotes around it: readingTime: \"{minutes} Min.\"")
    #expect(read.value == nil)
  }
}
