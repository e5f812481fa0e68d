import Foundation
import Testing

@testable import SiteGenerator

@Suite struct PreviewSiteTests {
  @Test func onlyWhatChangedIsReadAgain() async throws {
    let site = try TestSite([
      "content/posts/2026-11-16-ask.md": "# Ask\n\nFirst.",
      "content/posts/2026-11-23-tell.md": "# Tell\n\nSecond.",
      "templates/page.html": "{{page.title}}",
    ])
    try await site.settle()
    var preview = try await site.preview()
    #expect(preview.changes.map(\.path).sorted() == site.sources)
    #expect(Set(preview.changes.map(\.reason)) == [.isNew])
    preview = try await preview.updated()
    #expect(preview.changes == [])

    try site.write("content/posts/2026-11-16-ask.md", "# Ask\n\nMore.")
    preview = try await preview.updated()
    #expect(
      preview.changes == [SourceChange(path: "content/posts/2026-11-16-ask.md", reason: .hasChanged)])
    #expect(try preview.text("ask/index.html").contains("<p>More.</p>"))
    // It was changed just now, and may have been changed again in the same moment.
    preview = try await preview.settled().updated()
    #expect(preview.changes == [] && preview.isSettled)

    try await site.settle()
    preview = try await preview.updated().updated()
    try site.write("content/site.yml", TestSite.configuration + "language: en-GB\n")
    preview = try await preview.updated()
    #expect(
      preview.changes == [
        SourceChange(path: "content/site.yml", reason: .hasChanged),
        SourceChange(path: "content/posts/2026-11-16-ask.md", reason: .settingsHaveChanged),
        SourceChange(path: "content/posts/2026-11-23-tell.md", reason: .settingsHaveChanged),
      ])
  }

  @Test func whatIsGoneIsTold() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-ask.md": "# Ask", "content/a.txt": "A",
      "templates/page.html": "{{page.title}}",
    ])
    let preview = try await site.preview()
    try site.remove("templates/page.html")
    try site.remove("content/posts/2026-11-23-ask.md")
    try site.remove("content/a.txt")
    let next = try await preview.updated()
    #expect(
      next.changes.filter { $0.reason == nil }.map(\.path)
        == ["content/a.txt", "content/posts/2026-11-23-ask.md", "templates/page.html"])
    #expect(try next.file(at: "ask/index.html") == nil)
  }

  @Test func changedSettingsAreTold() async throws {
    let site = try TestSite(["content/strings.yml": "search: Find\n"])
    try await site.settle()
    var preview = try await site.preview()
    for (path, text) in [
      ("content/strings.yml", "search: Look up\n"), ("content/site.yml", "title: ["),
      ("content/site.yml", TestSite.configuration),
    ] {
      try site.write(path, text)
      preview = try await preview.updated()
      #expect(preview.changes.contains(SourceChange(path: path, reason: .hasChanged)))
    }
    try await site.settle()
    preview = try await preview.updated()
    #expect(try await preview.updated().changes == [])
  }

  @Test func aFileThatIsSavedAsItWasIsNoChange() async throws {
    let path = "content/posts/2026-11-16-ask.md"
    let site = try TestSite([path: "# Ask"])
    try await site.settle()
    let preview = try await site.preview()
    try site.write(path, "# Ask")
    #expect(try await preview.updated().changes == [])
  }

  @Test func whatIsWrittenBesideAMistakeCountsOnceItIsMended() async throws {
    let site = try TestSite(["content/posts/2026-11-16-ask.md": "# Ask\n\nMarmalade."])
    var preview = try await site.preview()
    try site.write("content/posts/2026-11-16-ask.md", "# Ask\n\nTrombone.")
    try site.write("content/site.yml", TestSite.configuration + "menu: 3\n")
    preview = try await preview.updated()
    #expect(!preview.isCurrent && preview.isSettled)
    try site.write("content/site.yml", TestSite.configuration)
    preview = try await preview.updated()
    #expect(preview.isCurrent && !preview.isSettled)
    #expect(try await preview.settled().text("search/terms-0.json").contains("trombone"))
  }

  @Test func aMistakeLeavesTheLastGoodSite() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "# Ask\n\nFirst."])
    var preview = try await site.preview()
    try site.write("content/posts/2026-11-23-ask.md", "---\ntitle: [\n---\nSecond.")
    preview = try await preview.updated()
    #expect(preview.result.hasErrors && !preview.isCurrent)
    #expect(try preview.text("ask/index.html").contains("First."))
    try site.write("content/posts/2026-11-23-ask.md", "# Ask\n\nThird.")
    preview = try await preview.updated()
    #expect(!preview.result.hasErrors && preview.isCurrent)
    #expect(try preview.text("ask/index.html").contains("Third."))
  }

  @Test func aMistakeAtTheStartIsNoEnd() async throws {
    let site = try TestSite(["content/site.yml": "title: ["])
    var preview = try await site.preview()
    #expect(preview.result.hasErrors && !preview.isCurrent)
    #expect(try preview.file(at: "index.html") == nil)
    try site.write("content/site.yml", TestSite.configuration)
    preview = try await preview.updated()
    #expect(try preview.text("index.html").contains("Test"))
    try site.remove("content/site.yml")
    #expect(try await preview.updated().result.findings.map(\.rule) == [.missingConfiguration])
  }

  @Test func nothingIsWritten() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "# Ask\n\nFirst."])
    _ = try await site.preview()
    let files = try FileManager.default.subpathsOfDirectory(atPath: site.root)
    #expect(
      files.sorted() == ["content", "content/posts", "content/posts/2026-11-23-ask.md", "content/site.yml"])
  }

  @Test func whatHasLeftTheSourcesIsNotServed() async throws {
    let site = try TestSite(["content/notes.txt": "Mine."])
    let preview = try await site.preview()
    #expect(try preview.text("notes.txt") == "Mine.")
    let secret = FileManager.default.temporaryDirectory.appending(path: "secret-\(UUID().uuidString)").path
    try Data("Secret.".utf8).write(to: URL(filePath: secret))
    defer { try? FileManager.default.removeItem(atPath: secret) }
    try site.remove("content/notes.txt")
    try FileManager.default.createSymbolicLink(
      atPath: site.root + "/content/notes.txt", withDestinationPath: secret)
    #expect(try preview.file(at: "notes.txt") == nil)
  }

  @Test func changedFilesAreNamedByTheirAddresses() async throws {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>"
    let site = try TestSite([
      "content/posts/2026-11-23-ask/index.md": "# Ask", "content/posts/2026-11-23-ask/a.svg": svg,
      "content/own.css": "a {}",
      "content/site.yml": TestSite.configuration.replacing("example/", with: "example/news/"),
    ])
    try await site.settle()
    var preview = try await site.preview()
    try await site.settle()
    preview = try await preview.updated()
    #expect(preview.changedFiles == [])
    try site.write("content/posts/2026-11-23-ask/a.svg", svg + "\n")
    try site.write("content/own.css", "b {}")
    #expect(try await preview.updated().changedFiles.sorted() == ["/news/ask/a.svg", "/news/own.css"])
  }

  @Test func nobodyWaitsForTheWords() async throws {
    let site = try TestSite([
      "content/posts/2026-11-02-a.md": "# A\n\nMarmalade.",
      "content/posts/2026-11-09-b.md": "# B\n\nMarmalade.",
      "content/posts/2026-11-16-d.md": "# D\n\nTrombone.",
    ])
    let start = try await PreviewSite(BuildOptions(root: site.root, clock: .seconds(TestSite.now), jobs: 2))
    #expect(!start.isSettled)
    #expect(try start.file(at: "search/terms-0.json") == nil)
    var preview = try await start.settled()
    #expect(preview.isSettled)
    #expect(try preview.text("search/terms-0.json").contains("marmalad"))
    // Those that are related still are; the new one is to be read.
    try site.write("content/posts/2026-11-23-c.md", "# C\n\nMarmalade.")
    preview = try await preview.updated()
    #expect(!preview.isSettled)
    #expect(preview.files?.plan.index?.related == [[], [], [3], [2]])
    #expect(try await preview.settled().files?.plan.index?.related.first?.sorted() == [2, 3])
  }

  @Test func addressesShapeTheSearchIndexToo() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "# Ask\n\nMarmalade."])
    let preview = try await site.preview()
    try site.write("content/site.yml", TestSite.configuration.replacing("example/", with: "example/news/"))
    #expect(try await !preview.updated().isSettled)
  }

  @Test func theNextChangeByTheClock() async throws {
    let site = try TestSite([
      "content/posts/2026-11-25-soon.md": "# Soon",
      "content/posts/2026-11-23-offer.md": "---\nexpires: 2026-11-26\n---\n# Offer",
      "content/posts/2026-11-24-idea.md": "---\ndraft: true\n---\n# Idea",
    ])
    #expect(try await site.preview(showsAll: false).nextChange?.isoDay == "2026-11-25")
    #expect(try await site.preview(at: TestSite.now + 86_400).nextChange?.isoDay == "2026-11-27")
    #expect(try await site.preview(at: TestSite.now + 86_400 * 3).nextChange == nil)
  }

  @Test func whatCannotBeReadIsShownAsAMistake() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "# Ask"])
    let error = DiskError("read", "./content/posts/2026-11-23-ask.md", code: EACCES)
    let preview = try await site.preview().unreadable(error)
    #expect(!preview.isCurrent && preview.isSettled)
    #expect(
      preview.result.findings.map(\.message) == [
        "cannot read content/posts/2026-11-23-ask.md: Permission denied"
      ])
    #expect(try preview.text("ask/index.html").contains("Ask"))
    let start = PreviewSite(
      BuildOptions(root: site.root, clock: .seconds(TestSite.now), jobs: 2), unreadable: error)
    #expect(start.result.hasErrors)
    #expect(try await start.updated().isCurrent)
  }

  @Test func whatIsToldOfAnAddressFollowsItsLine() async throws {
    let path = "content/posts/2026-11-16-ask.md"
    let site = try TestSite([path: "# Ask"])
    _ = try await site.build()
    try site.write(path, "---\nslug: why-ask\n---\n# Ask")
    let preview = try await site.preview()
    #expect(preview.result.findings.map(\.location?.line) == [2])
    try site.write(path, "---\ntags: [asking]\nslug: why-ask\n---\n# Ask")
    #expect(try await preview.updated().result.findings.map(\.location?.line) == [3])
  }

  @Test func relatedPostsFollowLater() async throws {
    let site = try TestSite([
      "content/posts/2026-11-09-a.md": "# A\n\nMarmalade.",
      "content/posts/2026-11-16-b.md": "# B\n\nTrombone.",
      "content/posts/2026-11-23-c.md": "# C\n\nMarmalade.",
    ])
    var preview = try await site.preview()
    #expect(try preview.text("c/index.html").contains("/a/"))
    try site.write("content/posts/2026-11-23-c.md", "# C\n\nTrombone.")
    preview = try await preview.updated()
    #expect(!preview.isSettled)
    #expect(try preview.text("c/index.html").contains("<p>Trombone.</p>"))
    preview = try await preview.settled()
    #expect(preview.isSettled)
    let clean = try await site.preview()
    #expect(try preview.texts() == clean.texts())
  }
}

extension TestSite {
  /// - Parameter showsAll: Whether what is held back is shown.
  func preview(showsAll: Bool = true, at clock: Int = TestSite.now) async throws -> PreviewSite {
    var options = BuildOptions(root: root, clock: .seconds(clock), jobs: 2)
    options.includesDrafts = showsAll
    options.includesScheduled = showsAll
    options.includesExpired = showsAll
    return try await PreviewSite(options).settled()
  }

  /// Waits until what was written shows in the times of the files.
  func settle() async throws { try await Task.sleep(for: .milliseconds(70)) }

  fileprivate var sources: [String] {
    [
      "content/posts/2026-11-16-ask.md", "content/posts/2026-11-23-tell.md", "content/site.yml",
      "templates/page.html",
    ]
  }
}

extension PreviewSite {
  /// Every file of the site, by path.
  func texts() throws -> [String: [UInt8]] {
    var texts: [String: [UInt8]] = [:]
    for page in files?.plan.pages ?? [] {
      let path = page.path.outputFile
      texts[path] = try bytes(path)
    }
    return texts
  }

  func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  private func bytes(_ path: String) throws -> [UInt8] {
    switch try #require(try file(at: path), "there is no \(path)").content {
    case .bytes(let bytes): bytes
    case .file(let size, let read): try read(0, size)
    }
  }
}
