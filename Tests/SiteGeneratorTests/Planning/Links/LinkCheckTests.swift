import Testing

@testable import SiteGenerator

/// What is said of links, on 2026-11-24.
@Suite struct LinkCheckTests {
  /// The findings as `file: severity: message [rule]; help`, the file below `content/` and without its extension.
  private func lines(
    _ files: [String: String], settings: String = "", isWhole: Bool = true,
    _ change: (inout Selection) -> Void = { _ in }
  ) async throws -> [String] {
    var plan = try Plan(files, settings: settings, change)
    var site = plan.site
    site.isWhole = isWhole
    // Headings get ids elsewhere.
    site.posts = site.posts.map {
      var post = $0
      let ids = Self.ids(in: $0.entry)
      post.entry.change { $0.body.ids = $0.body.headings.map(\.id) + ids }
      return post
    }
    plan = Plan(site, plan.selection)
    let findings = try await LinkCheck(plan, plan.onceAllIsOut, templateIDs: ["main"]).run(jobs: 2).findings
    return findings.map { finding in
      let severity = finding.isInDraft ? "draft" : finding.rule.severity.rawValue
      let file = finding.file.split(separator: "/").last?.split(separator: ".").first ?? ""
      return "\(file): \(severity): \(finding.message) [\(finding.rule.rawValue)]; \(finding.help ?? "")"
    }
  }

  private static func ids(in entry: Entry) -> [String] {
    String(decoding: entry.body.html, as: UTF8.self).matches(of: /id="([^"]*)"/).map { String($0.output.1) }
  }

  /// What is said of one post's text on a small site.
  private func lines(in text: String, settings: String = "") async throws -> [String] {
    try await lines(
      Self.site.merging(["posts/2026-11-23-new/index.md": "---\ntitle: New\n---\n" + text]) { $1 },
      settings: settings
    ).map { String($0.trimmingPrefix("index: error: ")) }
  }

  private static let site = [
    "posts/2026-11-16-ask.md": "---\ntitle: Ask\ntags: [Sales]\n---\n<i id=\"part-2\"></i>",
    "posts/2026-11-09-photo-day/index.md": "# Photo day", "posts/2026-11-09-photo-day/sun set.jpg": "",
    "posts/2026-11-23-new/photo.jpg": "",
    "pages/about.md": "# About", "brochure.pdf": "", "images/team.png": "",
  ]

  @Test(arguments: [
    "/ask/", "/ask", "/ask/?a=1", "/ask/index.html", "/", "/index.html", "/tags/", "/tags/sales/",
    "/feed.xml",
    "/brochure.pdf#page=3", "/404.html", "../2026-11-16-ask.md", "../ask/", "photo.jpg", "./", "..",
    "../2026-11-09-photo-day/sun%20set.jpg", "/photo-day/sun%20set.jpg", "../../pages/about.md",
    "https://test.example/gone/", "https://out.example/gone/", "mailto:me@out.example", "//out.example/x",
    "{{site.baseurl}}/x", "/x{%y%}",
    "#", "#top", "#TOP", "#main", "#:~:text=words", "#main:~:text=words", "/ask/#part-2", "/ask/#part%2D2",
    "/ask/?a#part-2", "../2026-11-16-ask.md#part-2", "/tags/#main", "/ask/#",
  ])
  func fine(address: String) async throws {
    #expect(try await lines(in: "<a href=\"\(address)\">x</a>") == [])
  }

  @Test(arguments: [
    ("", "this link has no address [dead-link]; write one between the parentheses, or take it out"),
    ("/aks/", "there is no page '/aks/' on this site [dead-link]; did you mean '/ask/'?"),
    ("/aks", "there is no page '/aks' on this site [dead-link]; did you mean '/ask/'?"),
    ("/Ask/", "there is no page '/Ask/' on this site [dead-link]; did you mean '/ask/'?"),
    ("ask/", "there is no page '/new/ask/' on this site [dead-link]; did you mean '/ask/'?"),
    (
      "/2019/05/ask.html",
      "there is no page '/2019/05/ask.html' on this site [dead-link]; did you mean '/ask/'?"
    ),
    ("/feed.xml/", "there is no page '/feed.xml/' on this site [dead-link]; did you mean '/feed.xml'?"),
    (
      "/nothing-like-it/",
      "there is no page '/nothing-like-it/' on this site [dead-link]; correct the address, or take the link out"
    ),
    (
      "../2026-11-16-aks.md#x",
      "there is no post or page 'content/posts/2026-11-16-aks.md' [dead-link]; did you mean '../2026-11-16-ask.md'?"
    ),
    (
      "../2026-11-09-photo-day/sunset.jpg",
      "there is no file 'content/posts/2026-11-09-photo-day/sunset.jpg' [dead-link]; did you mean '../2026-11-09-photo-day/sun%20set.jpg'?"
    ),
    (
      "../2026-11-09-foto-day/index.md",
      "there is no post or page 'content/posts/2026-11-09-foto-day/index.md' [dead-link]; did you mean '../2026-11-09-photo-day/index.md'?"
    ),
    (
      "../2026-11-16-ask",
      "there is no page '/2026-11-16-ask' on this site [dead-link]; did you mean '../2026-11-16-ask.md'?"
    ),
    (
      "../2026-11-09-photoday/",
      "there is no page '/2026-11-09-photoday/' on this site [dead-link]; did you mean '../2026-11-09-photo-day/'?"
    ),
    (
      "foto.jpg",
      "there is no file 'content/posts/2026-11-23-new/foto.jpg' [dead-link]; did you mean 'photo.jpg'?"
    ),
    (
      "../../../content/site.yml",
      "'content/site.yml' is sitegen's own, and not published [dead-link]; take the link out"
    ),
    (
      "../../../notes/map.pdf",
      "'notes/map.pdf' is not below 'content/', so it is not published [dead-link]; put the file below 'content/' if it is for readers"
    ),
    (
      "www.out.example",
      "there is no file 'content/posts/2026-11-23-new/www.out.example' [dead-link]; begin it with https:// if it leads out of the site"
    ),
    (
      "me@out.example",
      "there is no file 'content/posts/2026-11-23-new/me@out.example' [dead-link]; begin it with mailto: if it leads out of the site"
    ),
    ("#prat-2", "there is no '#prat-2' on this page [dead-link]; did you mean '#part-1'?"),
    (
      "#nowhere",
      "there is no '#nowhere' on this page [dead-link]; add {#nowhere} to the heading it should lead to"
    ),
    ("/ask/#prat-2", "there is no '#prat-2' on the page '/ask/' [dead-link]; did you mean '#part-2'?"),
    ("/ask/#Part-2", "there is no '#Part-2' on the page '/ask/' [dead-link]; did you mean '#part-2'?"),
    (
      "/tags/#x",
      "there is no '#x' on the page '/tags/' [dead-link]; add {#x} to the heading it should lead to"
    ),
  ])
  func dead(address: String, line: String) async throws {
    #expect(try await lines(in: "[x](\(address)) <i id=\"part-1\">") == [line])
  }

  @Test(arguments: [
    (
      "phto.jpg",
      "there is no file 'content/posts/2026-11-23-new/phto.jpg' [missing-file]; did you mean 'photo.jpg'?"
    ),
    (
      "Photo.JPG?x",
      "there is no file 'content/posts/2026-11-23-new/Photo.JPG' [missing-file]; did you mean 'photo.jpg'?"
    ),
    (
      "team.png",
      "there is no file 'content/posts/2026-11-23-new/team.png' [missing-file]; did you mean '/images/team.png'?"
    ),
    (
      "/images/taem.png",
      "there is no file '/images/taem.png' on this site [missing-file]; did you mean '/images/team.png'?"
    ),
    (
      "sky.webp",
      "there is no file 'content/posts/2026-11-23-new/sky.webp' [missing-file]; put the file there, or correct the address"
    ),
  ])
  func missing(address: String, line: String) async throws {
    #expect(try await lines(in: "![x](\(address))") == [line])
    #expect(
      try await lines(["posts/2026-11-23-new/index.md": "---\ntitle: T\nimage: \(address)\n---\n"]).count == 1
    )
  }

  @Test func theBasePathIsNotTheAuthorsAffair() async throws {
    var site = try Plan([
      "posts/2026-11-16-ask.md":
        "# Ask\n\n[a](/my%20repo/ask/) [b](/ask/) [c](/my%20repo/aks/) [d](/my%20repo)"
    ]).site
    site.configuration.url = try BaseURL("https://name.github.io/my%20repo/")
    let plan = Plan(site, Selection(now: TestSite.now))
    let findings = try await LinkCheck(plan, plan, templateIDs: []).run(jobs: 1).findings
    let noHelp = "correct the address, or take the link out"
    #expect(
      findings.map(\.help) == ["leave out '/my repo': sitegen puts it before every path", noHelp, noHelp])
  }

  @Test func menuAndAuthorsAreChecked() async throws {
    #expect(
      try await lines(
        [
          "pages/about.md": "---\ntitle: About\nauthor: {name: A, url: /baout/}\n---\n",
          "posts/2026-12-01-later.md": "# Later",
        ],
        settings: """
          author: {name: B, url: /abuot/}
          menu: [{title: A, url: /about/}, {title: B, url: /abot/}, {title: C, url: https://x.example/}, {title: L, url: /later/}]

          """) == [
          "about: error: there is no page '/baout/' on this site [dead-link]; did you mean '/about/'?",
          "site: error: there is no page '/abot/' on this site [dead-link]; did you mean '/about/'?",
          "site: error: this links to 'Later', which goes out Tue, 1 Dec 2026 00:00 +00:00 [early-link]; readers would find nothing there until then: add the link when it is out",
          "site: error: there is no page '/abuot/' on this site [dead-link]; did you mean '/about/'?",
        ])
  }
}

/// Links to what is not always there.
extension LinkCheckTests {
  private static let held = [
    "posts/2026-11-16-over.md": "---\ntitle: Over\nexpires: 2026-11-20\n---\n",
    "posts/2026-11-16-soon.md": "---\ntitle: Soon over\nexpires: 2026-12-05\n---\n",
    "posts/2026-12-01-later/index.md": "---\ntitle: Later\ntags: [Rare]\n---\n",
    "posts/2026-12-01-later/l.png": "", "posts/draft.md": "---\ntitle: Idea\ndraft: true\n---\n",
  ]

  private func lines(
    from name: String, _ front: String = "", to address: String,
    _ change: (inout Selection) -> Void = { _ in }
  ) async throws -> [String] {
    try await lines(
      Self.held.merging(["posts/\(name).md": "---\ntitle: From\n\(front)\n---\n[x](\(address))"]) { $1 },
      change)
  }

  private static let laterLine =
    "this links to 'Later', which goes out Tue, 1 Dec 2026 00:00 +00:00 [early-link]; readers would find nothing there until then: add the link when it is out"

  @Test(arguments: [
    ("/later/", laterLine), ("2026-12-01-later/index.md", laterLine),
    (
      "2026-12-01-later/l.png",
      "this file belongs to 'Later', which goes out Tue, 1 Dec 2026 00:00 +00:00 [early-link]; readers would find nothing there until then: add the link when it is out"
    ),
    (
      "draft.md",
      "this links to 'Idea', which is a draft [early-link]; readers would find nothing there: publish that first, or take the link out"
    ),
    (
      "/over/",
      "this links to 'Over', which expired Sat, 21 Nov 2026 00:00 +00:00 [dead-link]; readers would find nothing there: take the link out"
    ),
    (
      "/tags/rare/",
      "there is no page '/tags/rare/' yet [early-link]; all that it will show is held back: add the link when the first of it is out"
    ),
  ])
  func fromWhatIsOut(address: String, line: String) async throws {
    #expect(try await lines(from: "2026-11-23-from", to: address) == ["2026-11-23-from: error: " + line])
  }

  @Test func whatExpiresIsAWarningUnlessTheLinkGoesFirst() async throws {
    let line =
      "2026-11-23-from: warning: this links to 'Soon over', which expires Sun, 6 Dec 2026 00:00 +00:00 [expiring-link]; readers will find nothing there from then on: take the link out in time"
    #expect(try await lines(from: "2026-11-23-from", to: "/soon/") == [line])
    #expect(try await lines(from: "2026-11-23-from", "expires: 2026-12-06", to: "/soon/") == [line])
    #expect(try await lines(from: "2026-11-23-from", "expires: 2026-12-05", to: "/soon/") == [])
  }

  @Test func fromWhatIsScheduledItDependsOnTheDates() async throws {
    #expect(try await lines(from: "2026-12-01-from", to: "/later/") == [])
    #expect(try await lines(from: "2026-12-02-from", to: "/later/") == [])
    #expect(try await lines(from: "2026-12-02-from", to: "/tags/rare/") == [])
    #expect(
      try await lines(from: "2026-11-30-from", to: "/later/") == ["2026-11-30-from: error: " + Self.laterLine]
    )
    #expect(
      try await lines(from: "2026-12-06-from", to: "/soon/") == [
        "2026-12-06-from: error: this links to 'Soon over', which expires Sun, 6 Dec 2026 00:00 +00:00, before this goes out [dead-link]; readers would find nothing there: take the link out"
      ])
    #expect(
      try await lines(from: "2026-12-05-from", to: "/soon/").map { $0.contains(": warning: ") } == [true])
    #expect(try await lines(from: "2026-12-02-from", to: "/aks/").count == 1)
    #expect(try await lines(from: "2026-12-02-from", to: "draft.md").count == 1)
  }

  @Test func aDraftMayLinkToWhatIsNotOut() async throws {
    #expect(try await lines(from: "from", "draft: true", to: "/later/") == [])
    #expect(try await lines(from: "from", "draft: true", to: "draft.md") == [])
    #expect(
      try await lines(from: "from", "draft: true", to: "/aks/") == [
        "from: draft: there is no page '/aks/' on this site [dead-link]; correct the address, or take the link out"
      ])
    #expect(
      try await lines(from: "from", "draft: true", to: "/aks/") { $0.includesDrafts = true }.first?.hasPrefix(
        "from: draft: ") == true)
  }

  @Test func whatThisBuildShowsIsThere() async throws {
    #expect(try await lines(from: "2026-11-23-from", to: "/later/") { $0.includesScheduled = true } == [])
    #expect(try await lines(from: "2026-11-23-from", to: "/tags/rare/") { $0.includesScheduled = true } == [])
    #expect(try await lines(from: "2026-11-23-from", to: "draft.md") { $0.includesDrafts = true } == [])
    #expect(try await lines(from: "2026-11-23-from", to: "/over/") { $0.includesExpired = true } == [])
  }

  @Test func whatHasExpiredIsNotChecked() async throws {
    #expect(try await lines(from: "2026-11-16-from", "expires: 2026-11-17", to: "/aks/") == [])
  }

  @Test func ofTwoWithOnePathOneWillDo() async throws {
    let files = [
      "posts/2026-11-02-offer.md": "---\ntitle: Old\nexpires: 2026-11-10\n---\n",
      "posts/2026-11-16-offer.md": "# New", "pages/about.md": "# About\n\n[offer](/offer/)",
    ]
    #expect(try await lines(files) == [])
    #expect(try await lines(files.filter { !$0.key.contains("11-16") }).count == 1)
  }

  @Test func whereAPostIsLostNobodyKnowsWhatIsDead() async throws {
    let files = ["posts/2026-11-16-a.md": "# A\n\n[x](/lost/) [y](#y) ![z](z.png)"]
    #expect(try await lines(files).count == 3)
    #expect(try await lines(files, isWhole: false).count == 2)
  }
}
