import Testing

@testable import SiteGenerator

@Suite struct MailRulesTests {
  /// The post that this front matter makes.
  private func entry(_ frontMatter: String) async throws -> (Entry, FrontMatter) {
    let site = try TestSite([
      "content/site.yml": TestSite.configuration,
      "content/posts/2026-11-23-a.md": "---\n\(frontMatter)\n---\nText\n",
    ])
    let reading = try await SiteReader(root: site.root, jobs: 1).read(
      baseURL: nil, clock: .seconds(TestSite.now))
    let sources = try #require(reading.sources.value)
    let entry = try #require(sources.site.posts.first).entry
    let reader = TreeReader(root: site.root, settings: EntrySettings(sources.site.configuration))
    return (entry, try reader.read(entry).1.frontMatter)
  }

  private func words(_ count: Int) -> String { String(repeating: "é", count: count) }

  private func subjects(_ frontMatter: String) async throws -> [DistantFinding] {
    let (entry, matter) = try await entry(frontMatter)
    return MailSubject.findings(in: entry, matter)
  }

  private func preheaders(_ frontMatter: String) async throws -> [DistantFinding] {
    let (entry, matter) = try await entry(frontMatter)
    return MailPreheader.findings(in: entry, matter)
  }

  @Test func subjects() async throws {
    #expect(try await subjects("title: \(words(60))") == [])
    #expect(try await subjects("title: \(words(61))\nemail: {subject: A}") == [])
    let long = try await subjects("title: A\nemail: {subject: \(words(61))}")
    #expect(
      long == [
        DistantFinding(
          rule: .mailSubject, file: "content/posts/2026-11-23-a.md", offset: 30,
          message: "the subject has 61 characters; mail programs show about 60",
          help: "put what matters into the first 60, or make it shorter")
      ])
    let title = try await subjects("title: \(words(61))\ndraft: true")
    #expect(
      title == [
        DistantFinding(
          rule: .mailSubject, file: "content/posts/2026-11-23-a.md", offset: 11,
          message: "the subject has 61 characters; mail programs show about 60",
          help: "add 'email: {subject: ...}' to the front matter: without it the title is the subject",
          isInDraft: true)
      ])
  }

  @Test(arguments: [
    (
      "", 0, "there is no preheader, the line that mail programs show behind the subject",
      "add 'description: ...' to the front matter, or 'email: {preheader: ...}'"
    ),
    (
      "email: {preheader: A}", 32,
      "the preheader has 1 character; from 40 on it fills the line behind the subject",
      "say a little more of what readers find here"
    ),
    (
      "description: A", 26, "the preheader has 1 character; from 40 on it fills the line behind the subject",
      "add 'email: {preheader: ...}' to the front matter: without it the description is the preheader"
    ),
    (
      "email: {preheader: \(String(repeating: "é", count: 101))}", 32,
      "the preheader has 101 characters; mail programs show about 100",
      "say the same in fewer words"
    ),
  ])
  func preheaders(frontMatter: String, offset: Int, message: String, help: String) async throws {
    let findings = try await preheaders("title: A\n\(frontMatter)")
    #expect(
      findings == [
        DistantFinding(
          rule: .mailPreheader, file: "content/posts/2026-11-23-a.md", offset: offset, message: message,
          help: help)
      ])
  }

  @Test func preheadersThatFit() async throws {
    for count in [40, 100] {
      #expect(try await preheaders("title: A\ndescription: \(words(count))") == [])
    }
    #expect(
      try await preheaders("title: A\ndescription: B\nemail: {preheader: \(words(40))}") == [])
  }

  private func part(_ name: String, _ bytes: Int, links: Int = 0) -> EmailHTML.Part {
    EmailHTML.Part(name: name, isHeading: name.hasPrefix("heading"), bytes: bytes, links: links)
  }

  @Test func sizes() async throws {
    let entry = try await entry("title: A").0
    func findings(_ bytes: Int, _ links: Int) -> [Finding] {
      MailSize.findings(in: entry, bytes: bytes, links: links, of: [])
    }
    #expect(findings(79_999, 0) == [] && findings(75_999, 10) == [])
    let place = "content/posts/2026-11-23-a.md"
    let end = " links; Gmail cuts off what is beyond 102 [mail-size]"
    let about = "as a mail this has about"
    #expect(
      findings(76_000, 10).map(\.testLine) == [
        "\(place): warning: \(about) 80 KB, with what services add to 10\(end)"
      ])
    #expect(
      findings(101_999, 0).map(\.testLine) == [
        "\(place): warning: \(about) 102 KB, with what services add to 0\(end)"
      ])
    #expect(
      findings(102_000, 0).map(\.testLine) == [
        "\(place): error: \(about) 102 KB, with what services add to 0\(end)"
      ])
    #expect(findings(102_000, 0).first?.help == "make it shorter, or link to the rest")
    let draft = try await self.entry("title: A\ndraft: true").0
    #expect(MailSize.findings(in: draft, bytes: 102_000, links: 0, of: []).first?.isInDraft == true)
  }

  @Test("What weighs most are heavy blocks, or where there are none, sections")
  func weights() async throws {
    let entry = try await entry("title: A").0
    func help(_ parts: [EmailHTML.Part]) -> String? {
      MailSize.findings(in: entry, bytes: 90_000, links: 0, of: parts).first?.help
    }
    let start = "make it shorter, or link to the rest; what weighs most: "
    let heavy = [part("code", 20_000), part("a table", 30_400, links: 25), part("a quote", 9_999)]
    #expect(help(heavy) == start + "a table (40 KB), code (20 KB)")
    let small = Array(repeating: part("a paragraph", 900, links: 1), count: 20)
    #expect(
      help(small + [part("heading 'A'", 500)] + small.prefix(9) + [part("heading 'B'", 500)] + small)
        == start + "heading 'B' (27 KB), heading 'A' (12 KB)")
    #expect(help(small) == "make it shorter, or link to the rest")
  }

  private func configuration(_ yaml: String) throws -> SiteConfiguration {
    let source = SourceText(path: "site.yml", text: "url: https://example.com/\ntimezone: UTC\n\(yaml)\n")
    return try #require(SiteConfigurationReader.read(source).value)
  }

  @Test func senders() throws {
    func findings(_ yaml: String) throws -> [Finding] {
      MailSender.findings(in: try configuration(yaml))
    }
    #expect(try findings("email: {from: a@b.example}") == [])
    #expect(try findings("author: {email: a@b.example}") == [])
    let none = try findings("author: Ann")
    #expect(
      none.map(\.testLine) == [
        "content/site.yml: notice: there is no address to send mails from, so no .eml file can be written [mail-sender]"
      ])
    #expect(
      none.first?.help == "write email: {from: Ann Author <ann@example.com>}, or give the author an email")
    let unusable = try findings("author: {email: änn@b.example}").first
    #expect(
      unusable?.message
        == "mails cannot be sent from the author's address 'änn@b.example', so no .eml file can be written")
    #expect(unusable?.help?.hasSuffix("with plain letters before the '@'") == true)
  }

  @Test func footers() throws {
    func messages(_ yaml: String) throws -> [String] {
      MailFooter.findings(in: try configuration(yaml).email).map(\.testLine)
    }
    let unsubscribing = "content/site.yml: notice: mails have no link to unsubscribe [mail-footer]"
    let address =
      "content/site.yml: notice: mails have no postal address, which the law of many countries asks for [mail-footer]"
    #expect(try messages("") == [unsubscribing, address])
    #expect(try messages("email: {provider: ghost}") == [address])
    #expect(try messages("email: {unsubscribe: mailto:a@b.example, postalAddress: Here}") == [])
  }
}
