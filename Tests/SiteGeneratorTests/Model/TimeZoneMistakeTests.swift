import Testing

@testable import SiteGenerator

@Suite struct TimeZoneMistakeTests {
  @Test(arguments: [
    ("America/New_Yrok", "did you mean 'America/New_York'?"),
    ("america/new york", "did you mean 'America/New_York'?"),
    ("utc", "did you mean 'UTC'?"),
    ("Indianapolis", "did you mean 'America/Indiana/Indianapolis'?"),
    ("PST", "a short name can mean several zones; write one as area and city, such as 'America/Los_Angeles'"),
    (
      "GMT+5",
      "write it as area and city, such as 'America/New_York'; an offset would know no summer time"
    ),
    (
      "Mars/Olympus",
      "write it as area and city, such as 'America/New_York'; an offset would know no summer time"
    ),
  ])
  func anUnknownNameIsHelpedAlong(name: String, help: String) {
    let mistake = TimeZoneMistake.unknownName(name)
    #expect(mistake.message == "there is no time zone '\(name)'")
    #expect(mistake.help == help)
  }

  @Test func aMissingDatabaseSaysHowToInstallIt() {
    #expect(TimeZoneMistake.noDatabase.message == "this machine has no time zone database")
    #expect(TimeZoneMistake.noDatabase.help == "install it, for instance with 'apt-get install tzdata'")
  }
}
