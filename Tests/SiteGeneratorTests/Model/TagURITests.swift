import Testing

@testable import SiteGenerator

@Suite struct TagURITests {
  @Test func whatHasADateIsNamedByItsDayAndSlug() throws {
    let site = try Plan(["posts/2026-11-23-über uns.md": "# A"]).site
    #expect(
      TagURI.make(for: site.posts[0].entry, host: "test.example")
        == "tag:test.example,2026-11-23:%C3%BCber-uns")
  }

  @Test func whatHasNoneIsNamedByItsPath() throws {
    let site = try Plan(["pages/team/über.md": "# A"]).site
    #expect(
      TagURI.make(for: site.pages[0], host: "test.example") == "tag:test.example,2005:team/%C3%BCber")
    #expect(TagURI.make(forUndated: .home, host: "test.example") == "tag:test.example,2005:")
  }

  @Test(arguments: [
    ("tag:test.example,2026-11-23:ask", true), ("tag:test.example,2005:about", true),
    ("tag:other.example,2026-11-23:ask", false), ("tag:test.example,2026-11-23:", false),
    ("tag:test.example,2026-11:ask", false), ("tag:test.example,2006:about", false),
    ("tag:test.example,20261-1-23:ask", false), ("tag:test.example,2026-11-23", false),
  ])
  func itsFormTellsItFromOthers(id: String, isOwn: Bool) {
    #expect(TagURI.isOwn(id, host: "test.example") == isOwn)
  }
}
