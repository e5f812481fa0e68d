import Testing

@testable import SiteGenerator

/// The first weeks of a newsletter: what is not there yet is not offered.
@Suite struct SmallSiteTests {
  private static let ways = ["/archive/", "/tags/", "/search/"]

  /// Where the links of a page lead, among the lists a site has.
  private func ways(on page: String, of site: TestSite) throws -> Set<String> {
    let html = try site.output(page)
    return Set(Self.ways.filter { html.contains("<a href=\"\($0)\"") })
  }

  private func pages(of site: TestSite) -> [String] {
    site.outputFiles().filter { $0.hasSuffix(".html") } + ["search/index.html"]
  }

  @Test func withoutPostsNothingLeadsToLists() async throws {
    let site = try TestSite(["content/pages/about.md": "# About"])
    #expect(try await site.build().findingLines == [])
    for page in pages(of: site) {
      #expect(try ways(on: page, of: site) == [], "\(page)")
    }
    #expect(try !site.output("404.html").contains("role=\"search\""))
    let topics = try site.output("tags/index.html")
    #expect(topics.contains("<p class=\"summary\">No issue has a topic yet.</p>"))
    #expect(!topics.contains("<ul class=\"tag-index\">"))
  }

  @Test func theFirstPostCanBeFound() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "# Ask"])
    #expect(try await site.build().findingLines == [])
    for page in pages(of: site) {
      #expect(try ways(on: page, of: site) == ["/archive/", "/search/"], "\(page)")
    }
    #expect(try site.output("index.html").contains("<a href=\"/archive/\">Archive</a>"))
    #expect(try site.output("404.html").contains("role=\"search\""))
    try site.write("content/posts/2026-11-23-ask.md", "---\ntitle: Ask\ntags: [Sales]\n---\n")
    #expect(try await site.build().findingLines == [])
    for page in pages(of: site) {
      #expect(try ways(on: page, of: site) == Set(Self.ways), "\(page)")
    }
  }

  @Test func aPostEndsWithoutEmptyElements() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "# Ask"])
    #expect(try await site.build().findingLines == [])
    let page = try site.output("ask/index.html")
    #expect(page.contains(/<\/div>\s*<\/article>/))
    #expect(!page.contains("class=\"tags\"") && !page.contains("class=\"author\""))
  }

  @Test func anUnlistedPostIsNoArchive() async throws {
    let site = try TestSite(["content/posts/2026-11-23-ask.md": "---\ntitle: Ask\nunlisted: true\n---\n"])
    #expect(try await site.build().findingLines == [])
    #expect(try ways(on: "ask/index.html", of: site) == [])
    #expect(try !site.output("ask/index.html").contains("class=\"neighbors\""))
  }
}
