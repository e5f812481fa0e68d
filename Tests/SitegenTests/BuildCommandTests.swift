import Foundation
import TestSupport
import Testing

@testable import sitegen

/// `sitegen build`, run as a process in a folder with a small site.
@Suite struct BuildCommandTests {
  private static let post = ["content/posts/2026-11-23-ask.md": "# Ask\n\nText."]
  private static let mistake = ["content/posts/2026-11-23-ask.md": "---\ntitle: Ask\ndate: 2026-02-30\n---\n"]
  private static let shortcode = ["content/posts/2026-11-23-ask.md": "# Ask\n\nSee {% x %}"]

  @Test func builtIsZeroAndSaysWhatItDid() throws {
    let folder = try Folder(Self.post.merging(["content/posts/2026-12-07-later.md": "# Later"]) { $1 })
    let first = try folder.sitegen("build")
    #expect(first.status == 0)
    #expect(first.errors == "")
    let lines = first.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.first == "Held back:")
    #expect(lines[2] == "Updated content/permalinks.lock: commit it together with your posts.")
    #expect(
      lines.dropFirst().first == "  content/posts/2026-12-07-later.md: goes out Mon, 7 Dec 2026 00:00 +00:00")
    #expect(
      lines.last?.prefixMatch(
        of: /Built 6 pages in public: 18 files written, 0 unchanged, 0 removed, 1 held back, \d+\.\d\d s\./)
        != nil)
    let second = try folder.sitegen("build")
    #expect(second.output.contains(": 0 files written, 18 unchanged, 0 removed"))
  }

  @Test func errorsAreOneAndNothingIsWritten() throws {
    let folder = try Folder(Self.mistake)
    let outcome = try folder.sitegen("build")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        content/posts/2026-11-23-ask.md:3:7: error: there is no day 30: February 2026 has 28 days [invalid-date]
          date: 2026-02-30
                ^
          help: write a day from 01 to 28
        1 error

        """)
    #expect(outcome.output == "Nothing was written.\n")
    #expect(!folder.exists("public"))
  }

  @Test func strictWarningsAreErrors() throws {
    let folder = try Folder(Self.shortcode)
    #expect(try folder.sitegen("build").status == 0)
    #expect(try folder.sitegen("build", "--strict").status == 1)
  }

  @Test func quietSaysNothingButFindings() throws {
    let folder = try Folder(Self.shortcode)
    let outcome = try folder.sitegen("build", "--quiet")
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("content/posts/2026-11-23-ask.md:3:5: warning: "))
  }

  @Test func rootIsPartOfTheFindingsPaths() throws {
    let folder = try Folder([
      "sub/content/site.yml": "title: T\nurl: https://t.example/\n", "sub/content/posts/ask.md": "# Ask",
    ])
    let outcome = try folder.sitegen("build", "--root", "sub/")
    #expect(outcome.errors.hasPrefix("sub/content/posts/ask.md:1:1: error: this post has no date"))
    #expect(folder.exists("sub/.sitegen") && !folder.exists(".sitegen"))
    try "---\ntitle: Ask\ndraft: true\n---\n".write(
      to: folder.url.appending(path: "sub/content/posts/ask.md"), atomically: true, encoding: .utf8)
    #expect(
      try folder.sitegen("build", "--root", "sub").output.contains("  sub/content/posts/ask.md: a draft\n"))
  }

  @Test func jsonIsOneDocument() throws {
    struct Document: Decodable {
      struct Finding: Decodable { var rule, severity, file: String; var line, column: Int }
      struct HeldBack: Decodable { var file, reason: String; var at: String? }
      struct Output: Decodable { var pages, written: Int }
      var findings: [Finding]
      var heldBack: [HeldBack]
      var output: Output?
    }
    func document(_ outcome: CommandLineTool.Outcome) throws -> Document {
      #expect(outcome.errors == "")
      return try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
    }
    let folder = try Folder(Self.shortcode.merging(["content/posts/2026-12-07-later.md": "# Later"]) { $1 })
    let built = try document(folder.sitegen("build", "--format", "json"))
    #expect(built.findings.map(\.rule) == ["foreign-shortcode"])
    #expect(built.heldBack.map(\.at) == ["2026-12-07T00:00:00+00:00"])
    #expect(built.output?.pages == 6)
    let broken = try Folder(Self.mistake)
    #expect(try document(broken.sitegen("build", "--format", "json")).output == nil)
  }

  @Test func githubGetsAnnotations() throws {
    let outcome = try Folder(Self.mistake).sitegen("build", "--format", "github")
    #expect(
      outcome.errors.hasPrefix(
        "::error file=content/posts/2026-11-23-ask.md,line=3,col=7,title=invalid-date::there is no day 30"))
  }

  @Test func nowAndTheEnvironmentSetTheClock() throws {
    let folder = try Folder(Self.post)
    #expect(try folder.sitegen("build", "--now", "2026-11-22 23:59").output.contains("1 held back"))
    #expect(
      try folder.sitegen("build", environment: ["SOURCE_DATE_EPOCH": "1000000000"]).output.contains(
        "1 held back"))
    #expect(
      try folder.sitegen("build", "--now", "2026-11-23", environment: ["SOURCE_DATE_EPOCH": "1000000000"])
        .output.contains("0 held back"))
  }

  @Test(arguments: [
    (
      ["build", "--now", "tomorrow"], "sitegen: the build's moment: 'tomorrow' is not a date sitegen can read"
    ),
    (
      ["build", "--output", "content/out"],
      "sitegen: cannot build into content/out: it lies in the content folder"
    ),
    (["build", "--output", "."], "sitegen: cannot build into .: it is the site's root"),
    (["build", "--base-url", "example.com"], "Error: The value 'example.com' is invalid"),
    (["build", "--format", "xml"], "Error: The value 'xml' is invalid"),
    (["build", "--root", ""], "Error: --root names no folder"),
    (["biuld"], "Error: Unexpected argument 'biuld'"),
  ])
  func wrongUsageIsSixtyFour(arguments: [String], message: String) throws {
    let folder = try Folder(Self.post)
    let outcome = try CommandLineTool.run(arguments, in: folder.url)
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
    #expect(!folder.exists("public"))
  }

  @Test func aFailingDiskIsSeventyFour() throws {
    let folder = try Folder(Self.post.merging(["file": "x"]) { $1 })
    let outcome = try folder.sitegen("build", "--output", "file/public")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("file"))
  }

  @Test func changedOutputIsKeptAndStopsAStrictBuildBeforeItWrites() throws {
    let folder = try Folder(Self.post.merging(["content/b.txt": "B"]) { $1 })
    #expect(try folder.sitegen("build").status == 0)
    try "mine".write(to: folder.url.appending(path: "public/b.txt"), atomically: true, encoding: .utf8)
    try FileManager.default.removeItem(at: folder.url.appending(path: "content/b.txt"))
    for _ in 1...2 {
      let strict = try folder.sitegen("build", "--strict")
      #expect(strict.status == 1)
      #expect(
        strict.errors.hasPrefix("public/b.txt: error: b.txt is no longer part of the site"))
      #expect(strict.output.hasSuffix("Nothing was written.\n"))
    }
    #expect(try folder.sitegen("build").status == 0)
    #expect(folder.exists("public/b.txt"))
  }

  @Test func aFolderThatIsNoSiteStaysAsItIs() throws {
    let folder = try Folder(["empty/note.txt": ""])
    for root in ["empty", "nowhere"] {
      let outcome = try folder.sitegen("build", "--root", root)
      #expect(outcome.status == 1)
      #expect(
        outcome.errors.hasPrefix(
          "\(root)/content/site.yml: error: the file is missing [missing-configuration]"))
      #expect(!folder.exists(root + "/.sitegen"))
    }
  }

  @Test func aMisplacedConfigurationIsFound() throws {
    let folder = try Folder(["other/content/site.yaml": "title: T"])
    #expect(
      try folder.sitegen("build", "--root", "other").errors.contains(
        "help: rename content/site.yaml to content/site.yml"))
    #expect(
      try folder.sitegen("build", "--root", "content").errors.contains(
        "help: if this folder is the site's content, run"))
  }

  @Test func aForeignFileIsNamedAndStays() throws {
    let folder = try Folder(
      Self.post.merging(["public/ask/index.html": "mine", "public/CNAME": "t.example"]) { $1 })
    let outcome = try folder.sitegen("build")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        "public/ask/index.html: error: cannot write ask/index.html from content/posts/2026-11-23-ask.md"))
    #expect(!folder.exists("public/index.html"))
    #expect(folder.exists("public/CNAME"))
  }

  @Test func anotherBuildIsWaitedForTenSeconds() async throws {
    let folder = try Folder(Self.post)
    #expect(try folder.sitegen("build").status == 0)
    let lock = open(folder.url.appending(path: ".sitegen/lock").path, O_RDWR)
    #expect(flock(lock, LOCK_EX) == 0)
    defer { close(lock) }
    let outcome = try folder.sitegen("build")
    #expect(outcome.status == 75)
    #expect(outcome.errors.hasPrefix("sitegen: another build has held .sitegen/lock for more than 10 s"))
  }
}
