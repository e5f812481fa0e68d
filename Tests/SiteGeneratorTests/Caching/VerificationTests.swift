import Testing

@testable import SiteGenerator

@Suite struct VerificationTests {
  private let files = [
    "content/site.yml": TestSite.configuration, "content/posts/2026-11-23-ask.md": "# Ask\n\nText.",
    "content/a.txt": "A file", "content/posts/2026-11-22-hidden.md": "---\nunlisted: true\n---\n# Hidden\n",
  ]

  private func verify(_ site: TestSite) async throws -> Verification.Outcome {
    try await Verification(BuildOptions(root: site.root, clock: .seconds(TestSite.now), jobs: 2)).run()
  }

  private static func stale(_ path: String) -> String {
    "\(path): error: this is not what a build from nothing makes [stale-output]"
  }

  @Test func whatWasBuiltIsRight() async throws {
    let site = try TestSite(files)
    try await site.build()
    let outcome = try await verify(site)
    #expect(outcome.findings == [] && outcome.fileCount.map { $0 > 10 } == true)
  }

  @Test(arguments: ["ask/index.html", "a.txt", "hidden/index.html", "sitegen.json"])
  func everyByteCounts(path: String) async throws {
    let site = try TestSite(files)
    try await site.build()
    try site.write("public/" + path, try site.output(path).replacing("e", with: "o"))
    #expect(try await verify(site).findings.map(\.testLine) == [Self.stale("public/\(path)")])
    try site.remove("public/" + path)
    if path != "sitegen.json" {
      #expect(try await verify(site).findings.map(\.testLine) == [Self.stale("public/\(path)")])
    }
  }

  @Test func whatIsRememberedCountsToo() async throws {
    let site = try TestSite(files)
    try await site.build()
    let ledger = try site.source("content/permalinks.lock")
    try site.write("content/permalinks.lock", ledger.replacing("/ask/", with: "/asked/"))
    #expect(try await verify(site).findings.map(\.testLine).contains(Self.stale("content/permalinks.lock")))
  }

  /// A cache that says what is not so: nobody but this would notice.
  @Test func aWrongCacheIsFound() async throws {
    let site = try TestSite(files)
    try await Task.sleep(for: .milliseconds(60))
    try await site.build()
    let reader = SiteReader(root: site.root, jobs: 1, stateFolder: site.root + "/.sitegen")
    let reading = try await reader.read(baseURL: nil, clock: .seconds(TestSite.now))
    var entries = reading.cache.entries
    let path = "content/posts/2026-11-23-ask.md"
    let known = try #require(entries[path])
    let wrong = EntryReader(
      settings: EntrySettings(try #require(reading.sources.value).site.configuration),
      now: try #require(reading.sources.value).now
    )
    .read(try #require(EntrySource(path)), Array("# Ask\n\nOther text.".utf8))
    entries[path] = SourceCache.Reading(facts: known.facts, value: wrong)
    try await reading.kept?.update(to: entries, jobs: 1)
    try await site.build()
    #expect(try site.output("ask/index.html").contains("Other text."), "the cache is used")
    #expect(
      try await verify(site).findings.map(\.testLine).contains(Self.stale("public/ask/index.html")))
  }

  @Test func errorsAreTold() async throws {
    let site = try TestSite(files)
    try await site.build()
    try site.write("content/posts/2026-11-23-ask.md", "# Ask\n\n[a](/nowhere/)")
    let outcome = try await verify(site)
    #expect(outcome.findings.map(\.rule) == [.deadLink] && outcome.fileCount == nil)
  }
}
