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
    preview = try await preview.updated()
    #expect(preview.changes.map(\.reason) == [.mayHaveChanged])

    try await site.settle()
    preview = try await preview.updated().updated()
    try site.write("content/site.yml", TestSite.configuration + "language: en-GB\n")
    preview = try await preview.updated()
    #expect(
      preview.changes == [
        SourceChange(path: "content/posts/2026-11-16-ask.md", reason: .settingsHaveChanged),
        SourceChange(path: "content/posts/2026-11-23-tell.md", reason: .settingsHaveChanged),
      ])
  }

  @Test func whatIsGoneIsTold() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "# Ask", "content/a.txt": "A"])
    let preview = try await site.preview()
    try site.remove("content/posts/2026-11-23-ask.md")
    try site.remove("content/a.txt")
    let next = try await preview.updated()
    #expect(
      next.changes.filter { $0.reason == nil }.map(\.path)
        == ["content/a.txt", "content/posts/2026-11-23-ask.md"])
    #expect(try next.file(at: "ask/index.html") == nil)
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

  @Test func changedPicturesAreNamedByTheirAddresses() async throws {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>"
    let site = try TestSite([
      "content/posts/2026-11-23-ask/index.md": "# Ask", "content/posts/2026-11-23-ask/a.svg": svg,
      "content/site.yml": TestSite.configuration.replacing("example/", with: "example/news/"),
    ])
    try await site.settle()
    var preview = try await site.preview()
    try await site.settle()
    preview = try await preview.updated()
    #expect(preview.changedPictures == [])
    try site.write("content/posts/2026-11-23-ask/a.svg", svg + "\n")
    #expect(try await preview.updated().changedPictures == ["/news/ask/a.svg"])
  }

  @Test func relatedPostsFollowLater() async throws {
    let site = try TestSite([
      "content/posts/2026-11-09-a.md": "# A\n\nMarmalade.",
      "content/posts/2026-11-16-b.md": "# B\n\nTrombone.",
      "content/posts/2026-11-23-c.md": "# C\n\nMarmalade.",
    ])
    var preview = try await site.preview()
    #expect(preview.isSettled)
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
  func preview() async throws -> PreviewSite {
    var options = BuildOptions(root: root, clock: .seconds(Self.now), jobs: 2)
    options.includesDrafts = true
    options.includesScheduled = true
    options.includesExpired = true
    return try await PreviewSite(options)
  }

  /// Waits until what was written shows in the times of the files.
  func settle() async throws { try await Task.sleep(for: .milliseconds(70)) }

  fileprivate var sources: [String] {
    ["content/posts/2026-11-16-ask.md", "content/posts/2026-11-23-tell.md", "templates/page.html"]
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
