import Testing

@testable import SiteGenerator

/// Identities and addresses over several builds of one site.
@Suite struct PermalinksTests {
  private static let ask = "content/posts/2026-11-16-ask.md"
  private static let listen = "content/posts/2026-11-23-listen.md"

  private func site(_ files: [String: String] = [:]) async throws -> TestSite {
    let site = try TestSite(
      [Self.ask: "# Ask\n\nA.", Self.listen: "# Listen\n\nB."].merging(files) { $1 })
    try await site.build()
    return site
  }

  private func ledger(_ site: TestSite) throws -> [String] {
    try site.source("content/permalinks.lock").split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }

  private func guids(_ site: TestSite) throws -> [String] {
    try site.output("feed.xml").matches(of: /<guid[^>]*>([^<]*)</).map { String($0.1) }
  }

  // MARK: The file

  @Test func oneFactOnALineSorted() async throws {
    let site = try await site(["content/pages/about.md": "# About\n\nUs."])
    #expect(
      try ledger(site) == [
        "tag:test.example,2005:about path /about/",
        "tag:test.example,2005:about source content/pages/about.md",
        "tag:test.example,2026-11-16:ask date 2026-11-16T00:00:00+00:00",
        "tag:test.example,2026-11-16:ask number 1",
        "tag:test.example,2026-11-16:ask path /ask/",
        "tag:test.example,2026-11-16:ask slug ask",
        "tag:test.example,2026-11-16:ask source content/posts/2026-11-16-ask.md",
        "tag:test.example,2026-11-23:listen date 2026-11-23T00:00:00+00:00",
        "tag:test.example,2026-11-23:listen number 2",
        "tag:test.example,2026-11-23:listen path /listen/",
        "tag:test.example,2026-11-23:listen slug listen",
        "tag:test.example,2026-11-23:listen source content/posts/2026-11-23-listen.md",
      ])
  }

  /// Going live, expiring and every option of a build change no byte.
  @Test func itDependsOnTheContentAlone() async throws {
    let site = try await site([
      "content/posts/2026-11-30-later.md": "# Later\n\nC.",
      "content/posts/2026-11-20-offer.md": "---\nexpires: 2026-11-25\n---\n# Offer\n\nD.",
      "content/posts/2026-11-21-draft.md": "---\ndraft: true\n---\n# Draft\n\nE.",
    ])
    let before = try ledger(site)
    #expect(before.contains { $0.hasPrefix("tag:test.example,2026-11-30:later ") })
    #expect(!before.contains { $0.contains("draft") })
    for day in [20, 24, 26, 60] {
      let result = try await site.build { options in
        options.clock = .seconds(TestSite.now + (day - 24) * 86_400)
        options.includesDrafts = day == 20
        options.includesScheduled = day == 24
        options.includesExpired = day == 26
        options.baseURL = try? BaseURL("http://127.0.0.1:8080/x/")
        options.output = site.root + "/elsewhere\(day)"
      }
      #expect(result.output?.isLedgerChanged == false, "\(result.findingLines)")
    }
    #expect(try ledger(site) == before)
  }

  @Test func whatTwoBranchesAddedIsReadAsOne() async throws {
    let site = try await site()
    let text = try site.source("content/permalinks.lock")
    try site.write(
      "content/permalinks.lock", text + text.split(separator: "\n").reversed().joined(separator: "\n"))
    let result = try await site.build()
    #expect(result.findings.isEmpty && result.output?.isLedgerChanged == false)
  }

  @Test(arguments: [
    (
      "<<<<<<< HEAD",
      "content/permalinks.lock:3:1: error: two branches were merged here, and git could not [ledger]"
    ),
    (
      "tag:x,2026:a path a",
      "content/permalinks.lock:3:1: error: this line says nothing that sitegen knows [ledger]"
    ),
    (
      "tag:x,2026:a path /../a/",
      "content/permalinks.lock:3:1: error: this line says nothing that sitegen knows [ledger]"
    ),
    (
      "tag:x,2026:a number -1",
      "content/permalinks.lock:3:1: error: this line says nothing that sitegen knows [ledger]"
    ),
    (
      "tag:x,2026:a", "content/permalinks.lock:3:1: error: this line says nothing that sitegen knows [ledger]"
    ),
  ])
  func whatCannotBeReadStopsTheBuild(line: String, finding: String) async throws {
    let site = try await site()
    try site.remove("public")
    try site.write("content/permalinks.lock", "# A\n\n\(line)\n")
    let result = try await site.build()
    #expect(result.findingLines == [finding])
    #expect(site.outputFiles() == [])
    #expect(try site.source("content/permalinks.lock") == "# A\n\n\(line)\n")
  }

  @Test func aMarkOfAnEditorsAtTheBeginning() async throws {
    let site = try await site()
    let text = try site.source("content/permalinks.lock")
    for lines in [text, text.split(separator: "\n").dropFirst(2).joined(separator: "\n")] {
      try site.write("content/permalinks.lock", "\u{FEFF}" + lines)
      let result = try await site.build()
      #expect(result.findings.isEmpty && result.output?.isLedgerChanged == false, "\(result.findingLines)")
    }
    try site.write("content/permalinks.lock", "\u{FEFF}what\n" + text)
    #expect(
      try await site.build().findingLines == [
        "content/permalinks.lock:1:1: error: this line says nothing that sitegen knows [ledger]"
      ])
  }

  @Test func idsWithAnythingInThem() throws {
    let ids = ["https://old.example/?p=12", "# 1", "a b\t%20", "<<<<<<< x", "é ü", "=", "|x|"]
    var ledger = Ledger()
    for id in ids {
      ledger.records[id] = Ledger.Record(paths: [SitePath(trusted: "/a/")], sources: ["a b.md"])
    }
    let source = SourceText(path: Ledger.path, text: ledger.text)
    #expect(try LedgerReader.read(source, zone: SiteTimeZone(named: "UTC")).value == ledger)
  }

  // MARK: Moves

  @Test(arguments: [
    // The file, the slug, the title, the pattern; the domain; all of them at once.
    ["mv": "content/posts/2026/2026-11-16-ask/index.md", "text": "# Ask\n\nA."],
    ["text": "---\nslug: why-ask\n---\n# Ask\n\nA."],
    ["text": "# Quite another title\n\nA."],
    ["text": "# Ask\n\nA.", "config": "permalink: /:year/:slug/"],
    ["text": "# Ask\n\nA.", "config": "url: https://other.example/"],
    [
      "mv": "content/posts/2026-11-16-why.md", "text": "# Quite another title\n\nA.",
      "config": "url: https://other.example/news/\npermalink: /:year/:month/:number/:slug/",
    ],
  ])
  func noFeedReaderSeesAPostTwice(change: [String: String]) async throws {
    let site = try await site()
    let before = try guids(site)
    let pages = site.outputFiles()
    try site.remove(Self.ask)
    try site.write(change["mv"] ?? Self.ask, change["text"] ?? "")
    let config = change["config"] ?? ""
    let url = config.hasPrefix("url:") ? "" : "url: https://test.example/\n"
    try site.write("content/site.yml", "title: Test\ntimezone: UTC\n\(url)\(config)\n")
    let result = try await site.build()
    #expect(!result.hasErrors, "\(result.findingLines)")
    #expect(try guids(site) == before)
    #expect(Set(pages).isSubset(of: site.outputFiles()))
    #expect(
      try site.output("ask/index.html").contains("ask") || site.output("ask/index.html").contains("why"))
  }

  @Test func everyAddressAPostHadLeadsToIt() async throws {
    let site = try await site()
    try site.write(Self.ask, "---\nslug: why-ask\n---\n# Ask\n\nA.")
    let first = try await site.build()
    #expect(
      first.findingLines == [
        "content/posts/2026-11-16-ask.md:2:7: notice: this is now at /why-ask/; /ask/ leads there [moved-page]"
      ])
    try site.write(Self.ask, "---\nslug: how\n---\n# Ask\n\nA.")
    try await site.build()
    for old in ["ask", "why-ask"] {
      #expect(
        try site.output("\(old)/index.html").contains(
          "<meta http-equiv=\"refresh\" content=\"0; url=/how/\">"))
    }
    #expect(try site.output("_redirects") == "/ask/ /how/ 301\n/why-ask/ /how/ 301\n")
    #expect(try !site.output("sitemap.xml").contains("why-ask"))
    // And back again.
    try site.write(Self.ask, "# Ask\n\nA.")
    try await site.build()
    #expect(try site.output("_redirects") == "/how/ /ask/ 301\n/why-ask/ /ask/ 301\n")
    #expect(try site.output("ask/index.html").contains("<h1>Ask</h1>"))
  }

  @Test func theOnlyNewAndTheOnlyVanishedPostOfADay() async throws {
    let site = try await site()
    try site.remove(Self.ask)
    try site.write("content/posts/2026-11-16-why.md", "# Why\n\nC.")
    let result = try await site.build()
    let findings = result.findings.map { ($0.testLine, $0.help ?? "") }
    #expect(
      findings.map(\.0) == [
        "content/posts/2026-11-16-why.md: notice: this is now at /why/; /ask/ leads there [moved-page]",
        "content/posts/2026-11-16-why.md: notice: this is taken for the post that was content/posts/2026-11-16-ask.md, "
          + "since nothing else is left of that day [moved-page]",
      ])
    #expect(
      findings.last?.1
        == "if it is another one, write this into its front matter: id: tag:test.example,2026-11-16:why")
    // It was wrong: then it is a new one, and goes on where the old one was.
    try site.write(
      "content/posts/2026-11-16-why.md", "---\nid: tag:test.example,2026-11-16:why\n---\n# Why\n\nC.")
    let second = try await site.build()
    #expect(
      second.findingLines == [
        "content/posts/2026-11-16-why.md:2:5: warning: this was known by another id, and readers will see it again [new-id]"
      ])
    #expect(try site.output("ask/index.html").contains("url=/why/"))
    #expect(try await site.build().findingLines == [])
  }

  @Test func aSeriesThatIsRenamed() async throws {
    func posts(in series: String) -> [String: String] {
      [
        Self.ask: "---\nseries: \(series)\n---\n# Ask\n\nA.",
        Self.listen: "---\nseries: \(series)\n---\n# Listen\n\nB.",
      ]
    }
    let site = try await site(posts(in: "Calls"))
    #expect(try ledger(site).contains("tag:test.example,2005:series/calls path /series/calls/"))
    for (path, text) in posts(in: "The phone") { try site.write(path, text) }
    let result = try await site.build()
    #expect(result.findingLines == [])
    #expect(try site.output("series/calls/index.html").contains("url=/series/the-phone/"))
    #expect(try ledger(site).contains("tag:test.example,2005:series/calls source series The phone"))
    for (path, text) in posts(in: "") { try site.write(path, text) }
    let gone = try await site.build()
    #expect(
      gone.findingLines == [
        "content/permalinks.lock: error: series The phone is gone, and with it /series/calls/, /series/the-phone/ [vanished-page]"
      ])
  }

  // MARK: What is gone

  @Test func aVanishedPostIsAnError() async throws {
    let site = try await site()
    try site.remove(Self.ask)
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/permalinks.lock: error: content/posts/2026-11-16-ask.md is gone, and with it /ask/ [vanished-page]"
      ])
    #expect(
      result.findings.first?.help
        == "restore it; or write 'aliases: [/ask/]' into what takes its place; or, if it is to be gone, run "
        + "'sitegen retire /ask/'")
    #expect(try site.output("ask/index.html").contains("<h1>Ask</h1>"))

    try site.write(Self.listen, "---\naliases: [/ask/]\n---\n# Listen\n\nB.")
    let replaced = try await site.build()
    #expect(replaced.findingLines == [])
    #expect(try site.output("ask/index.html").contains("url=/listen/"))
    // The ledger still knows it.
    try site.write(Self.listen, "# Listen\n\nB.")
    #expect(try await site.build().hasErrors)
    try site.write(Self.ask, "# Ask\n\nA.")
    let restored = try await site.build()
    #expect(restored.findingLines == [])
  }

  /// Nothing tells that it is the same page: the rules by which posts are known again need a date.
  @Test func aPageThatIsRenamed() async throws {
    let site = try await site(["content/pages/about.md": "# About\n\nUs."])
    try site.remove("content/pages/about.md")
    try site.write("content/pages/info.md", "# About\n\nUs.")
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/permalinks.lock: error: content/pages/about.md is gone, and with it /about/ [vanished-page]"
      ])
    #expect(
      result.findings.first?.help
        == "restore it; or write 'aliases: [/about/]' into content/pages/info.md, if that takes its place; or, if it is "
        + "to be gone, run 'sitegen retire /about/'")
    try site.write("content/pages/info.md", "---\naliases: [/about/]\n---\n# About\n\nUs.")
    #expect(try await site.build().findingLines == [])
    #expect(try site.output("about/index.html").contains("url=/info/"))
  }

  @Test func aScheduledPostMayVanishBeforeItsDay() async throws {
    let later = "content/posts/2026-11-30-later.md"
    let site = try await site([later: "# Later\n\nC."])
    try site.remove(later)
    #expect(try await site.build().findingLines == [])
    #expect(try !ledger(site).contains { $0.contains("later") })
  }

  @Test func whatExpiredOrBecameADraftAgainIsGone() async throws {
    let site = try await site()
    try site.write(Self.ask, "---\ndraft: true\n---\n# Ask\n\nA.")
    try site.write(Self.listen, "---\nexpires: 2026-11-23\n---\n# Listen\n\nB.")
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/posts/2026-11-16-ask.md: notice: this was out and is a draft again: /ask/ says that it is gone [gone-page]",
        "content/posts/2026-11-23-listen.md: notice: this has expired: /listen/ says that it is gone [gone-page]",
      ])
    for page in ["ask/index.html", "listen/index.html"] {
      #expect(try site.output(page).contains("<h1>This page is gone</h1>"))
      #expect(try site.output(page).contains("noindex"))
    }
    #expect(try !site.output("sitemap.xml").contains("listen"))
  }

  @Test func tagPagesAndFilesThatVanishAreTold() async throws {
    let site = try await site([
      Self.ask: "---\ntags: [Sales]\n---\n# Ask\n\nA.", "content/cv.pdf": "x",
    ])
    try site.write(Self.ask, "# Ask\n\nA.")
    try site.remove("content/cv.pdf")
    let lines = try await site.build().findingLines
    #expect(lines.contains("warning: /cv.pdf was on the site and is no more [vanished-file]"))
    #expect(lines.contains("warning: /tags/sales/ was on the site and is no more [vanished-file]"))
  }

  /// Whatever takes the name of a file that is needed gives way, and nothing collides.
  @Test(arguments: [
    ("/Ask/", "/ask/"), ("/x/index.html", "/x/"), ("/v1.0", "/v1.0/"), ("/v1.0/", "/v1.0"),
  ])
  func anOldAddressThatIsNearlyTheNewOne(old: String, new: String) async throws {
    let site = try await site([Self.ask: "---\nurl: \(old)\n---\n# Ask\n\nA."])
    try site.write(Self.ask, "---\nurl: \(new)\n---\n# Ask\n\nA.")
    let result = try await site.build()
    #expect(!result.hasErrors, "\(result.findingLines)")
  }

  @Test func twoPostsThatChangeTheirAddresses() async throws {
    let site = try await site()
    try site.write(Self.ask, "---\nslug: listen\n---\n# Ask\n\nA.")
    try site.write(Self.listen, "---\nslug: ask\n---\n# Listen\n\nB.")
    let result = try await site.build()
    #expect(!result.hasErrors, "\(result.findingLines)")
    #expect(try site.output("ask/index.html").contains("<h1>Listen</h1>"))
    #expect(try guids(site) == ["tag:test.example,2026-11-23:listen", "tag:test.example,2026-11-16:ask"])
  }

  @Test func anAliasGoesBeforeWhatIsOnlyRemembered() async throws {
    let site = try await site()
    try site.write(Self.listen, "---\nslug: hear\n---\n# Listen\n\nB.")
    try await site.build()
    try site.write(Self.ask, "---\naliases: [/listen/]\n---\n# Ask\n\nA.")
    let result = try await site.build()
    #expect(!result.hasErrors, "\(result.findingLines)")
    #expect(try site.output("listen/index.html").contains("url=/ask/"))
  }

  @Test func aDraftAtAVanishedAddressAndAScheduledHeirSaveNothing() async throws {
    for text in ["---\ndraft: true\nslug: ask\n---\n# New\n\nC.", "---\naliases: [/ask/]\n---\n# New\n\nC."] {
      let site = try await site()
      try site.remove(Self.ask)
      try site.write("content/posts/2026-12-07-new.md", text)
      let lines = try await site.build().findingLines
      #expect(
        lines == [
          "content/permalinks.lock: error: content/posts/2026-11-16-ask.md is gone, and with it /ask/ [vanished-page]"
        ])
    }
  }

  /// The date in the file's name was wrong: is it the same post?
  @Test func aNewPostAtTheAddressOfAVanishedOne() async throws {
    let site = try await site()
    let before = try guids(site)
    try site.remove(Self.ask)
    try site.write("content/posts/2026-11-17-ask.md", "# Ask\n\nA.")
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/permalinks.lock: error: content/posts/2026-11-16-ask.md is gone, and at its address /ask/ there is "
          + "content/posts/2026-11-17-ask.md [vanished-page]"
      ])
    #expect(
      result.findings.first?.help
        == "if that is the same post, write 'id: tag:test.example,2026-11-16:ask' into it, so that nobody gets it "
        + "again; if it is another one, run 'sitegen retire /ask/'")
    try site.write(
      "content/posts/2026-11-17-ask.md", "---\nid: tag:test.example,2026-11-16:ask\n---\n# Ask\n\nA.")
    let second = try await site.build()
    #expect(second.findingLines == [])
    #expect(try guids(site) == before)
  }

  /// Only where it was is gone: where a draft will be is nobody's business.
  @Test func aDraftThatGetsANewAddress() async throws {
    let site = try await site()
    try site.write(Self.ask, "---\ndraft: true\nslug: secret\naliases: [/plan/]\n---\n# Ask\n\nA.")
    try await site.build()
    #expect(site.outputFiles().filter { $0.contains("secret") || $0.contains("plan") } == [])
    #expect(try site.output("ask/index.html").contains("<h1>This page is gone</h1>"))
  }

  @Test func anIdThatIsGivenLater() async throws {
    let site = try await site()
    try site.write(Self.ask, "---\nslug: why\n---\n# Ask\n\nA.")
    try await site.build()
    try site.write(Self.ask, "---\nid: urn:x\nslug: why\n---\n# Ask\n\nA.")
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/posts/2026-11-16-ask.md:2:5: warning: this was known by another id, and readers will see it again [new-id]"
      ])
    #expect(try site.output("ask/index.html").contains("url=/why/"))
    #expect(try await site.build().findingLines == [])
  }

  @Test func whatIsWrittenCanBeRead() async throws {
    let site = try await site([
      Self.ask: "---\nseries: \"A\\nB\"\n---\n# Ask\n\nA.",
      "content/pages/a.md": "---\nslug: .foo\n---\n# A\n\nB.",
    ])
    let first = try await site.build()
    #expect(first.findingLines.allSatisfy { $0.contains("hidden part, '.foo'") } && first.findings.count == 1)
    try site.remove("content/pages/a.md")
    try await site.build()
    #expect(try await site.build().findingLines == [])
    #expect(try ledger(site).contains("tag:test.example,2005:series/a-b source series A B"))
  }

  // MARK: CI

  @Test func aLockedLedgerMustBeUpToDate() async throws {
    let site = try await site()
    #expect(try await site.build { $0.isLocked = true }.findingLines == [])
    try site.write("content/posts/2026-11-24-new.md", "# New\n\nC.")
    let result = try await site.build { $0.isLocked = true }
    #expect(
      result.findingLines == [
        "content/permalinks.lock: error: content/permalinks.lock does not know content/posts/2026-11-24-new.md yet "
          + "[locked-ledger]"
      ])
    #expect(result.findings.first?.help == "run 'sitegen build' and commit content/permalinks.lock")
    #expect(try !ledger(site).contains { $0.contains("new") })
    try site.remove("content/permalinks.lock")
    #expect(
      try await site.build { $0.isLocked = true }.findingLines == [
        "content/permalinks.lock: error: there is no content/permalinks.lock yet [locked-ledger]"
      ])
  }

  // MARK: Ids and numbers of the author's

  @Test func idsOfTheAuthors() async throws {
    let site = try await site([Self.ask: "---\nid: https://old.example/?p=12\n---\n# Ask\n\nA."])
    #expect(try guids(site) == ["tag:test.example,2026-11-23:listen", "https://old.example/?p=12"])
    try site.write(Self.listen, "---\nid: https://old.example/?p=12\n---\n# Listen\n\nB.")
    let result = try await site.build()
    #expect(
      result.findingLines == [
        "content/posts/2026-11-23-listen.md:2:5: error: this has the id of content/posts/2026-11-16-ask.md [post-id]"
      ])
  }

  @Test func issuesAreCountedAndKeepTheirNumbers() async throws {
    let site = try await site(["content/site.yml": TestSite.configuration + "permalink: /:number/:slug/\n"])
    #expect(site.outputFiles().filter { $0.hasSuffix("ask/index.html") } == ["1/ask/index.html"])
    // An older one found later does not push the others.
    try site.write("content/posts/2026-11-09-old.md", "# Old\n\nC.")
    try site.write("content/posts/2026-11-24-own.md", "---\nnumber: 7\n---\n# Own\n\nC.")
    let result = try await site.build()
    #expect(
      site.outputFiles().filter { $0.contains("old/") || $0.contains("own/") } == [
        "3/old/index.html", "7/own/index.html",
      ])
    #expect(
      result.findingLines == [
        "content/posts/2026-11-24-own.md:2:9: warning: there are no issues 4 to 6 before this one, which is 7 [issue-number]"
      ])
    try site.write("content/posts/2026-11-24-own.md", "---\nnumber: 3\n---\n# Own\n\nC.")
    #expect(
      try await site.build().findingLines.contains(
        "content/posts/2026-11-24-own.md:2:9: warning: issue 3 is content/posts/2026-11-09-old.md already [issue-number]"
      ))
  }

  // MARK: Aliases

  @Test func aliasesThatHitSomethingOrLeadInACircle() async throws {
    let site = try await site([
      Self.ask: "---\naliases: [/listen/, /ask/, /old.html, old]\n---\n# Ask\n\nA."
    ])
    let lines = try await site.build().findingLines
    #expect(
      lines == [
        "content/posts/2026-11-16-ask.md:2:11: error: content/posts/2026-11-23-listen.md and an old address of "
          + "content/posts/2026-11-16-ask.md would both be /listen/ [path-collision]",
        "content/posts/2026-11-16-ask.md:2:21: warning: this is the page's own address: it leads nowhere else "
          + "[useless-alias]",
        "content/posts/2026-11-16-ask.md:2:39: error: the path 'old' does not begin with '/' [invalid-url]",
      ])
  }

  @Test func anOldAddressThatAnotherPageTook() async throws {
    let site = try await site()
    try site.write(Self.ask, "---\nslug: why-ask\n---\n# Ask\n\nA.")
    try site.write("content/posts/2026-11-24-ask.md", "# Ask again\n\nC.")
    #expect(
      try await site.build().findingLines.contains(
        "content/posts/2026-11-16-ask.md: notice: its old address /ask/ is now content/posts/2026-11-24-ask.md: old links lead there [taken-path]"
      ))
    #expect(try site.output("ask/index.html").contains("<h1>Ask again</h1>"))
  }
}
