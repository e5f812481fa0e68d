import Testing

@testable import SiteGenerator

@Suite struct SiteConfigurationReaderTests {
  private func read(_ yaml: String) -> Checked<SiteConfiguration> {
    SiteConfigurationReader.read(SourceText(path: "content/site.yml", text: yaml))
  }

  @Test func everything() throws {
    let read = read(
      """
      \u{FEFF}# My site
      title: Become an 'A' Player
      tagline: A career in sales, week by week
      url: https://name.github.io/repo/
      language: no
      timezone: America/Indiana/Indianapolis
      author: {name: Jo, email: jo@example.com}
      permalink: /:year/:month/:day/:slug/
      postsPerPage: 5
      related: 0
      search: no
      dateFormat: d MMMM yyyy
      menu:
        - {title: About, url: /about/}
        - title: Code
          url: https://example.com/
      feed: {items: 30}
      markdown: {typography: off, headingLevel: 3}
      checks: {unknown-key: error, large-file: Off, yaml: error}
      params: {colour: teal}
      """)
    #expect(read.findings == [])
    let site = try #require(read.value)
    #expect(site.title == "Become an 'A' Player")
    #expect(site.tagline == "A career in sales, week by week")
    #expect(site.url.home == "https://name.github.io/repo/")
    #expect(site.language == "no")
    #expect(site.timeZone.name == "America/Indiana/Indianapolis")
    #expect(site.author == Author(name: "Jo", email: "jo@example.com"))
    #expect(try site.permalink == PermalinkPattern("/:year/:month/:day/:slug/"))
    #expect(site.postsPerPage == 5)
    #expect(site.related == 0)
    #expect(!site.search)
    #expect(site.dateFormat.pattern == "d MMMM yyyy")
    #expect(site.menu.map(\.title) == ["About", "Code"])
    #expect(site.menu.map(\.url.value) == ["/about/", "https://example.com/"])
    #expect(site.feed.items == 30)
    #expect(site.markdown.features == Set(MarkdownFeature.allCases).subtracting([.typography]))
    #expect(site.markdown.topHeadingLevel == 3)
    #expect(site.checks == [.unknownKey: .error, .largeFile: .off, .yaml: .error])
    #expect(site.params == ["colour": .text("teal")])
  }

  @Test func usualValues() throws {
    let site = try #require(
      read("url: https://example.com/\nmenu:\nfeed:\nmarkdown:\nchecks:\nparams:\n").value)
    #expect(site.title == "example.com")
    #expect(site.language == "en")
    #expect(site.timeZone.name == "UTC")
    #expect(site.permalink == .standard)
    #expect(site.postsPerPage == 10)
    #expect(site.related == 3)
    #expect(site.search)
    #expect(site.dateFormat.pattern == DateFormat.standardPattern)
    #expect(site.feed.items == 20)
    #expect(site.markdown == MarkdownOptions())
    #expect(site.menu.isEmpty && site.checks.isEmpty && site.params.isEmpty && site.author == nil)
  }

  @Test(arguments: ["", "# only a comment\n", "title: x\n", "title: x\nurl:\n", "url: ''\n"])
  func withoutAnAddress(yaml: String) {
    let read = read(yaml)
    #expect(lines(read.findings) == ["error: 'url' is missing"])
    #expect(read.findings.first?.rule == .missingConfiguration)
    #expect(
      read.findings.first?.help
        == "add the address the site is published at, such as url: https://example.com/")
    #expect(read.value != nil)
  }

  @Test func withoutTheFile() {
    let finding = SiteConfigurationReader.missing("content/site.yml")
    #expect(finding.rule == .missingConfiguration)
    #expect(lines([finding]) == ["error: the file is missing"])
    #expect(
      finding.help == """
        if your newsletter is in another folder, go there with cd; 'sitegen init' makes a new one; or create the file with lines
        such as
          title: My newsletter
          url: https://example.com/
          timezone: America/New_York
        """)
  }

  @Test(arguments: ["nb", "de-CH", "zh-Hant-TW", "no", "en-GB", "gsw"])
  func languages(tag: String) {
    let read = read("url: https://example.com/\ntimezone: UTC\nlanguage: \(tag)")
    #expect(read.findings == [])
    #expect(read.value?.language == tag)
  }

  @Test(
    arguments: [
      (
        "language: english", "2:11: error: 'english' is not a language tag",
        "write the short code, such as en or de-CH"
      ),
      ("language: en_US", "2:11: error: 'en_US' is not a language tag", "write it with '-': en-US"),
      (
        "language: false", "2:11: error: 'false' is not a language tag",
        "write the short code, such as en or de-CH"
      ),
      ("timezone: Mars/Olympus", "2:11: error: there is no time zone 'Mars/Olympus'", nil),
      ("permalink: /:title/", "2:12: error: the permalink '/:title/' has no meaning for ':title'", nil),
      ("postsPerPage: 0", "2:15: error: 'postsPerPage' takes a whole number above zero, this is '0'", nil),
      (
        "related: 11", "2:10: error: 'related' takes a whole number from 0 to 10, this is '11'",
        "write it like related: 3"
      ),
      (
        "search: maybe", "2:9: error: 'search' takes true or false, this is the text 'maybe'",
        "write it like search: true"
      ),
      ("dateFormat: YYYY", "2:13: error: 'Y' is the year of the week, which is wrong around New Year", nil),
      (
        "feed: {items: many}",
        "2:15: error: 'items' takes a whole number above zero, this is the text 'many'",
        "write it like items: 10"
      ),
      ("feed: {item: 3}", "2:8: warning: 'feed' has no key 'item'", "did you mean 'items'?"),
      (
        "feed: {length: 3}", "2:8: warning: 'feed' has no key 'length'",
        "it takes items, tags, aliases, ids, webSub, ttl"
      ),
      (
        "author: {url: ann.example}", "2:15: error: 'ann.example' is no whole address",
        "write https://ann.example"
      ),
      (
        "menu: {a: b}", "2:7: error: 'menu' takes a list of links, each with title and url, this is a map",
        "write it like menu: [{title: About, url: /about/}]"
      ),
      (
        "menu: [About]",
        "2:8: error: 'menu' takes a list of links, each with title and url, this is the text 'About'",
        "write it like menu: [{title: About, url: /about/}]"
      ),
      (
        "menu: [{name: Blog, href: about}]", "2:27: error: 'about' would lead somewhere else from every page",
        "write it from the site's root: /about/"
      ),
      (
        "menu: [{title: A, link: '?x'}]", "2:25: error: '?x' would lead somewhere else from every page",
        "write it from the site's root: /?x"
      ),
      (
        "menu: [{title: A, url: ../a/b.html#c}]",
        "2:24: error: '../a/b.html#c' would lead somewhere else from every page",
        "write it from the site's root: /a/b.html#c"
      ),
      (
        "menu: [{title: A, url: www.a.example}]",
        "2:24: error: 'www.a.example' would lead somewhere else from every page",
        "write it with its scheme: https://www.a.example"
      ),
      (
        "menu: [{title: About}]", "2:8: error: this link needs both a title and a url",
        "write it as {title: About, url: /about/}"
      ),
      (
        "postPerPage: 3", "2:1: warning: 'postPerPage' is not a key sitegen knows",
        "did you mean 'postsPerPage'? if not, put it under 'params'"
      ),
      (
        "colour: teal", "2:1: warning: 'colour' is not a key sitegen knows",
        "put a value of your own under 'params'"
      ),
    ] as [(String, String, String?)])
  func mistakes(yaml: String, line: String, help: String?) {
    let read = read("url: https://example.com/\n" + yaml)
    #expect(lines(read.findings) == [line])
    if let help { #expect(read.findings.first?.help == help) }
    #expect(read.value?.url.home == "https://example.com/")
  }

  @Test func aSecondAddress() {
    let read = read("url: https://example.com/\ntimezone: UTC\nurl: https://b.example/")
    #expect(lines(read.findings) == ["3:1: error: 'url' is given a second time; the first is in line 1"])
    #expect(read.findings.first?.help == "keep one of them")
  }

  @Test func withoutATimeZone() {
    let read = read("url: https://example.com/")
    #expect(lines(read.findings) == ["warning: 'timezone' is missing, so dates are read as UTC"])
    #expect(read.findings.first?.help == "add your own, such as timezone: America/New_York")
    #expect(read.value?.timeZone.name == "UTC")
  }

  @Test func anAddressWithoutScheme() {
    let read = read("url: example.com")
    #expect(lines(read.findings) == ["1:6: error: 'example.com' is not a complete web address"])
    #expect(read.findings.first?.help == "write it with its scheme: https://example.com")
    #expect(read.value != nil)
  }
}
