import Testing

@testable import SiteGenerator

/// The icon, from the title or the writer, and what pages and feeds say of it.
@Suite struct IconTests {
  private static let configuration = "title: Test\nurl: https://name.github.io/repo/\ntimezone: UTC\n"

  private func site(_ files: [String: String] = [:]) async throws -> TestSite {
    let site = try TestSite(["content/site.yml": Self.configuration])
    for (path, text) in files { try site.write(path, text) }
    try site.write("content/posts/2026-11-23-ask.md", "# Ask")
    #expect(try await site.build().findingLines == [])
    return site
  }

  private func iconLines(_ site: TestSite) throws -> [String] {
    try site.output("ask/index.html").split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { $0.contains("icon") }.map(String.init)
  }

  @Test func itIsDrawnAndNamed() async throws {
    let site = try await site()
    #expect(try site.output("icon.svg").contains("<path d=\"M50 46L130 46M90 46L90 134\""))
    #expect(
      try iconLines(site) == [
        #"<link rel="icon" type="image/png" sizes="180x180" href="/repo/icon.png">"#,
        #"<link rel="apple-touch-icon" href="/repo/icon.png">"#,
        #"<link rel="icon" type="image/svg+xml" sizes="any" href="/repo/icon.svg">"#,
      ])
    #expect(try site.output("feed.json").contains("https://name.github.io/repo/icon.png"))
  }

  @Test func theWritersOwnSVGStandsAlone() async throws {
    let site = try await site(["content/icon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>"])
    #expect(try site.output("icon.svg") == "<svg xmlns='http://www.w3.org/2000/svg'/>")
    #expect(throws: (any Error).self) { try site.output("icon.png") }
    #expect(
      try iconLines(site) == [#"<link rel="icon" type="image/svg+xml" sizes="any" href="/repo/icon.svg">"#])
    #expect(try !site.output("atom.xml").contains("<icon>") && !site.output("feed.json").contains("icon"))
  }

  @Test func theWritersOwnPNGHasItsSize() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "# Ask"])
    try site.write("content/icon.png", .init(SampleImage.png(512, 512)))
    #expect(try await site.build().findingLines == [])
    #expect(
      try iconLines(site) == [
        #"<link rel="icon" type="image/png" sizes="512x512" href="/icon.png">"#,
        #"<link rel="apple-touch-icon" href="/icon.png">"#,
      ])
  }

  @Test(arguments: [
    ("icon.png", "there is something else in the file"), ("icon.svg", "there is something else in the file"),
  ])
  func oneThatNoBrowserShowsIsAMistake(name: String, damage: String) async throws {
    let site = try TestSite(["content/\(name)": "<html></html>"])
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/\(name): error: the site's icon cannot be shown: \(damage) [broken-icon]"
      ])
    #expect(result.findings.first?.help == "save it again or replace it; without it sitegen draws an icon")
  }

  @Test func aSmallOneIsTold() async throws {
    let site = try TestSite()
    try site.write("content/icon.png", .init(SampleImage.png(180, 179)))
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/icon.png: notice: the site's icon has 180 by 179 pixels, too few for home screens [small-icon]"
      ])
    #expect(result.findings.first?.help == "give one of 180 by 180 or more")
    try site.write("content/icon.png", .init(SampleImage.png(180, 180)))
    // Any other picture may be as small as it likes.
    try site.write("content/posts/icon.png", .init(SampleImage.png(16, 16)))
    #expect(try await site.build().findingLines == [])
  }

  @Test func anotherFormatTakesItsPlaceWithoutAWord() async throws {
    let site = try await site(["content/icon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>"])
    try site.remove("content/icon.svg")
    try site.write("content/icon.png", .init(SampleImage.png(180, 180)))
    #expect(try await site.build().findingLines == [])
    #expect(throws: (any Error).self) { try site.output("icon.svg") }
  }

  @Test func anotherPageAtItsAddressIsAMistake() async throws {
    let site = try TestSite(["content/pages/a.md": "---\ntitle: A\nurl: /icon.svg\n---\n"])
    #expect(
      try await site.build().findingLines == [
        """
        content/pages/a.md:3:6: error: content/pages/a.md and the site's icon would both be /icon.svg \
        [path-collision]
        """
      ])
  }
}
