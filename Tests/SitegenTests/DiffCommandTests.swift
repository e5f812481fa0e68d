import Foundation
import SiteGenerator
import TestSupport
import Testing

@testable import sitegen

/// `sitegen diff`, run as a process in a folder with a small site.
@Suite struct DiffCommandTests {
  private func folder() throws -> Folder {
    let folder = try Folder(["content/posts/2026-11-16-ask.md": "# Ask\n\nA."])
    #expect(try folder.sitegen("build").status == 0)
    return folder
  }

  private func write(_ path: String, _ text: String, in folder: Folder) throws {
    try text.write(to: folder.url.appending(path: path), atomically: true, encoding: .utf8)
  }

  @Test func nothingDiffers() throws {
    let outcome = try folder().sitegen("diff")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(
      outcome.output == """
        Nothing differs from what public/sitegen.json lists.
        Feed readers and mail subscribers will see no new post.

        """)
  }

  @Test func aNewPost() throws {
    let folder = try folder()
    try write("content/posts/2026-11-23-listen.md", "# Listen\n\nB.", in: folder)
    let outcome = try folder.sitegen("diff")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(
      outcome.output == """
        Compared with public/sitegen.json:
        1 new:
          /listen/
        3 changed:
          /
          /archive/
          /ask/
        Other files: 0 new, 7 changed, 0 vanished.
        Feed readers and mail subscribers will see 1 new post: Listen

        """)
  }

  @Test func severalNewPostsAreAWarningAndWithStrictAnError() throws {
    let folder = try folder()
    for day in 17...19 { try write("content/posts/2026-11-\(day)-p\(day).md", "# P\(day)\n\nB.", in: folder) }
    let outcome = try folder.sitegen("diff")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.hasPrefix("warning: feed readers and mail subscribers will see 3 new posts at once"))
    #expect(
      outcome.output.hasSuffix(
        "Feed readers and mail subscribers will see 3 new posts:\n  P19\n  P18\n  P17\n"))
    let strict = try folder.sitegen("diff", "--strict")
    #expect(strict.status == 1)
    #expect(strict.output == outcome.output)
  }

  @Test func jsonHasAll() throws {
    struct Document: Decodable {
      struct Difference: Decodable {
        struct Move: Decodable { var from, to: String }
        struct Post: Decodable { var id, title: String }
        var against: String
        var isFirst: Bool
        var new: [String]
        var moved: [Move]
        var newPosts: [Post]?
      }
      var difference: Difference?
    }
    func document(_ outcome: CommandLineTool.Outcome) throws -> Document {
      try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
    }
    let folder = try folder()
    for number in 10..<40 {
      try write("content/pages-\(number).txt", "x", in: folder)
      try FileManager.default.createDirectory(
        at: folder.url.appending(path: "content/pages"), withIntermediateDirectories: true)
      try write("content/pages/p\(number).md", "# P", in: folder)
    }
    let text = try folder.sitegen("diff").output
    #expect(text.contains("\n30 new:\n  /p10/\n") && text.contains("\n  /p29/\n  and 10 more\n"))
    let difference = try #require(try document(folder.sitegen("diff", "--format", "json")).difference)
    #expect(difference.new.count == 30)
    #expect(difference.newPosts?.count == 0 && !difference.isFirst)
    let fresh = try Folder(["content/posts/2026-11-16-ask.md": "# Ask"])
    let first = try #require(try document(fresh.sitegen("diff", "--format", "json")).difference)
    #expect(first.isFirst && first.newPosts == nil)
    let broken = try Folder(["content/posts/ask.md": "# Ask"])
    #expect(try document(broken.sitegen("diff", "--format", "json")).difference == nil)
  }

  @Test func beforeTheFirstBuild() throws {
    let folder = try Folder(["content/posts/2026-11-16-ask.md": "# Ask"])
    let outcome = try folder.sitegen("diff")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasPrefix(
        "Nothing was published yet (there is no public/sitegen.json): everything is new.\n5 new:\n  /\n"))
    #expect(!outcome.output.contains("Feed readers"))
    #expect(!folder.exists("public") && !folder.exists(".sitegen"))
  }

  @Test func errorsInTheSite() throws {
    let outcome = try Folder(["content/posts/ask.md": "# Ask"]).sitegen("diff")
    #expect(outcome.status == 1)
    #expect(outcome.output == "Nothing was compared.\n")
  }

  @Test(arguments: [
    ("nowhere", "nowhere: there is no such folder"),
    ("content", nil),
    ("http://127.0.0.1:9/", "http://127.0.0.1:9/sitegen.json: the server cannot be reached ("),
  ])
  func againstSomethingElse(place: String, words: String?) throws {
    let outcome = try folder().sitegen(
      "diff", "--against", place, environment: ["no_proxy": "127.0.0.1"])
    #expect(outcome.status == (words == nil ? 0 : 74))
    if let words { #expect(outcome.errors.hasPrefix("sitegen: cannot compare with \(words)")) }
  }

  @Test func wrongUsage() throws {
    let folder = try folder()
    #expect(try folder.sitegen("diff", "--against", "").status == 64)
    #expect(try folder.sitegen("diff", "--against", "https://").status == 64)
    #expect(try folder.sitegen("diff", "--root", "").status == 64)
  }

  @Test func titlesAreHarmless() {
    let news = FeedNews.posts([.init(id: "a", title: "A\u{1B}[1m")])
    let summary = DiffSummary(Comparison.Difference(place: "p", diff: SiteDiff(), news: news))
    #expect(summary.lines.last == "Feed readers and mail subscribers will see 1 new post: A␛[1m")
  }

  @Test func whatOlderBuildsDidNotSay() {
    let lines = DiffSummary(
      Comparison.Difference(place: "p", diff: SiteDiff(), news: .unknown)
    ).lines
    #expect(
      lines == [
        "Nothing differs from what p lists.",
        "Which posts feed readers know cannot be told: what is published is from an older sitegen, which did not say.",
      ])
  }
}
