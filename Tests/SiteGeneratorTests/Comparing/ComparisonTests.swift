import Testing

@testable import SiteGenerator

/// Whole sites: built, changed, compared.
@Suite struct ComparisonTests {
  private static let ask = "content/posts/2026-11-16-ask.md"

  private func site(_ files: [String: String] = [:]) async throws -> TestSite {
    let site = try TestSite([Self.ask: "---\ntitle: Ask\ntags: Sales\n---\nA."].merging(files) { $1 })
    #expect(!(try await site.build().hasErrors))
    return site
  }

  private func compare(
    _ site: TestSite, with published: Comparison.Published = .outputFolder, client: HTTPClient = .live,
    _ change: (inout BuildOptions) -> Void = { _ in }
  ) async throws -> Comparison.Outcome {
    var options = BuildOptions(root: site.root, clock: .seconds(TestSite.now), jobs: 2)
    change(&options)
    return try await Comparison(options, with: published, client: client).run()
  }

  @Test func whatWasBuiltDoesNotDiffer() async throws {
    let site = try await site([
      "content/map.txt": "x", "content/posts/2026-11-17-secret.md": "---\ntitle: S\nunlisted: true\n---\nB.",
      "content/posts/2026-11-10-old.md": "---\ntitle: Old\naliases: /older/\n---\n",
    ])
    let difference = try #require(try await compare(site).difference)
    #expect(difference.diff.isEmpty)
    #expect(difference.news == .posts([]))
  }

  @Test func aNewPost() async throws {
    let site = try await site()
    try site.write("content/posts/2026-11-23-listen.md", "# Listen\n\nB.")
    let outcome = try await compare(site)
    #expect(outcome.findings == [])
    let difference = try #require(outcome.difference)
    #expect(difference.diff.new == ["/listen/"])
    #expect(difference.diff.changed == ["/", "/archive/", "/ask/"])
    #expect(difference.diff.files.changed.contains("/feed.xml"))
    #expect(
      difference.news == .posts([.init(id: "tag:test.example,2026-11-23:listen", title: "Listen")]))
  }

  @Test func nothingIsWritten() async throws {
    let site = try await site()
    try site.write("content/posts/2026-11-23-listen.md", "# Listen\n\nB.")
    try site.remove(".sitegen")
    let before = (try site.source("content/permalinks.lock"), try site.output("sitegen.json"))
    _ = try await compare(site)
    #expect(try site.source("content/permalinks.lock") == before.0)
    #expect(try site.output("sitegen.json") == before.1)
    #expect(try FileSystem.status(of: site.root + "/.sitegen") == nil)
    let fresh = try TestSite([Self.ask: "# Ask"])
    _ = try await compare(fresh)
    for path in [".sitegen", "public", "content/permalinks.lock"] {
      #expect(try FileSystem.status(of: fresh.root + "/" + path) == nil)
    }
  }

  @Test func aMovedPostIsNoNews() async throws {
    let site = try await site()
    try site.write(
      "content/site.yml",
      TestSite.configuration.replacing("test.example", with: "new.example") + "permalink: /:year/:slug/\n")
    let difference = try #require(try await compare(site).difference)
    #expect(difference.diff.moved == [.init(from: "/ask/", to: "/2026/ask/")])
    #expect(!difference.diff.new.contains("/2026/ask/"))
    #expect(difference.news == .posts([]))
    #expect(!(try await site.build().hasErrors))
    #expect(try #require(try await compare(site).difference).diff.isEmpty)
  }

  @Test func aLostLedgerWouldSendThePostsAgain() async throws {
    let site = try await site(["content/posts/2026-11-09-why.md": "# Why"])
    try site.remove("content/permalinks.lock")
    try site.write(
      "content/site.yml", TestSite.configuration.replacing("test.example", with: "new.example"))
    let outcome = try await compare(site)
    #expect(outcome.findings.map(\.rule) == [.newPosts])
    #expect(!outcome.hasErrors)
    #expect(try await compare(site) { $0.isStrict = true }.hasErrors)
    guard case .posts(let posts)? = outcome.difference?.news else { throw Missing() }
    #expect(posts.map(\.title) == ["Ask", "Why"])
  }

  @Test func theWarningCanBeSwitchedOff() async throws {
    let site = try await site(["content/site.yml": TestSite.configuration + "checks: {new-posts: off}\n"])
    try site.write("content/posts/2026-11-22-a.md", "# A")
    try site.write("content/posts/2026-11-23-b.md", "# B")
    #expect(try await compare(site).findings == [])
  }

  @Test func anExpiredPostSaysThatItIsGone() async throws {
    let site = try await site()
    try site.write(Self.ask, "---\ntitle: Ask\nexpires: 2026-11-20\n---\nA.")
    let diff = try #require(try await compare(site).difference?.diff)
    #expect(diff.vanished.contains(.init(address: "/ask/", saysSo: true)))
    #expect(diff.vanished.contains(.init(address: "/tags/sales/", saysSo: false)))
  }

  @Test func onlyTheNewestPostsAreNews() async throws {
    let settings = TestSite.configuration + "feed: {items: 1}\n"
    let site = try await site(["content/site.yml": settings])
    try site.write("content/posts/2026-11-02-older.md", "# Older")
    let difference = try #require(try await compare(site).difference)
    #expect(difference.diff.new == ["/older/"])
    #expect(difference.news == .posts([]))
    // What comes back into the feed is known.
    try site.write("content/posts/2026-11-23-listen.md", "# Listen")
    #expect(!(try await site.build().hasErrors))
    try site.write("content/posts/2026-11-23-listen.md", "---\ntitle: Listen\ndraft: true\n---\n")
    #expect(try #require(try await compare(site).difference).news == .posts([]))
  }

  @Test func withErrorsNothingIsCompared() async throws {
    let site = try await site()
    try site.remove(Self.ask)
    let outcome = try await compare(site)
    #expect(outcome.findings.map(\.rule) == [.vanishedPage])
    #expect(outcome.difference == nil)
    try site.remove("content/site.yml")
    #expect(try await compare(site).findings.map(\.rule) == [.missingConfiguration])
  }

  @Test func beforeTheFirstBuildEverythingIsNew() async throws {
    let site = try TestSite([Self.ask: "# Ask"])
    let difference = try #require(try await compare(site).difference)
    #expect(difference.news == .nothingPublished)
    #expect(difference.diff.new == ["/", "/archive/", "/ask/", "/search/", "/tags/"])
  }

  @Test func aManifestWithoutIDsCannotTell() async throws {
    let site = try await site()
    let manifest = try site.output("sitegen.json")
    let old = manifest.replacing(/,\n"feedIDs": \[[^\]]*\]/, with: "")
    #expect(old != manifest)
    try site.write("public/sitegen.json", old)
    let difference = try #require(try await compare(site).difference)
    #expect(difference.news == .unknown)
    #expect(difference.diff.isEmpty)
    // The next build says.
    try await site.build()
    #expect(try site.output("sitegen.json") == manifest)
  }

  @Test func againstAnotherFolderAndTheWeb() async throws {
    let site = try await site()
    try site.write("content/posts/2026-11-23-listen.md", "# Listen\n\nB.")
    let live = Array(try site.output("sitegen.json").utf8)
    #expect(!(try await site.build().hasErrors))
    let client = HTTPClient { _ in HTTPClient.Response(status: 200, body: live) }
    let web = try await compare(site, with: .site(BaseURL("https://test.example/")), client: client)
    #expect(web.difference?.diff.new == ["/listen/"])
    #expect(web.difference?.place == "https://test.example/sitegen.json")
    let folder = try await compare(site, with: .folder(site.root + "/public"))
    #expect(try #require(folder.difference).diff.isEmpty)
    let error = await #expect(throws: ComparisonFailure.self) {
      try await compare(site, with: .folder("/no/such"))
    }
    #expect(error?.description == "cannot compare with /no/such: there is no such folder")
  }

  private struct Missing: Error {}
}
