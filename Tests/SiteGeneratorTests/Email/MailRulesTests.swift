import Testing

@testable import SiteGenerator

@Suite struct MailRulesTests {
  /// The post that this front matter makes.
  private func entry(_ frontMatter: String) async throws -> Entry {
    let site = try TestSite([
      "content/site.yml": TestSite.configuration,
      "content/posts/2026-11-23-a.md": "---\n\(frontMatter)\n---\nText\n",
    ])
    let reading = try await SiteReader(root: site.root, jobs: 1).read(
      baseURL: nil, clock: .seconds(TestSite.now))
    return try #require(reading.sources.value?.site.posts.first).entry
  }

  private func words(_ count: Int) -> String { String(repeating: "é", count: count) }

  @Test func subjects() async throws {
    #expect(MailSubject.findings(in: try await entry("title: \(words(60))")) == [])
    #expect(MailSubject.findings(in: try await entry("title: \(words(61))\nemail: {subject: A}")) == [])
    let long = MailSubject.findings(in: try await entry("title: A\nemail: {subject: \(words(61))}"))
    #expect(
      long == [
        DistantFinding(
          rule: .mailSubject, file: "content/posts/2026-11-23-a.md", offset: 30,
          message: "the subject has 61 characters; mail programs show about 60",
          help: "put what matters into the first 60, or make it shorter")
      ])
    let title = MailSubject.findings(in: try await entry("title: \(words(61))\ndraft: true"))
    #expect(
      title == [
        DistantFinding(
          rule: .mailSubject, file: "content/posts/2026-11-23-a.md", offset: 0,
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
      "the preheader has 1 characters; from 40 on it fills the line behind the subject",
      "say a little more of what readers find here"
    ),
    (
      "description: A", 0, "the preheader has 1 characters; from 40 on it fills the line behind the subject",
      "add 'email: {preheader: ...}' to the front matter: without it the description is the preheader"
    ),
    (
      "email: {preheader: \(String(repeating: "é", count: 101))}", 32,
      "the preheader has 101 characters; mail programs show about 100",
      "say the same in fewer words"
    ),
  ])
  func preheaders(frontMatter: String, offset: Int, message: String, help: String) async throws {
    let findings = MailPreheader.findings(in: try await entry("title: A\n\(frontMatter)"))
    #expect(
      findings == [
        DistantFinding(
          rule: .mailPreheader, file: "content/posts/2026-11-23-a.md", offset: offset, message: message,
          help: help)
      ])
  }

  @Test func preheadersThatFit() async throws {
    for count in [40, 100] {
      #expect(MailPreheader.findings(in: try await entry("title: A\ndescription: \(words(count))")) == [])
    }
    #expect(
      MailPreheader.findings(
        in: try await entry("title: A\ndescription: B\nemail: {preheader: \(words(40))}"))
        == [])
  }

  @Test func sizes() async throws {
    let entry = try await entry("title: A")
    let heaviest = [("a table", 40_400), ("code", 20_000), ("a list", 9_500), ("a quote", 1)]
    func findings(_ bytes: Int, _ links: Int) -> [Finding] {
      MailSize.findings(in: entry, bytes: bytes, links: links, heaviest: heaviest)
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
    #expect(
      findings(102_000, 0).first?.help
        == "make it shorter, or link to the rest; what weighs most: a table (40 KB), code (20 KB), a list (10 KB)"
    )
    #expect(
      MailSize.findings(in: entry, bytes: 90_000, links: 0, heaviest: []).first?.help
        == "make it shorter, or link to the rest")
    let draft = try await self.entry("title: A\ndraft: true")
    #expect(MailSize.findings(in: draft, bytes: 102_000, links: 0, heaviest: []).first?.isInDraft == true)
  }

  @Test func senders() throws {
    func findings(_ yaml: String) throws -> [Finding] {
      let source = SourceText(path: "site.yml", text: "url: https://example.com/\ntimezone: UTC\n\(yaml)\n")
      return MailSender.findings(in: try #require(SiteConfigurationReader.read(source).value))
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
  }
}
