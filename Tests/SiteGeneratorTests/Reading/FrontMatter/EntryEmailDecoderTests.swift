import Testing

@testable import SiteGenerator

@Suite struct EntryEmailDecoderTests {
  @Test func whatAPostSaysAsAnEmail() throws {
    for keys in ["subject: Ask", "title: Ask"] {
      let read = try readFrontMatter("email: {\(keys), preheader: 'What  to say'}")
      #expect(read.findings == [])
      let email = read.value?.frontMatter.email?.value
      #expect(email?.subject?.value == "Ask")
      #expect(email?.preheader?.value == "What to say")
    }
    #expect(try readFrontMatter("email:").value?.frontMatter.email == nil)
    #expect(try readFrontMatter("email: {subject: }").value?.frontMatter.email?.value == EntryEmail())
  }

  @Test(arguments: [
    (
      "email: {subjct: A}", "a.md:2:9: warning: 'email' has no key 'subjct' [unknown-key]",
      "did you mean 'subject'?"
    ),
    (
      "emial: {subject: A}", "a.md:2:1: warning: 'emial' is not a key sitegen knows [unknown-key]",
      "did you mean 'email'? if not, put it under 'params'"
    ),
    (
      "email: a@b.example",
      "a.md:2:8: error: 'email' takes a map with subject and preheader, this is the text 'a@b.example' [invalid-value]",
      "write it like email: {subject: Ask, preheader: What to say first}"
    ),
  ])
  func mistakes(yaml: String, line: String, help: String) throws {
    let findings = try readFrontMatter(yaml).findings
    #expect(findings.map(\.testLine) == [line])
    #expect(findings.first?.help == help)
  }

  @Test func pagesAreNotSent() async throws {
    let site = try TestSite([
      "content/site.yml": TestSite.configuration,
      "content/pages/about.md": "---\ntitle: About\nemail: {subject: A}\n---\nText\n",
    ])
    let findings = try await site.check().findings.filter { $0.rule == .unknownKey }
    #expect(
      findings.map(\.testLine) == [
        "content/pages/about.md:3:1: warning: 'email' has no meaning in a page: only posts are sent [unknown-key]"
      ])
    #expect(findings.first?.help == "leave it out, or put a value of your own under 'params'")
  }
}
