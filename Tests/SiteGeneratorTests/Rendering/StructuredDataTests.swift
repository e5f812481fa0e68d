import Foundation
import Testing

@testable import SiteGenerator

@Suite struct StructuredDataTests {
  private static let files = [
    "posts/2026-11-02-a.md": "---\ntitle: A\nseries: On asking\n---\nOne two three.",
    "posts/2026-11-09-b/index.md":
      "---\ntitle: 'B & </script>'\nseries: On asking\ntags: [Sales, Listening]\nupdated: 2026-11-10\nimage: b.png\nauthor: {name: Guest, url: /guest/}\n---\nOne *two*.",
    "posts/2026-11-09-b/b.png": "",
    "posts/2026-11-16-c.md": "---\ntitle: C\ntags: [Sales]\n---\n",
    "posts/2026-11-17-d.md": "# D",
    "posts/2026-11-18-e.md": "---\ntitle: E\nunlisted: true\ntags: [Sales]\n---\n",
    "pages/about.md": "# About",
  ]

  private func plan(_ settings: String = "") throws -> Plan { try Plan(Self.files, settings: settings) }

  private func text(_ shown: Page.Templated, at path: String = "/x/", of plan: Plan) throws -> String? {
    let data = StructuredData(shown, at: SitePath(trusted: path), in: RenderContext(plan))
    return data.text().map { String(decoding: $0, as: UTF8.self) }
  }

  private func text(ofPost title: String, _ settings: String = "") throws -> String {
    let plan = try plan(settings)
    let number = try plan.number(of: title)
    return try #require(try text(.post(number), at: plan.posts[number].entry.path.text, of: plan))
  }

  @Test func aPostWithAllThereIs() throws {
    var plan = try plan("author: {name: June, url: /about/, email: june@test.example}\n")
    var site = plan.site
    site.imageSizes["content/posts/2026-11-09-b/b.png"] = ImageSize(width: 600, height: 400)
    plan = Plan(site, plan.selection)
    let text = try text(.post(try plan.number(of: "B & </script>")), at: "/b/", of: plan)
    #expect(
      text == #"""
        {"@context":"https://schema.org","@graph":[{"@type":"BlogPosting",\#
        "headline":"B \u0026 \u003C/script\u003E","description":"One two.",\#
        "url":"https://test.example/b/","mainEntityOfPage":"https://test.example/b/",\#
        "image":{"@type":"ImageObject","url":"https://test.example/b/b.png","width":600,"height":400},\#
        "datePublished":"2026-11-09T00:00:00+00:00","dateModified":"2026-11-10T00:00:00+00:00",\#
        "author":{"@type":"Person","name":"Guest","url":"https://test.example/guest/"},\#
        "publisher":{"@type":"Person","name":"June","url":"https://test.example/about/"},\#
        "keywords":["Sales","Listening"],"wordCount":2,"inLanguage":"en",\#
        "isPartOf":{"@type":"CreativeWorkSeries","name":"On asking","url":"https://test.example/series/on-asking/"},\#
        "position":2},{"@type":"BreadcrumbList","itemListElement":[\#
        {"@type":"ListItem","position":1,"name":"Test","item":"https://test.example/"},\#
        {"@type":"ListItem","position":2,"name":"On asking","item":"https://test.example/series/on-asking/"},\#
        {"@type":"ListItem","position":3,"name":"B \u0026 \u003C/script\u003E","item":"https://test.example/b/"}]}]}
        """#)
  }

  @Test func whatIsNotKnownIsLeftOut() throws {
    let text = try text(ofPost: "D")
    for key in ["image", "author", "keywords", "isPartOf", "\"position\":0", "null", "\"\""] {
      #expect(!text.contains(key), "\(key)")
    }
    #expect(
      text.contains(
        #""publisher":{"@type":"Organization","name":"Test","url":"https://test.example/"}"#))
    #expect(
      text.contains(
        #""datePublished":"2026-11-17T00:00:00+00:00","dateModified":"2026-11-17T00:00:00+00:00""#))
  }

  @Test func theFrontPageIsTheSite() throws {
    let plan = try plan("tagline: Weekly\nlanguage: de-CH\nauthor: June\n")
    let first = Slice.all(of: 2, size: 1, at: .home)[0]
    #expect(
      try text(.index(first), at: "/", of: plan) == #"""
        {"@context":"https://schema.org","@graph":[{"@type":"WebSite","url":"https://test.example/","name":"Test",\#
        "description":"Weekly","inLanguage":"de-CH","publisher":{"@type":"Person","name":"June"}}]}
        """#)
  }

  @Test func whatIsNotForSearchEnginesSaysNothing() throws {
    let plan = try plan()
    let second = Slice.all(of: 2, size: 1, at: .home)[1]
    #expect(try text(.post(try plan.number(of: "E")), of: plan) == nil)
    #expect(try text(.index(second), of: plan) == nil && text(.tag(0, second), of: plan) == nil)
    #expect(try text(.notFound, of: plan) == nil)
  }

  @Test func everyPageIsJSONThatAParserReads() throws {
    let plan = try Plan(Self.files, limits: PlanLimits(postsInArchive: 1))
    for page in plan.pages where page.isForSearchEngines {
      guard case .templated(let shown) = page.content else { continue }
      let text = try #require(try text(shown, at: page.path.text, of: plan))
      let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      #expect(read?["@context"] as? String == "https://schema.org")
    }
  }
}
