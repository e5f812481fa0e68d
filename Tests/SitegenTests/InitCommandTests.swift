import Foundation
import TestSupport
import Testing

@testable import sitegen

@Suite struct InitCommandTests {
  /// As the README's first section goes: from an empty folder to a site.
  @Test func fromAnEmptyFolderToASite() throws {
    let folder = try Folder([:])
    try folder.remove("content")
    let made = try folder.sitegen(
      "init", "my-newsletter", "--title", "Ask twice", "--time-zone", "America/New_York", "--ci", "github")
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.errors == "")
    #expect(made.output.hasPrefix("Made .gitignore\n"))
    #expect(made.output.contains("\nNext:\n  cd 'my-newsletter'\n  sitegen serve"))
    #expect(made.output.contains("SITEGEN"))
    let built = try folder.sitegen("build", "--root", "my-newsletter", "--strict")
    #expect(built.status == 0)
    #expect(built.errors == "")
    let pages = try folder.contents("my-newsletter/public")
    #expect(pages["first-issue/index.html"] != nil)
    #expect(String(decoding: pages["index.html"] ?? Data(), as: UTF8.self).contains("Ask twice"))
    #expect(try folder.sitegen("build", "--root", "my-newsletter", "--strict", "--locked").status == 0)
  }

  @Test func namesWhatIsInTheWay() throws {
    let outcome = try Folder([:]).sitegen("init")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == """
        sitegen: nothing was written, since these are in the way:
          content/
        Move them away, or choose another folder: sitegen init my-newsletter

        """)
  }

  @Test func saysWhatIsWrongWithAnAnswer() throws {
    let folder = try Folder([:])
    let outcome = try folder.sitegen("init", "new", "--time-zone", "CST", "--language", "en_GB")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors.hasPrefix(
        """
        Error: there is no time zone 'CST'; a short name can mean several zones; write one as area and city, such as \
        'America/Chicago'
        'en_GB' is not a language tag; write it with '-': en-GB

        """))
    #expect(!folder.exists("new"))
    #expect(try folder.sitegen("init", "new", "--ci", "gitlub").status == 64)
    #expect(try folder.sitegen("init", "").status == 64)
  }
}
