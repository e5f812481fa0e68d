import Testing

@testable import SiteGenerator

/// The rules for hosts, in which an address is written as a browser sends it.
@Suite struct RedirectsTests {
  private func site(_ settings: String, url: String) throws -> TestSite {
    try TestSite([
      "content/site.yml": "title: T\nurl: \(url)\ntimezone: UTC\n\(settings)",
      "content/posts/2026-11-23-größe.md": """
      ---
      title: Größe
      aliases: [/häuser/, /日本/alt.html, /a;b/]
      ---
      Text.
      """,
    ])
  }

  private func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  @Test func pathsAreEncodedAndBelowTheBasePath() async throws {
    let site = try site("", url: "https://name.github.io/Büro/x/")
    #expect(try await site.build().findingLines == [])
    let base = "/B%C3%BCro/x"
    #expect(
      try lines(site.output("_redirects")) == [
        "\(base)/a;b/ \(base)/gr%C3%B6%C3%9Fe/ 301",
        "\(base)/h%C3%A4user/ \(base)/gr%C3%B6%C3%9Fe/ 301",
        "\(base)/%E6%97%A5%E6%9C%AC/alt.html \(base)/gr%C3%B6%C3%9Fe/ 301",
      ])
    let page = try site.output("häuser/index.html")
    #expect(page.contains("<link rel=\"canonical\" href=\"https://name.github.io\(base)/gr%C3%B6%C3%9Fe/\">"))
    #expect(page.contains("content=\"0; url=\(base)/gr%C3%B6%C3%9Fe/\">"))
  }

  /// nginx compares with the decoded path, and sends what it finds as it is.
  @Test func theMapForNginxHasTheOldPathsDecoded() async throws {
    let site = try site("redirects: {nginx: true, file: false}", url: "https://name.github.io/Büro/")
    #expect(try await site.build().findingLines == [])
    #expect(!site.outputFiles().contains("_redirects"))
    #expect(
      try lines(site.output("redirects.map")) == [
        "\"/Büro/a;b/\" \"/B%C3%BCro/gr%C3%B6%C3%9Fe/\";",
        "\"/Büro/häuser/\" \"/B%C3%BCro/gr%C3%B6%C3%9Fe/\";",
        "\"/Büro/日本/alt.html\" \"/B%C3%BCro/gr%C3%B6%C3%9Fe/\";",
      ])
  }

  @Test func anAddressThatIsRememberedIsWrittenAlike() async throws {
    let site = try site("redirects: {force: true}", url: "https://name.github.io/Büro/")
    try await site.build()
    try site.write("content/posts/2026-11-23-größe.md", "---\nslug: über\n---\n# Größe\n\nText.")
    try await site.build()
    #expect(
      try lines(site.output("_redirects")) == ["/B%C3%BCro/gr%C3%B6%C3%9Fe/ /B%C3%BCro/%C3%BCber/ 301!"])
  }
}
