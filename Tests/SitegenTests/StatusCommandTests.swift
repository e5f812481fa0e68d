import Foundation
import TestSupport
import Testing

@testable import SiteGenerator
@testable import sitegen

/// `sitegen status` and `sitegen list`, run as a process in a folder with a small site.
@Suite struct StatusCommandTests {
  private static let settings = """
    title: T
    url: https://t.example/
    timezone: America/New_York
    cadence: {every: week, on: monday, at: "07:00"}

    """

  /// A series that missed a week, with the next issue at hand.
  private func folder(_ files: [String: String] = [:]) throws -> Folder {
    let posts = [
      "content/site.yml": Self.settings,
      "content/posts/2026-11-02-one.md": "# One", "content/posts/2026-11-16-two.md": "# Two",
      "content/posts/2026-11-23-three.md": "# Three",
      "content/posts/2026-11-30-four.md": "---\ndate: 2026-11-30 07:00\ntags: [Sales]\n---\n# Four",
      "content/posts/idea.md": "---\ndraft: true\n---\n# Idea",
    ]
    return try Folder(posts.merging(files) { $1 })
  }

  @Test func howTheSeriesStands() throws {
    let outcome = try folder().sitegen("status", "--now", "2026-11-27T09:00:00")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(
      outcome.output == """
        Last issue: #3 Three, 4 days ago (Mon, 23 Nov 2026 00:00 -05:00)
        Next slot:  in 3 days (Mon, 30 Nov 2026 07:00 -05:00), filled by #4 Four
        Next free:  Mon, 7 Dec 2026 07:00 -05:00
        Rhythm:     2 in a row; missed in the last year: 2026-11-09
        Goes out:
          in 3 days, Mon, 30 Nov 2026 07:00 -05:00: #4 Four: content/posts/2026-11-30-four.md
        Drafts:
          #5 Idea: content/posts/idea.md

        """)
  }

  @Test func nothingIsThereForTheNextSlot() throws {
    let outcome = try folder().sitegen("status", "--now", "2026-11-30T08:00:00")
    #expect(
      outcome.output.contains(
        "Next slot:  in 7 days (Mon, 7 Dec 2026 07:00 -05:00), nothing is there for it yet\n"))
    #expect(outcome.output.contains("Rhythm:     3 in a row;"))
  }

  @Test func aSlotOfTodayIsNotMissedYet() throws {
    let folder = try folder()
    try folder.remove("content/posts/2026-11-30-four.md")
    #expect(
      try folder.sitegen("status", "--now", "2026-11-30T08:00:00").output.contains(
        "Rhythm:     2 in a row; missed in the last year: 2026-11-09\n"))
    #expect(
      try folder.sitegen("status", "--now", "2026-12-01T08:00:00").output.contains(
        "Rhythm:     0 in a row; missed in the last year: 2026-11-30, 2026-11-09\n"))
  }

  @Test func withoutACadenceAndBeforeTheFirstIssue() throws {
    let outcome = try Folder([:]).sitegen("status")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasPrefix("Last issue: none yet\nRhythm:     write 'cadence' into content/site.yml"))
  }

  @Test func datesThatContradict() throws {
    let outcome = try folder([
      "content/posts/2026-11-24-late.md": "---\ndate: 2026-11-25\n---\n# Late"
    ]).sitegen("status", "--now", "2026-11-27T09:00:00")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.contains(
        "content/posts/2026-11-24-late.md:2:7: notice: the file's name says 2026-11-24, its date is 2026-11-25 [date-in-name]"
      ))
    #expect(
      outcome.errors.contains(
        "this is an issue of Wednesday, 2026-11-25; 'cadence' in content/site.yml says Monday [wrong-weekday]"
      ))
  }

  @Test func json() throws {
    struct Document: Decodable {
      struct Post: Decodable {
        var title, state: String
        var date: String?
      }
      struct Rhythm: Decodable {
        var nextSlot: String
        var nextIssue: Post?
        var run: Int
        var missed: [String]
      }
      struct Status: Decodable {
        var nextDue: String?
        var lastIssue: Post?
        var heldBack: [Post]
        var rhythm: Rhythm?
      }
      var status: Status?
    }
    let outcome = try folder().sitegen("status", "--json", "--now", "2026-11-27T09:00:00")
    let status = try #require(try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8)).status)
    #expect(status.nextDue == "2026-11-30T07:00:00-05:00" && status.lastIssue?.title == "Three")
    #expect(status.heldBack.map(\.state).sorted() == ["draft", "scheduled"])
    #expect(status.rhythm?.nextIssue?.title == "Four" && status.rhythm?.run == 2)
    #expect(status.rhythm?.missed == ["2026-11-09T07:00:00-05:00"])
  }

  @Test func theNextMomentAlone() throws {
    let folder = try folder()
    let outcome = try folder.sitegen("status", "--next-due", "--now", "2026-11-27T09:00:00")
    #expect(outcome.status == 0 && outcome.output == "2026-11-30T07:00:00-05:00\n" && outcome.errors == "")
    let later = try folder.sitegen("status", "--next-due", "--now", "2026-11-30T07:00:00")
    #expect(later.status == 1 && later.output == "")
  }

  @Test func whatIsDue() throws {
    let folder = try folder([
      "content/posts/2026-11-20-offer.md": "---\nexpires: 2026-11-29\n---\n# Offer"
    ])
    #expect(try folder.sitegen("build", "--now", "2026-11-27T09:00:00").status == 0)
    let early = try folder.sitegen("status", "--due", "--against", "public", "--now", "2026-11-28T09:00:00")
    #expect(early.status == 1)
    #expect(
      early.output
        == "Nothing is due, compared with public/sitegen.json; the next is Mon, 30 Nov 2026 00:00 -05:00.\n")
    let due = try folder.sitegen("status", "--due", "--against", "public", "--now", "2026-11-30T07:00:00")
    #expect(due.status == 0)
    #expect(
      due.output == """
        Due, compared with public/sitegen.json:
          appears: /four/ (Four)
          expires: /offer/ (Offer)

        """)
    #expect(try folder.sitegen("build", "--now", "2026-11-30T07:00:00").status == 0)
    #expect(
      try folder.sitegen("status", "--due", "--against", "public", "--now", "2026-11-30T08:00:00").status == 1
    )
  }

  @Test func whatIsPublishedCannotBeReached() throws {
    let outcome = try folder().sitegen(
      "status", "--due", "--against", "http://127.0.0.1:9/", environment: ["no_proxy": "127.0.0.1"])
    #expect(outcome.status == 74)
    #expect(outcome.errors.hasPrefix("sitegen: cannot compare with http://127.0.0.1:9/sitegen.json: "))
  }

  @Test func thePostsAsATable() throws {
    let folder = try folder()
    #expect(
      try folder.sitegen("list", "--now", "2026-11-27T09:00:00").output == """
        4  2026-11-30  scheduled  Four   content/posts/2026-11-30-four.md
        5              draft      Idea   content/posts/idea.md
        3  2026-11-23             Three  content/posts/2026-11-23-three.md
        2  2026-11-16             Two    content/posts/2026-11-16-two.md
        1  2026-11-02             One    content/posts/2026-11-02-one.md

        """)
    #expect(
      try folder.sitegen("list", "--drafts").output == "5  draft  Idea  content/posts/idea.md\n")
    #expect(
      try folder.sitegen("list", "--scheduled", "--tag", "sales").output.hasSuffix("2026-11-30-four.md\n"))
    #expect(try folder.sitegen("list", "--json", "--drafts").output.contains("\"date\": null"))
    #expect(try folder.sitegen("list", "--drafts", "--tag", "sales").errors == "")
    let json = try folder.sitegen("list", "--json", "--tag", "Sales").output
    #expect(json.contains("\"state\": \"scheduled\""))
  }

  @Test(arguments: [
    ("nothing", "sitegen: no post has the tag 'nothing'\n"),
    ("salse", "sitegen: no post has the tag 'salse'; did you mean 'Sales'?\n"),
  ])
  func tagsThatNoPostHas(tag: String, words: String) throws {
    let outcome = try folder().sitegen("list", "--tag", tag)
    #expect(outcome.status == 0 && outcome.output == "" && outcome.errors == words)
  }

  @Test func allThatTheClockWillChangeIsShown() throws {
    let folder = try folder([
      "content/posts/2026-11-25-offer.md": "---\nexpires: 2026-11-28\n---\n# Offer",
      "content/pages/gala.md": "---\ndate: 2026-12-01\nexpires: 2026-12-05\n---\n# Gala",
      "content/pages/later.md": "---\ndraft: true\n---\n# Later",
    ])
    let outcome = try folder.sitegen("status", "--now", "2026-11-27T09:00:00")
    #expect(
      outcome.output.hasSuffix(
        """
        Goes out:
          in 3 days, Mon, 30 Nov 2026 07:00 -05:00: #5 Four: content/posts/2026-11-30-four.md
          in 4 days, Tue, 1 Dec 2026 00:00 -05:00: Gala: content/pages/gala.md
        Expires:
          in 39 hours, Sun, 29 Nov 2026 00:00 -05:00: #4 Offer: content/posts/2026-11-25-offer.md
          in 9 days, Sun, 6 Dec 2026 00:00 -05:00: Gala: content/pages/gala.md
        Drafts:
          #6 Idea: content/posts/idea.md
          Later: content/pages/later.md

        """), "\(outcome.output)")
    let next = try folder.sitegen("status", "--next-due", "--now", "2026-11-27T09:00:00")
    #expect(next.output == "2026-11-29T00:00:00-05:00\n")
    let json = try folder.sitegen("status", "--json", "--now", "2026-11-27T09:00:00").output
    #expect(
      json.contains("\"expires\": \"2026-11-29T00:00:00-05:00\"") && json.contains("\"kind\": \"page\""))
  }

  @Test func aFolderThatHoldsNoSiteIsNoAnswer() throws {
    let folder = try folder()
    try folder.write("elsewhere/index.html", "")
    let outcome = try folder.sitegen("status", "--due", "--against", "elsewhere")
    #expect(outcome.status == 74 && outcome.output == "")
    #expect(
      outcome.errors
        == "sitegen: cannot compare with elsewhere/sitegen.json: there is no such file; give the folder of a site that "
        + "sitegen built\n")
  }

  @Test func wrongUsageAndBrokenSites() throws {
    let folder = try folder()
    #expect(try folder.sitegen("status", "--due", "--json").status == 64)
    #expect(try folder.sitegen("status", "--against", "public").status == 64)
    try folder.write("content/site.yml", "title: [")
    let outcome = try folder.sitegen("status")
    #expect(outcome.status == 65 && outcome.errors.contains("content/site.yml:1:8: error"))
    #expect(try folder.sitegen("list").status == 65)
    #expect(try folder.sitegen("status", "--due").status == 65)
  }

  @Test func oneIsNoPlural() {
    #expect([0, 1, 2].map { counted($0, "file") } == ["0 files", "1 file", "2 files"])
  }

  @Test(arguments: [
    (0, "now"), (60, "in 1 minute"), (-120, "2 minutes ago"), (3600, "in 1 hour"), (47 * 3600, "in 47 hours"),
    (48 * 3600, "in 2 days"), (-7 * 86_400 + 3600, "7 days ago"),
  ])
  func distancesInTime(seconds: Int, words: String) {
    let now = ZonedDate(secondsSince1970: 0, utcOffset: 0)
    #expect(RelativeTime(ZonedDate(secondsSince1970: seconds, utcOffset: 0), from: now).description == words)
  }
}
