import Testing

@testable import SiteGenerator

@Suite struct PlanTests {
  private func plan(_ change: (inout Selection) -> Void = { _ in }) throws -> Plan {
    try Plan(
      [
        "posts/2026-11-09-old.md": "---\ntitle: Old\ntags: [x]\n---\n",
        "posts/2026-11-16-secret.md": "---\ntitle: Secret\nunlisted: true\ntags: [x]\n---\n",
        "posts/2026-11-23-new/index.md": "---\ntitle: New\ntags: [y, x]\n---\n",
        "posts/2026-11-23-new/a.png": "a",
        "posts/2026-12-07-later/index.md": "---\ntitle: Later\ntags: [z]\n---\n",
        "posts/2026-12-07-later/b.png": "b",
        "pages/about.md": "# About",
        "CNAME": "test.example",
      ], change)
  }

  @Test func everyFileOfTheSiteInOneList() throws {
    #expect(
      try plan().pages.map(\.path.text) == [
        "/new/", "/old/", "/secret/", "/about/", "/", "/tags/", "/tags/x/", "/tags/y/",
        "/archive/", "/sitemap.xml", "/feed.xml", "/atom.xml", "/feed.json", "/tags/x/feed.xml",
        "/tags/x/atom.xml",
        "/tags/x/feed.json", "/tags/y/feed.xml", "/tags/y/atom.xml", "/tags/y/feed.json", "/404.html",
        "/robots.txt", "/icon.svg", "/icon.png",
        "/search/", "/CNAME", "/new/a.png",
      ])
  }

  @Test func whatIsHeldBackIsNamedAndNothingElseTellsOfIt() throws {
    let plan = try plan()
    #expect(plan.heldBack.map(\.title) == ["Later"])
    #expect(!plan.pages.contains { $0.path.text.contains("later") } && !plan.tags.contains { $0.name == "z" })
    let later = try self.plan { $0.includesScheduled = true }
    #expect(later.heldBack.isEmpty)
    #expect(later.pages.contains { $0.path.text == "/later/b.png" } && later.tags.contains { $0.name == "z" })
  }

  @Test func unlistedPostsHaveNoNeighboursAndNoTags() throws {
    let plan = try plan()
    let (new, old, secret) = (
      try plan.number(of: "New"), try plan.number(of: "Old"), try plan.number(of: "Secret")
    )
    #expect(plan.older(than: new) == old && plan.newer(than: new) == nil)
    #expect(plan.older(than: old) == nil && plan.newer(than: old) == new)
    #expect(plan.older(than: secret) == nil && plan.newer(than: secret) == nil)
    #expect(plan.tags(of: secret) == [])
    #expect(plan.tags(of: new).map { plan.tags[$0].name } == ["y", "x"])
  }

  @Test func linksOfEveryEntryCanBeAsked() throws {
    let plan = try Plan([
      "posts/2026-11-23-a/index.md":
        "---\ntitle: A\nimage: a.png\n---\n[b](/b/#c) ![](a.png) [out](https://o.example) [d](#d)",
      "posts/2026-11-23-a/a.png": "a",
      "pages/about.md": "---\ntitle: About\nimage: https://o.example/x.png\n---\n",
    ])
    let post = plan.posts[0].entry
    #expect(
      post.body.links.map { plan.resolver(for: post).target(of: $0.address) } == [
        .path(SitePath(trusted: "/a/a.png"), suffix: ""), .path(SitePath(trusted: "/b/"), suffix: "#c"),
        .samePage(suffix: "#d"),
      ])
    #expect(plan.image(of: plan.posts[0].entry) == .path(SitePath(trusted: "/a/a.png"), suffix: ""))
    #expect(plan.image(of: plan.standalones[0]) == .elsewhere("https://o.example/x.png"))
  }
}
