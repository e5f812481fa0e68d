import Testing

@testable import SiteGenerator

/// Pages that get in each other's way.
@Suite struct PlanCheckTests {
  private func lines(
    _ files: [String: String], assets: [ThemeAsset] = [], _ change: (inout Selection) -> Void = { _ in }
  ) throws -> [String] {
    let plan = try Plan(files, assets: assets, change)
    let findings = PlanCheck.findings(in: plan, plan.onceAllIsOut).filter { $0.rule != .gonePage }
    return findings.map { finding in
      #expect(finding.rule == .pathCollision)
      return "\(finding.testLine.dropLast(" [path-collision]".count)); \(finding.help ?? "")"
    }
  }

  private static let offers = [
    "posts/2026-11-02-offer/index.md": "---\ntitle: First\nexpires: 2026-11-10\n---\n",
    "posts/2026-11-02-offer/photo.png": "1",
    "posts/2026-11-16-offer/index.md": "---\ntitle: Second\nexpires: 2026-12-01\n---\n",
    "posts/2026-11-16-offer/photo.png": "2",
    "posts/2026-12-02-offer/index.md": "# Third",
    "posts/2026-12-02-offer/photo.png": "3",
  ]

  @Test func oneAfterTheOtherMayHaveOnePathForItselfAndItsFiles() throws {
    #expect(try lines(Self.offers) == [])
    #expect(try lines(Self.offers.filter { !$0.key.contains("12-02") }) == [])
  }

  @Test func twoThatOneBuildShowsMayNot() throws {
    #expect(
      try lines(Self.offers) { $0.includesExpired = true } == [
        """
        content/posts/2026-11-16-offer/index.md: error: content/posts/2026-11-16-offer/index.md and \
        content/posts/2026-11-02-offer/index.md would both be /offer/; give one of them another 'slug' or 'url'
        """,
        """
        content/posts/2026-11-02-offer/photo.png: error: content/posts/2026-11-02-offer/photo.png and \
        content/posts/2026-11-16-offer/photo.png would both be /offer/photo.png; rename one of them
        """,
      ])
    #expect(try lines(Self.offers) { $0.includesScheduled = true }.count == 2)
  }

  @Test func namesBeyondASCIIThatDifferInCaseAlone() throws {
    #expect(try lines(["Äpfel.png": "1", "äpfel.png": "2"]).count == 1)
    #expect(try lines(["Äpfel": "1", "äpfel/a.png": "2"]).count == 1)
    #expect(try lines(["Äpfel.png": "1", "äpfel/a.png": "2", "Öl.png": "3"]) == [])
  }

  @Test func aDraftMayGoOutAtAnyTime() throws {
    let plan = try Plan([
      "posts/2026-11-02-offer.md": "---\ntitle: First\nexpires: 2026-11-10\n---\n",
      "posts/2026-12-16-offer.md": "---\ntitle: Third\ndate: 2026-12-16\n---\n",
      "posts/offer.md": "---\ntitle: Idea\ndraft: true\n---\n",
    ])
    let findings = PlanCheck.findings(in: plan, plan.onceAllIsOut).filter { $0.rule != .gonePage }
    #expect(findings.map(\.isInDraft) == [true])
    #expect(findings.map(\.location?.file) == ["content/posts/offer.md"])
  }

  @Test func aPageAndAFileThatAreOneFile() throws {
    #expect(
      try lines(["posts/2026-11-23-x.md": "# X", "x/index.html": "<p>"]) == [
        """
        content/posts/2026-11-23-x.md: error: content/posts/2026-11-23-x.md and content/x/index.html would both be the \
        file x/index.html; give one of them another 'slug' or 'url'
        """
      ])
  }

  @Test func namesThatDifferOnlyInCase() throws {
    #expect(
      try lines(["Photo.png": "", "photo.png": ""]) == [
        """
        content/Photo.png: error: content/Photo.png would be /Photo.png and content/photo.png would be /photo.png: some \
        computers take the two names for one file; rename one of them
        """
      ])
    #expect(try lines(["Ask/a.png": "", "ask/b.png": ""]) == [])
  }

  @Test func whatTheProgramAddsIsNamed() throws {
    let style = ThemeAsset(name: "style.css", content: .builtIn([]))
    let logo = ThemeAsset(name: "logo.svg", content: .file("templates/assets/logo.svg"))
    #expect(
      try lines(["assets/style.css": "", "assets/logo.svg": "", "feed.xml": ""], assets: [style, logo]) == [
        """
        content/feed.xml: error: the feed in RSS and content/feed.xml would both be /feed.xml; rename one of them
        """,
        """
        content/assets/logo.svg: error: content/assets/logo.svg and templates/assets/logo.svg would both be \
        /assets/logo.svg; rename one of them
        """,
        """
        content/assets/style.css: error: content/assets/style.css and the theme's own style.css would both be \
        /assets/style.css; rename one of them
        """,
      ])
  }

  @Test func aFileWhereAFolderMustBe() throws {
    #expect(
      try lines(["Team": "", "pages/team/us.md": "# Us"]) == [
        """
        content/pages/team/us.md: error: content/pages/team/us.md would be /team/us/, but content/Team is a file where \
        that folder must be; give one of them another 'slug' or 'url'
        """
      ])
  }
}
