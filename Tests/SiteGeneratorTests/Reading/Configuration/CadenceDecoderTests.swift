import Testing

@testable import SiteGenerator

@Suite struct CadenceDecoderTests {
  private func read(_ value: String) -> Checked<Cadence> {
    let read = SiteConfigurationReader.read(
      SourceText(path: "site.yml", text: "url: https://example.com/\ncadence: \(value)\ntimezone: UTC"))
    return Checked(read.value?.cadence, findings: read.findings)
  }

  @Test(arguments: [
    ("{every: week, on: monday, at: \"07:00\"}", Cadence()),
    (
      "{every: 2 weeks, on: Thursday, at: 18:30}",
      Cadence(interval: .twoWeeks, weekday: .thursday, hour: 18, minute: 30)
    ),
    ("{every: Month, on: SUN, at: 7:05}", Cadence(interval: .month, weekday: .sunday, hour: 7, minute: 5)),
    ("\n  on: tue\n  at: '00:00'", Cadence(weekday: .tuesday, hour: 0)),
    ("{every: , on: , at: }", Cadence()),
    ("{}", Cadence()),
  ])
  func everyKey(value: String, cadence: Cadence) {
    #expect(read(value).findings == [])
    #expect(read(value).value == cadence)
  }

  @Test func noneIsSaid() {
    #expect(read("").findings == [] && read("").value == nil)
  }

  @Test(
    arguments: [
      (
        "weekly", "2:10: error: 'cadence' takes a map with every, on and at, this is the text 'weekly'",
        "write it like cadence: {every: week, on: monday, at: \"07:00\"}"
      ),
      (
        "{every: fortnight}",
        "2:18: error: 'every' takes week, 2 weeks or month, this is the text 'fortnight'",
        "write it like every: week"
      ),
      (
        "{every: 2}", "2:18: error: 'every' takes week, 2 weeks or month, this is '2'",
        "write it like every: week"
      ),
      (
        "{on: mo}", "2:15: error: 'on' takes a day of the week, this is the text 'mo'",
        "write it like on: monday"
      ),
      (
        "{on: [monday, friday]}", "2:15: error: 'on' takes a day of the week, this is a list",
        "write it like on: monday"
      ),
      (
        "{at: 7am}", "2:15: error: 'at' takes a time from 00:00 to 23:59, this is the text '7am'",
        "write it like at: \"07:00\""
      ),
      (
        "{at: '24:00'}", "2:15: error: 'at' takes a time from 00:00 to 23:59, this is the text '24:00'",
        "write it like at: \"07:00\""
      ),
      (
        "{at: '07:60'}", "2:15: error: 'at' takes a time from 00:00 to 23:59, this is the text '07:60'",
        "write it like at: \"07:00\""
      ),
      (
        "{at: '07:00:00'}", "2:15: error: 'at' takes a time from 00:00 to 23:59, this is the text '07:00:00'",
        "write it like at: \"07:00\""
      ),
      ("{evry: week}", "2:11: warning: 'cadence' has no key 'evry'", "did you mean 'every'?"),
      ("{day: monday}", "2:11: warning: 'cadence' has no key 'day'", "it takes every, on, at"),
    ])
  func mistakes(value: String, line: String, help: String) {
    let read = read(value)
    #expect(lines(read.findings) == [line])
    #expect(read.findings.first?.help == help)
  }

  @Test func aMistakeLeavesTheOtherPartsAsTheyAre() {
    #expect(read("{every: month, on: someday}").value == Cadence(interval: .month))
  }
}
