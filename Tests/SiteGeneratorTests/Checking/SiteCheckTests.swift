import Foundation
import Testing

@testable import SiteGenerator

/// The flow of `sitegen check`.
@Suite struct SiteCheckTests {
  private static let description =
    "description: What this issue is about, said in rather more words than it needs."

  private func post(_ text: String, _ more: String = "own: 1") -> String {
    "---\ntitle: Ask\n\(Self.description)\n\(more)\n---\n\(text)\n"
  }

  @Test func findsWhatABuildFindsAndMoreAndWritesNothing() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": post("The the [map](/map/).")])
    #expect(
      try await site.check().findingLines == [
        "content/posts/2026-11-23-ask.md:6:5: notice: 'the' stands here twice [doubled-word]",
        "content/posts/2026-11-23-ask.md:6:15: error: there is no page '/map/' on this site [dead-link]",
      ])
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.root) == ["content"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site.root + "/content").sorted() == [
        "posts", "site.yml",
      ])
  }

  @Test func aBuildGivesNoAdvice() async throws {
    let site = try TestSite([
      "content/posts/2026-11-23-ask.md": "# Ask\n\nThe the TODO <http://localhost/?utm_x=1>\n"
    ])
    #expect(try await site.build().findings == [])
    #expect(try await site.check().findings.count == 5)
  }

  @Test func checksSayOtherwise() async throws {
    let site = try TestSite([
      "content/site.yml": TestSite.configuration + "checks: {doubled-word: error, leftover: off}\n",
      "content/posts/2026-11-21-ask.md": post("The the TODO."),
      "content/posts/2026-11-23-tell.md": post(
        "The the TODO.", "checks: {doubled-word: off, equal-titles: off, equal-descriptions: off}"),
    ])
    #expect(
      try await site.check().findingLines == [
        "content/posts/2026-11-21-ask.md:6:5: error: 'the' stands here twice [doubled-word]"
      ])
  }

  @Test func withStrictWarningsAreErrorsButNotInDrafts() async throws {
    let site = try TestSite(["content/posts/2026-11-21-ask.md": post("TODO", "draft: true")])
    #expect(try await site.check { $0.isStrict = true }.findings.map(\.severity) == [.warning])
    try site.write("content/posts/2026-11-21-ask.md", post("TODO"))
    #expect(try await site.check { $0.isStrict = true }.findings.map(\.severity) == [.error])
    #expect(try await site.check().findings.map(\.severity) == [.warning])
  }

  @Test func scheduledPostsAreCheckedAndExpiredOnesNot() async throws {
    let site = try TestSite([
      "content/posts/2026-12-21-ask.md": post("TODO"),
      "content/posts/2026-11-01-old.md": post("TODO", "expires: 2026-11-10"),
    ])
    let leftovers = try await site.check().findings.filter { $0.rule == .leftover }
    #expect(leftovers.map { $0.location?.withoutTestFolder } == ["content/posts/2026-12-21-ask.md:6:1"])
  }

  @Test func withoutAConfiguration() async throws {
    let site = try TestSite([:])
    try site.remove("content/site.yml")
    #expect(try await site.check().findings.map(\.rule) == [.missingConfiguration])
  }

  @Test func theSampleSiteNeedsNoAdvice() async throws {
    let options = BuildOptions(root: PackageFolder.root.path, clock: .seconds(TestSite.now), jobs: 2)
    #expect(try await SiteCheck(options).run().findings == [])
  }

  @Test func theNumberOfTasksChangesNothing() async throws {
    let files = (1...28).map {
      (
        "content/posts/2026-10-\($0 < 10 ? "0" : "")\($0)-a\($0).md",
        "# A\n\nThe the [x](https://a.example/\($0 / 3)).\n"
      )
    }
    let site = try TestSite(Dictionary(uniqueKeysWithValues: files))
    let one = try await site.check { $0.jobs = 1 }.findings
    #expect(one.count > 28)
    #expect(try await site.check { $0.jobs = 7 }.findings == one)
  }
}
