import Testing

@testable import SiteGenerator

/// Output folders as people, merges and other tools leave them.
@Suite struct DamageTests {
  private let fixture: OutputFixture
  private var scratch: ScratchFolder { fixture.scratch }

  init() throws {
    fixture = try OutputFixture()
  }

  @Test(arguments: ["", "<<<<<<< ours", "[]"])
  func aDamagedManifestLosesNoFile(json: String) async throws {
    try await fixture.update([page("a", "1"), page("b", "1")])
    try scratch.write(json, to: "public/sitegen.json")
    let report = try await fixture.update([page("a", "1")])
    #expect(
      report
        == WriteReport(unchanged: 1, notes: [ManifestReading.damagedNote(fixture.output + "/sitegen.json")]))
    #expect(try fixture.site() == ["a": "1", "b": "1"])
    #expect(try await fixture.update([page("a", "1")]) == WriteReport(unchanged: 1))
  }

  @Test func anotherProgramsFileStopsTheBuildAndStays() async throws {
    try await fixture.update([page("a", "1")])
    try scratch.write("{\"mine\": true}", to: "public/sitegen.json")
    await #expect(throws: DiskError.self) { try await fixture.update([page("a", "2")]) }
    #expect(try scratch.text(of: "public/sitegen.json") == "{\"mine\": true}")
    #expect(try scratch.text(of: "public/a") == "1")
  }

  @Test func aManifestThatIsALinkIsReplacedNotFollowed() async throws {
    try await fixture.update([page("a", "1")])
    try scratch.write(try scratch.text(of: "public/sitegen.json"), to: "mine.json")
    try scratch.remove("public/sitegen.json")
    try scratch.link("public/sitegen.json", to: "../mine.json")
    let mine = try scratch.text(of: "mine.json")
    #expect(try await fixture.update([page("b", "1")]).notes.count == 1)
    #expect(try scratch.text(of: "mine.json") == mine)
    #expect(try scratch.tree("public").keys.sorted() == ["a", "b", "sitegen.json"])
  }

  @Test func aHostileManifestRemovesNothingOutside() async throws {
    try await fixture.update([])
    try scratch.write("x", to: "victim")
    try scratch.write("x", to: "outside/victim")
    try scratch.link("public/link", to: "../outside")
    let hash = ContentHash(of: Array("x".utf8))
    let paths = [
      "../victim", "\(scratch.path)/victim", "a/../../victim", "link/victim", "link", "../outside/victim",
    ]
    let lines = paths.map { "{\"path\": \"\($0)\", \"hash\": \"\(hash)\"}" }.joined(separator: ",")
    try scratch.write("{\"version\": 1, \"files\": [\(lines)]}", to: "public/sitegen.json")
    let report = try await fixture.update([page("a", "1")])
    #expect(report.removed.isEmpty)
    #expect(report.notes.count == 1)
    #expect(try scratch.text(of: "victim") == "x")
    #expect(try scratch.tree("outside") == ["victim": "x"])
  }

  @Test func aNewerManifestIsLeftAlone() async throws {
    try await fixture.update([page("a", "1")])
    try scratch.write(#"{"version": 99}"#, to: "public/sitegen.json")
    let before = try scratch.tree()
    let error = await #expect(throws: DiskError.self) { try await fixture.update([page("b", "1")]) }
    #expect(error?.reason == ManifestReading.newerReason(99))
    #expect(try scratch.tree() == before)
  }

  @Test func aSecondListThatIsLostMakesUnlistedFilesForeign() async throws {
    try await fixture.update([page("secret", "1", listed: false)])
    try scratch.remove(".sitegen")
    #expect(try await fixture.update([page("secret", "1", listed: false)]) == WriteReport(unchanged: 1))
    try scratch.remove(".sitegen")
    #expect(try await fixture.update([]) == WriteReport())
    #expect(try fixture.site() == ["secret": "1"])
  }

  @Test func leftBehindTemporaryFilesAreSweptAndNoOthers() async throws {
    try scratch.write("half", to: "public/.sitegen-tmp/17.part")
    try scratch.write("half", to: "public/.sitegen-tmp/list.part")
    try scratch.write("half", to: ".sitegen/.sitegen-tmp/list.part")
    try await fixture.update([])
    #expect(try scratch.tree("public").keys.sorted() == ["sitegen.json"])
    #expect(try scratch.tree(".sitegen").isEmpty)
    try scratch.write("mine", to: "public/.sitegen-tmp/note")
    try await fixture.update([page("a", "1")])
    #expect(try fixture.site() == [".sitegen-tmp/": "", ".sitegen-tmp/note": "mine", "a": "1"])
  }

  @Test func temporaryFilesAreNotWrittenThroughALink() async throws {
    try scratch.write("mine", to: "outside/1.part")
    try FileOperations.disk.makeFolders(fixture.output)
    try scratch.link("public/.sitegen-tmp", to: "../outside")
    let error = await #expect(throws: DiskError.self) { try await fixture.update([page("a", "1")]) }
    #expect(
      error?.description == "cannot use \(fixture.output)/.sitegen-tmp: sitegen needs this name for a folder "
        + "of its own")
    #expect(try scratch.tree("outside") == ["1.part": "mine"])
  }

  @Test func anOutputThatIsAFileIsADiskError() async throws {
    try scratch.write("mine", to: "public")
    await #expect(throws: DiskError("build into", fixture.output, reason: "it is not a folder")) {
      try await fixture.update([page("a", "1")])
    }
    #expect(try scratch.text(of: "public") == "mine")
  }

  @Test func anOutputBelowAFileIsADiskError() async throws {
    try scratch.write("mine", to: "file")
    let path = scratch.path + "/file/public"
    await #expect(throws: DiskError("make the folder", path, code: 20)) {
      try await fixture.update([page("a", "1")], in: "file/public")
    }
  }

  @Test func aManifestThatIsAFolderIsADiskError() async throws {
    try FileOperations.disk.makeFolders(fixture.output + "/sitegen.json")
    await #expect(throws: DiskError("read", fixture.output + "/sitegen.json", code: 21)) {
      try await fixture.update([page("a", "1")])
    }
  }

  @Test func aReadOnlyFolderIsNamedByTheFileThatWasToGoThere() async throws {
    var fixture = fixture
    fixture.operations = .disk { path, _ throws(DiskError) in
      if path.contains("/public/") { throw DiskError("write", path, code: 30) }
    }
    await #expect(throws: DiskError("write", fixture.output + "/a/index.html", code: 30)) {
      try await fixture.update([page("a/index.html", "1")])
    }
  }

  @Test func aMissingSourceIsNamed() async throws {
    let missing = scratch.path + "/content/missing.png"
    let plan = [
      page("a", "1"), OutputFile(path: "b", source: "content/missing.png", content: .copy(of: missing)),
    ]
    await #expect(throws: DiskError("read", missing, code: 2)) { try await fixture.update(plan) }
    #expect(try scratch.tree() == ["public/": ""])
  }

  @Test func whatAFilesContentThrowsIsPassedOn() async throws {
    struct Broken: Error {}
    let plan = [page("a", "1"), OutputFile(path: "b", source: "b", content: .bytes { throw Broken() })]
    await #expect(throws: Broken.self) { try await fixture.update(plan) }
    #expect(try scratch.tree() == ["public/": ""])
  }
}
