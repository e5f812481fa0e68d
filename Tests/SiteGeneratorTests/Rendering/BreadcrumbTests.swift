import Testing

@testable import SiteGenerator

@Suite struct BreadcrumbTests {
  @Test func theWayToEveryPage() throws {
    let plan = try Plan(
      [
        "posts/2026-11-02-a.md": "---\ntitle: A\nseries: On asking\ntags: [Sales]\n---\n",
        "posts/2026-11-09-b.md": "---\ntitle: B\ntags: [Work, Sales]\n---\n",
        "posts/2026-11-16-c.md": "# C",
        "pages/about.md": "# About",
      ], limits: PlanLimits(postsInArchive: 2))
    let context = RenderContext(plan)
    let trails = plan.pages.compactMap { page -> String? in
      guard case .templated(let shown) = page.content else { return nil }
      return Breadcrumb.trail(to: shown, at: page.path, in: context)
        .map { "\($0.name) \($0.path)" }.joined(separator: " > ")
    }
    #expect(
      trails == [
        "Test / > Archive /archive/ > C /c/",
        "Test / > Work /tags/work/ > B /b/",
        "Test / > On asking /series/on-asking/ > A /a/",
        "Test / > About /about/",
        "",
        "Test / > Topics /tags/",
        "Test / > Topics /tags/ > Sales /tags/sales/",
        "Test / > Topics /tags/ > Work /tags/work/",
        "Test / > On asking /series/on-asking/",
        "Test / > Archive /archive/",
        "Test / > Archive /archive/ > Archive of 2026 /archive/2026/",
        "", "",
      ])
  }
}
