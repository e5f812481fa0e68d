import Testing

@testable import SiteGenerator

/// What becomes of a series' page over several builds.
@Suite struct SeriesAddressTests {
  private static let ask = "content/posts/2026-11-16-ask.md"
  private static let listen = "content/posts/2026-11-23-listen.md"

  private func site() async throws -> TestSite {
    let site = try TestSite([
      Self.ask: "---\nseries: Calls\n---\n# Ask\n\nA.", Self.listen: "# Listen\n\nB.",
    ])
    try await site.build()
    return site
  }

  @Test(arguments: [
    ("expires: 2026-11-20", "this has expired"), ("draft: true", "this was out and is a draft again"),
  ])
  func itsOnlyPartIsGone(line: String, reason: String) async throws {
    let site = try await site()
    try site.write(Self.ask, "---\nseries: Calls\n\(line)\n---\n# Ask\n\nA.")
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/posts/2026-11-16-ask.md: notice: \(reason): /ask/ says that it is gone [gone-page]"
      ])
    #expect(try site.output("series/calls/index.html").contains("<h1>This page is gone</h1>"))
    #expect(try !site.output("sitemap.xml").contains("calls"))
    #expect(try site.source("content/permalinks.lock").contains("series/calls path /series/calls/"))
    try await site.build()
    // And back again.
    try site.write(Self.ask, "---\nseries: Calls\n---\n# Ask\n\nA.")
    #expect(try await site.build().findingLines == [])
    #expect(try site.output("series/calls/index.html").contains("/ask/"))
  }

  @Test func whereItWasBeforeIsGoneToo() async throws {
    let site = try await site()
    try site.write(Self.ask, "---\nseries: The phone\n---\n# Ask\n\nA.")
    try await site.build()
    for line in ["expires: 2026-11-20", "draft: true"] {
      try site.write(Self.ask, "---\nseries: The phone\n\(line)\n---\n# Ask\n\nA.")
      try await site.build()
      for page in ["calls", "the-phone"] {
        #expect(try site.output("series/\(page)/index.html").contains("<h1>This page is gone</h1>"))
      }
    }
  }

  /// A series that waits for its draft is not the one that comes up beside it.
  @Test func anotherSeriesIsNotItsHeir() async throws {
    let site = try await site()
    try site.write(Self.ask, "---\nseries: Calls\ndraft: true\n---\n# Ask\n\nA.")
    try site.write(Self.listen, "---\nseries: Letters\n---\n# Listen\n\nB.")
    try await site.build()
    #expect(try site.output("series/calls/index.html").contains("<h1>This page is gone</h1>"))
    #expect(try site.output("series/letters/index.html").contains("Listen"))
  }

  /// Nobody has ever seen a part of it: it may vanish without a word.
  @Test func aDraftThatWasNeverOutSavesNothing() async throws {
    let site = try await site()
    try site.write(Self.ask, "# Ask\n\nA.")
    try site.write("content/posts/2026-11-24-new.md", "---\nseries: Calls\ndraft: true\n---\n# New\n\nC.")
    #expect(
      try await site.build().findingLines == [
        "content/permalinks.lock: error: series Calls is gone, and with it /series/calls/ [vanished-page]"
      ])
  }

  /// Its name is spelled as in its oldest part, whether that is out or not.
  @Test func itsFormerAddressesOutliveItsOldestPart() async throws {
    let site = try await site()
    try site.write(Self.ask, "---\nseries: The Phone\nexpires: 2026-11-20\n---\n# Ask\n\nA.")
    try site.write(Self.listen, "---\nseries: the phone\n---\n# Listen\n\nB.")
    try await site.build()
    #expect(try site.output("series/calls/index.html").contains("url=/series/the-phone/"))
  }
}
