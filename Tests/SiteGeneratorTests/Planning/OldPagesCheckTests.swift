import Testing

@testable import SiteGenerator

@Suite struct OldPagesCheckTests {
  private static let ask = "content/posts/2026-11-16-ask.md"
  private static let listen = "content/posts/2026-11-23-listen.md"

  // MARK: Aliases

  @Test func anAliasThatTakesWhatLedToAnotherPost() async throws {
    let site = try TestSite([Self.ask: "# Ask\n\nA.", Self.listen: "# Listen\n\nB."])
    try await site.build()
    try site.write(Self.listen, "---\nslug: hear\n---\n# Listen\n\nB.")
    try await site.build()
    try site.write(Self.ask, "---\naliases: [/listen/]\n---\n# Ask\n\nA.")
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/posts/2026-11-16-ask.md:2:11: notice: /listen/ is an old address of content/posts/2026-11-23-listen.md: "
          + "old links to that lead to content/posts/2026-11-16-ask.md now [taken-path]"
      ])
    #expect(
      result.findings.first?.help == "take it out of 'aliases' if it is to lead to /hear/, as it did")
    #expect(try site.output("listen/index.html").contains("url=/ask/"))
  }

  @Test func anAliasForTheAddressOfWhatIsNotShownIsNoNews() async throws {
    let site = try TestSite([Self.ask: "# Ask\n\nA.", Self.listen: "# Listen\n\nB."])
    try await site.build()
    try site.write(Self.listen, "---\nslug: hear\nexpires: 2026-11-23\n---\n# Listen\n\nB.")
    try site.write(Self.ask, "---\naliases: [/listen/]\n---\n# Ask\n\nA.")
    #expect(try await site.build().findingLines.filter { $0.contains("taken-path") } == [])
  }

  // MARK: Rules for hosts

  @Test func theAuthorsOwnRules() async throws {
    let text = "---\naliases: [/old/]\n---\n# Ask\n\nA."
    let site = try TestSite([Self.ask: text, "content/_redirects": "/x /y 301\n"])
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/_redirects: error: content/_redirects and the rules for redirects would both be /_redirects [path-collision]"
      ])
    #expect(
      result.findings.first?.help
        == "sitegen writes this file where old addresses lead on; write 'redirects: {file: false}' into "
        + "content/site.yml to keep yours")
    try site.write("content/site.yml", TestSite.configuration + "redirects: {file: false}\n")
    #expect(try await site.build().findingLines == [])
    #expect(try site.output("_redirects") == "/x /y 301\n")
  }

  @Test func theAuthorsOwnMapForNginx() async throws {
    let site = try TestSite([
      Self.ask: "---\naliases: [/old/]\n---\n# Ask\n\nA.", "content/redirects.map": "x\n",
      "content/site.yml": TestSite.configuration + "redirects: {nginx: true}\n",
    ])
    #expect(
      try await site.build().findings.first?.help
        == "sitegen writes this file where old addresses lead on; write 'redirects: {nginx: false}' into "
        + "content/site.yml to keep yours")
  }

  /// The check counts the bytes that are written, with the base path and the status.
  @Test(arguments: [
    ("https://test.example/", "301"), ("https://test.example/a/long/path/before/each/page/", "301!"),
  ])
  func theRulesAreCountedAsTheyAreWritten(url: String, status: String) async throws {
    let aliases = (0..<2001).map { "/old\($0)/" }.joined(separator: ", ")
    let site = try TestSite([
      Self.ask: "---\naliases: [\(aliases)]\n---\n# Ask\n\nA.",
      "content/site.yml":
        "title: Test\nurl: \(url)\ntimezone: UTC\nredirects: {force: \(status == "301!")}\n",
    ])
    let result = try await site.build()
    let text = try site.output("_redirects")
    #expect(text.hasPrefix("\(url.dropFirst("https://test.example".count))old0/ "))
    #expect(text.split(separator: "\n").allSatisfy { $0.hasSuffix(" \(status)") })
    #expect(
      result.findingLines == [
        "warning: _redirects has 2001 rules in \(text.utf8.count / 1000) KB: Cloudflare reads 2000 rules and 100 KB "
          + "[many-redirects]"
      ])
  }
}
