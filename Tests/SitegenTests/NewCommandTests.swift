import Foundation
import TestSupport
import Testing

@testable import sitegen

@Suite struct NewCommandTests {
  private static let weekly =
    "title: T\nurl: https://t.example/\ntimezone: America/New_York\ncadence: {every: week, on: monday, at: '07:00'}\n"

  /// Six Mondays across the end of summer time, then across the end of the year: each week a post is begun, or a draft
  /// given its slot, and goes out with the first build after its moment, and no sooner.
  @Test(arguments: [
    (
      "America/New_York",
      ["2026-10-26T07:00:00-04:00", "2026-11-02T07:00:00-05:00", "2026-11-09T07:00:00-05:00"]
    ),
    (
      "America/New_York",
      ["2026-12-21T07:00:00-05:00", "2026-12-28T07:00:00-05:00", "2027-01-04T07:00:00-05:00"]
    ),
    (
      "Pacific/Auckland",
      ["2026-09-21T07:00:00+12:00", "2026-09-28T07:00:00+13:00", "2026-10-05T07:00:00+13:00"]
    ),
    (
      "Pacific/Pago_Pago",
      ["2026-12-21T07:00:00-11:00", "2026-12-28T07:00:00-11:00", "2027-01-04T07:00:00-11:00"]
    ),
  ])
  func weekAfterWeek(zone: String, mondays: [String]) throws {
    let folder = try Folder([
      "content/site.yml":
        "title: T\nurl: https://t.example/\ntimezone: \(zone)\ncadence: {every: week, on: monday, at: '07:00'}\n"
    ])
    for (week, monday) in mondays.enumerated() {
      let seconds = try Date(monday, strategy: .iso8601).timeIntervalSince1970
      let (before, at) = (iso(seconds - 1), iso(seconds))
      let title = "Week \(week)"
      let path: String
      if week == 1 {
        let draft = try folder.sitegen("new", title, "--draft", "--now", iso(seconds - 86_400))
        #expect(draft.output == "content/posts/week-1.md\n")
        path = try folder.sitegen("publish", "week-1", "--now", before).output
      } else {
        path = try folder.sitegen("new", title, "--now", before).output
      }
      #expect(path == "content/posts/\(monday.prefix(10))-week-\(week).md\n")
      #expect(try folder.sitegen("build", "--now", before).status == 0)
      #expect(!folder.exists("public/week-\(week)/index.html"))
      #expect(try folder.sitegen("build", "--now", at).status == 0)
      #expect(folder.exists("public/week-\(week)/index.html"))
    }
    let feed = try #require(try folder.contents("public")["feed.json"])
    for monday in mondays { #expect(String(decoding: feed, as: UTF8.self).contains(monday)) }
  }

  private func iso(_ seconds: TimeInterval) -> String {
    Date(timeIntervalSince1970: seconds).formatted(.iso8601)
  }

  @Test func thePathAloneIsOnStandardOutput() throws {
    let folder = try Folder(["content/site.yml": Self.weekly])
    let outcome = try folder.sitegen("new", "Ask twice")
    #expect(outcome.status == 0)
    #expect(outcome.output == "content/posts/2026-11-30-ask-twice.md\n")
    #expect(outcome.errors == "Goes out with the first build after Mon, 30 Nov 2026 07:00 -05:00.\n")
  }

  @Test func theRootIsInThePath() throws {
    let folder = try Folder(["letter/content/site.yml": Self.weekly])
    #expect(
      try folder.sitegen("new", "Ask", "--draft", "--root", "letter").output
        == "letter/content/posts/ask.md\n")
    #expect(
      try folder.sitegen("publish", "letter/content/posts/ask.md", "--root", "letter").output
        == "letter/content/posts/2026-11-30-ask.md\n")
  }

  @Test func theEditorThatIsNamedGetsTheFile() throws {
    let folder = try Folder(["content/site.yml": Self.weekly])
    let outcome = try folder.sitegen(
      "new", "It's", "--edit", environment: ["VISUAL": "printf '%s|' 'two words'", "EDITOR": "false"])
    #expect(outcome.status == 0)
    #expect(outcome.output == "content/posts/2026-11-30-its.md\ntwo words|content/posts/2026-11-30-its.md|")
    let failed = try folder.sitegen(
      "new", "Other", "--edit", environment: ["VISUAL": "", "EDITOR": "sh -c 'exit 3'"])
    #expect(failed.status == 3)
  }

  @Test func withoutAnEditorNothingIsMade() throws {
    let folder = try Folder(["content/site.yml": Self.weekly])
    let outcome = try folder.sitegen("new", "Ask", "--edit", environment: ["VISUAL": "", "EDITOR": ""])
    #expect(outcome.status == 64 && outcome.output == "")
    #expect(
      outcome.errors.contains(
        "--edit needs an editor, and neither VISUAL nor EDITOR names one; set it, as in: export EDITOR=nano"))
    #expect(outcome.errors.contains("\nUsage: sitegen new "))
    #expect(!folder.exists("content/posts"))
  }

  @Test(arguments: [
    (["new", "Ask", "--date", "soon"], Int32(64), "sitegen: --date: 'soon' is not a date"),
    (["new", "Ask", "--now", "soon"], 64, "sitegen: the build's moment: 'soon' is not a date"),
    (["new", " "], 64, "sitegen: the title is empty"),
    (["new"], 64, "Error: Missing expected argument '<title>'"),
    (["new", "Ask", "--root", ""], 64, "Error: --root names no folder"),
    (
      ["new", "Ask", "--root", "nowhere"], 1,
      "sitegen: content/site.yml: the file is missing; if your newsletter is in another folder, go"
    ),
    (
      ["publish", "ask", "--root", "nowhere"], 1,
      "sitegen: content/site.yml: the file is missing; if your newsletter is in another folder, go"
    ),
    (["publish", "ask"], 1, "sitegen: there is no draft ask; there are no drafts\n"),
    (
      ["publish", ""], 64,
      "Error: the draft has no name; write its file or its slug, as in: sitegen publish ask-twice\n"
    ),
  ])
  func mistakes(arguments: [String], status: Int32, words: String) throws {
    let folder = try Folder(["content/site.yml": Self.weekly])
    let outcome = try CommandLineTool.run(arguments, in: folder.url)
    #expect(outcome.status == status && outcome.output == "")
    #expect(outcome.errors.hasPrefix(words), "\(outcome.errors)")
    #expect(try folder.contents().keys.filter { $0.hasSuffix(".md") } == [])
  }
}
