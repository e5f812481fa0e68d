import Foundation
import Testing

@testable import SiteGenerator

/// What is in the way of a planned file: nothing is written then, and nothing foreign is lost.
@Suite struct ObstacleTests {
  private let fixture: OutputFixture
  private var scratch: ScratchFolder { fixture.scratch }

  init() throws {
    fixture = try OutputFixture()
  }

  @Test func allObstaclesAreReportedAndNothingIsWritten() async throws {
    try await fixture.update([page("old", "1"), page("changed", "1")])
    try scratch.write("mine", to: "public/CNAME")
    try scratch.write("mine", to: "public/a/index.html")
    let before = try scratch.tree()
    let report = try await fixture.update([
      page("CNAME", "theirs"), page("new", "1"), page("changed", "2"), page("a/index.html", "a"),
    ])
    #expect(
      report
        == WriteReport(obstacles: [
          Obstacle(path: "CNAME", source: "content/CNAME", reason: .file),
          Obstacle(path: "a/index.html", source: "content/a/index.html", reason: .file),
        ]))
    #expect(try scratch.tree() == before)
  }

  @Test func aForeignFileWithTheRightBytesIsAdopted() async throws {
    try scratch.write("a", to: "public/a")
    #expect(try await fixture.update([page("a", "a")]) == WriteReport(unchanged: 1))
    #expect(try fixture.manifest().entries.map(\.path.string) == ["a"])
    #expect(try await fixture.update([]).removed == ["a"])
  }

  @Test func aForeignFolderIsInTheWay() async throws {
    try await fixture.update([page("a/index.html", "1")])
    try scratch.write("mine", to: "public/a/b/note")
    #expect(try await reasons([page("a", "file")]) == [.folder(holding: "a/b/note")])
    try scratch.remove("public/a/b")
    try scratch.link("public/a/link", to: "index.html")
    #expect(try await reasons([page("a", "file")]) == [.folder(holding: "a/link")])
  }

  @Test func anEmptyFolderIsNot() async throws {
    try FileOperations.disk.makeFolders(fixture.output + "/a/b/c")
    #expect(try await fixture.update([page("a", "file")]).written == ["a"])
    #expect(try fixture.site() == ["a": "file"])
  }

  @Test func anEditedFileOfOursInTheWayIsNotRemoved() async throws {
    try await fixture.update([page("a/index.html", "1"), page("b", "1")])
    try scratch.write("edited", to: "public/a/index.html")
    try scratch.write("edited", to: "public/b")
    #expect(
      try await reasons([page("a", "file"), page("b/index.html", "1")])
        == [.folder(holding: "a/index.html"), .fileAbove("b")])
    #expect(try fixture.site() == ["a/": "", "a/index.html": "edited", "b": "edited"])
  }

  @Test func aForeignFileWhereAFolderIsNeeded() async throws {
    try scratch.write("mine", to: "public/a")
    #expect(try await reasons([page("a/b/index.html", "1")]) == [.fileAbove("a")])
  }

  @Test func nothingIsWrittenOrRemovedThroughALink() async throws {
    try await fixture.update([page("a/index.html", "1"), page("b.html", "1"), page("c/index.html", "1")])
    try scratch.write("1", to: "outside/index.html")
    for name in ["a", "b.html", "c"] { try scratch.remove("public/" + name) }
    for name in ["a", "c"] { try scratch.link("public/" + name, to: "../outside") }
    try scratch.link("public/b.html", to: "../outside/index.html")
    #expect(
      try await reasons([page("a/index.html", "2"), page("b.html", "2")])
        == [.link(at: "a"), .link(at: "b.html")])
    #expect(try await fixture.update([]) == WriteReport())
    #expect(try scratch.tree("outside") == ["index.html": "1"])
    #expect(try fixture.site() == ["a@": "", "b.html@": "", "c@": ""])
  }

  @Test func theOutputFolderItselfMayBeALink() async throws {
    try scratch.write("mine", to: "elsewhere/CNAME")
    try scratch.link("public", to: "elsewhere")
    try await fixture.update([page("a", "1")])
    try await fixture.update([page("b/c", "1")])
    #expect(
      try scratch.tree("elsewhere").filter { $0.key != "sitegen.json" } == [
        "CNAME": "mine", "b/": "", "b/c": "1",
      ])
  }

  @Test func aPipeIsInTheWayAndNobodyWaitsForIt() async throws {
    try FileOperations.disk.makeFolders(fixture.output)
    mkfifo(fixture.output + "/pipe", 0o600)
    #expect(
      try await reasons([page("pipe", "1"), page("pipe/a", "1")]) == [
        .special(at: "pipe"), .special(at: "pipe"),
      ])
  }

  @Test func namesThatCannotBeAreRefused() async throws {
    let invalid = [
      "", "/etc/passwd", "../a", "a/../b", "a//b", "./a", "a/", "a\0b", String(repeating: "x", count: 256),
    ]
    let reserved = ["sitegen.json", "SiteGen.json", "sitegen.json/a", ".sitegen-tmp/1.part"]
    let plan = (invalid + reserved).map { page($0, "1") }
    #expect(
      try await reasons(plan)
        == invalid.map { _ in .invalid } + reserved.map { _ in .reserved })
    #expect(try scratch.tree() == ["public/": ""])
  }

  @Test(
    arguments: [
      (.file, "a different file, not written by sitegen, stands there"),
      (.folder(holding: "a/note"), "a folder stands there, holding a/note, which sitegen did not write"),
      (.link(at: "a"), "a is a symbolic link, and sitegen never writes through or over one"),
      (.fileAbove("a"), "a is a file that sitegen did not write, not a folder"),
      (.special(at: "a"), "a is neither a file nor a folder"),
      (.reserved, "sitegen needs this name for itself"),
      (.invalid, "that is not a path inside the output folder"),
    ] as [(Obstacle.Reason, String)])
  func messagesNameBothFiles(reason: Obstacle.Reason, words: String) {
    let obstacle = Obstacle(path: "a/b", source: "content/b.md", reason: reason)
    #expect(obstacle.message == "cannot write a/b from content/b.md: " + words)
    #expect(
      [
        "move or delete what stands in the output folder, or give content/b.md another address",
        "replace the link by what it points to, or delete it", "give content/b.md another address",
      ].contains(obstacle.help))
  }

  @Test func keptFilesAreExplained() {
    #expect(
      WriteReport.keptMessage("a.html")
        == "a.html is no longer part of the site, but was changed since sitegen wrote it, so it stays")
    #expect(WriteReport.keptHelp == "delete it if it is not needed; from now on it counts as yours")
  }

  private func reasons(_ plan: [OutputFile]) async throws -> [Obstacle.Reason] {
    try await fixture.update(plan).obstacles.map(\.reason)
  }
}
