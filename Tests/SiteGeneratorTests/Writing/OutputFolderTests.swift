import Foundation
import Testing

@testable import SiteGenerator

@Suite struct OutputFolderTests {
  private let fixture: OutputFixture
  private var scratch: ScratchFolder { fixture.scratch }

  init() throws {
    fixture = try OutputFixture()
  }

  @Test func theFirstBuildWritesEverything() async throws {
    let report = try await fixture.update([page("b/index.html", "b"), page("a.txt", "a")])
    #expect(report == WriteReport(written: ["b/index.html", "a.txt"]))
    #expect(
      try scratch.tree() == [
        "public/": "", "public/a.txt": "a", "public/b/": "", "public/b/index.html": "b",
        "public/sitegen.json": """
        {
        "version": 1,
        "files": [
        {"path": "a.txt", "hash": "d24ec4f1a98c6e5b"},
        {"path": "b/index.html", "hash": "\(ContentHash(of: Array("b".utf8)))"}
        ]
        }

        """,
      ])
  }

  @Test func aBuildWithNothingNewTouchesNothing() async throws {
    let plan = [page("b/index.html", "b"), page("a.txt", "a"), page("c.html", "c", listed: false)]
    try await fixture.update(plan)
    let before = try marks()
    var untouching = fixture
    untouching.operations = .disk { path, _ throws(DiskError) in
      throw DiskError("touch", path, reason: "nothing may change")
    }
    #expect(try await untouching.update(plan) == WriteReport(unchanged: 3))
    #expect(try marks() == before)
  }

  @Test func onlyWhatDiffersIsWrittenAndOnlyWhatIsOursRemoved() async throws {
    try await fixture.update([page("a", "1"), page("b", "1"), page("old/x/index.html", "x")])
    try scratch.write("mine", to: "public/CNAME")
    try scratch.write("ref", to: "public/.git/HEAD")
    try scratch.write("*", to: "public/.gitignore")
    let report = try await fixture.update([page("a", "1"), page("b", "2"), page("new/index.html", "n")])
    #expect(
      report == WriteReport(written: ["b", "new/index.html"], unchanged: 1, removed: ["old/x/index.html"]))
    #expect(
      try fixture.site() == [
        "a": "1", "b": "2", "new/": "", "new/index.html": "n", "CNAME": "mine", ".git/": "",
        ".git/HEAD": "ref", ".gitignore": "*",
      ])
  }

  @Test func aFolderWithSomethingForeignInItStays() async throws {
    try await fixture.update([page("a/b/index.html", "1")])
    try scratch.write("mine", to: "public/a/note")
    try await fixture.update([])
    #expect(try fixture.site() == ["a/": "", "a/note": "mine"])
  }

  @Test func aLeftoverSomeoneChangedIsKeptAndFromThenOnTheirs() async throws {
    try await fixture.update([page("a", "1"), page("b", "1")])
    try scratch.write("edited", to: "public/a")
    #expect(try await fixture.update([page("b", "1")]) == WriteReport(unchanged: 1, kept: ["a"]))
    #expect(try fixture.site() == ["a": "edited", "b": "1"])
    #expect(try await fixture.update([page("b", "1")]) == WriteReport(unchanged: 1))
    #expect(
      try await fixture.update([page("a", "1"), page("b", "1")]).obstacles
        == [Obstacle(path: "a", source: "content/a", reason: .file)])
  }

  @Test func aPlannedFileSomeoneChangedIsMended() async throws {
    try await fixture.update([page("a", "1"), page("b", "1")])
    try scratch.write("2", to: "public/a")
    try scratch.remove("public/b")
    #expect(try await fixture.update([page("a", "1"), page("b", "1")]).written == ["a", "b"])
    #expect(try fixture.site() == ["a": "1", "b": "1"])
  }

  @Test func foldersAndFilesChangePlaces() async throws {
    try await fixture.update([page("a", "file"), page("b/index.html", "1"), page("b/c/d", "2")])
    let report = try await fixture.update([page("a/index.html", "1"), page("b", "file")])
    #expect(
      report
        == WriteReport(written: ["a/index.html", "b"], removed: ["a", "b/c/d", "b/index.html"]))
    #expect(try fixture.site() == ["a/": "", "a/index.html": "1", "b": "file"])
  }

  /// Worth most on a disk that ignores case, such as a Mac's; true on any.
  @Test(arguments: ["same", "other"]) func aNameMayChangeInCaseOnly(text: String) async throws {
    try await fixture.update([page("about/index.html", "same"), page("readme", "same")])
    let plan = [page("About/index.html", text), page("README", text)]
    try await fixture.update(plan)
    #expect(try fixture.site() == ["About/": "", "About/index.html": text, "README": text])
    #expect(try await fixture.update(plan) == WriteReport(unchanged: 2))
  }

  @Test func copiesAreComparedAndReplaced() async throws {
    let large = String(repeating: "0123456789", count: 20_000)
    try scratch.write(large, to: "content/film.mp4")
    let plan = [
      OutputFile(
        path: "film.mp4", source: "content/film.mp4", content: .copy(of: scratch.path + "/content/film.mp4"))
    ]
    #expect(try await fixture.update(plan).written == ["film.mp4"])
    #expect(try await fixture.update(plan) == WriteReport(unchanged: 1))
    #expect(try fixture.manifest().entries.first?.hash == ContentHash(of: Array(large.utf8)))
    try scratch.write(large.dropLast() + "X", to: "content/film.mp4")
    #expect(try await fixture.update(plan).written == ["film.mp4"])
    #expect(try scratch.text(of: "public/film.mp4").hasSuffix("78X"))
  }

  @Test(arguments: [1, 2, 7]) func theNumberOfJobsChangesNothing(jobs: Int) async throws {
    let plan = (0..<300).map { page("\($0 % 7)/\($0).html", "page \($0)", listed: $0 % 5 != 0) }
    try await fixture.update(plan, jobs: 1)
    try await fixture.update(plan.reversed(), in: "other", jobs: jobs)
    #expect(try scratch.tree("public") == scratch.tree("other"))
  }

  @Test func unlistedFilesAreBuiltAndRemovedButNotPublishedInTheManifest() async throws {
    try await fixture.update([page("a", "1"), page("secret/index.html", "s", listed: false)])
    #expect(try fixture.manifest().entries.map(\.path.string) == ["a"])
    try await fixture.update([page("a", "1", listed: false), page("secret/index.html", "s")])
    #expect(try fixture.manifest().entries.map(\.path.string) == ["secret/index.html"])
    #expect(try fixture.site() == ["a": "1", "secret/": "", "secret/index.html": "s"])
    #expect(try await fixture.update([]).removed == ["a", "secret/index.html"])
    #expect(try fixture.site().isEmpty)
    #expect(try scratch.tree(".sitegen").isEmpty)
  }

  @Test func twoOutputFoldersDoNotMixTheirUnlistedFiles() async throws {
    try await fixture.update([page("a", "1", listed: false)])
    try await fixture.update([page("b", "1", listed: false)], in: "preview")
    try scratch.write("1", to: "preview/a")
    #expect(try await fixture.update([], in: "preview").removed == ["b"])
    #expect(try scratch.tree("preview").keys.sorted() == ["a", "sitegen.json"])
    #expect(try await fixture.update([]).removed == ["a"])
  }

  @Test func aSiteThatMovesKnowsItsUnlistedFilesAgain() {
    let name = InventoryFiles.key(resolvedOutput: "/old/site/public", stateFolder: "/old/site/.sitegen")
    #expect(name == InventoryFiles.key(resolvedOutput: "/new/public", stateFolder: "/new/.sitegen"))
    #expect(name != InventoryFiles.key(resolvedOutput: "/public", stateFolder: "/old/site/.sitegen"))
  }

  @Test func progressReachesTheEnd() async throws {
    let plan = (0..<200).map { page("\($0)", "x") }
    var progress: [Int] = []
    _ = try await fixture.folder().update(with: plan, jobs: 2) { progress.append($0) }
    #expect(progress.last == 200)
    #expect(progress == progress.sorted())
  }

  /// Each file's identity and time of change, which any write would alter; of folders, too.
  private func marks() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: scratch.path).sorted().map { name in
      let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path + "/" + name)
      return "\(name) \(attributes[.systemFileNumber] ?? 0) \(attributes[.modificationDate] ?? 0)"
    }
  }
}
