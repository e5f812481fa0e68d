import Testing

@testable import SiteGenerator

@Suite struct FrontMatterReaderTests {
  private let zone: SiteTimeZone

  init() throws {
    zone = try SiteTimeZone(named: "America/Indiana/Indianapolis")
  }

  private func read(_ yaml: String) throws -> FrontMatter {
    let read = try readFrontMatter(yaml)
    #expect(read.findings == [])
    return try #require(read.value).frontMatter
  }

  @Test func everything() throws {
    let matter = try read(
      """
      title: ! 'Why Prospects Aren''t Calling You Back'
      date: 2026-11-23 07:00
      updated: 2026-11-24T08:00:00Z
      slug: why-prospects
      url: /become/a-player/
      tags: [Sales, "Cold Calling", 2026, Sales, '']
      description: >-
        One line
        --- of two
      image: {src: phone.jpg, alt: A phone}
      author: {name: Jo, email: jo@example.com, url: https://example.com/, bio: Writes.}
      draft: yes
      unlisted: "true"
      expires: 2026-12-31
      template: wide
      series: "One, two"
      aliases: [/old/, /older/]
      checks: {dead-link: off}
      params: {wide: false}
      episode: 7
      """)
    #expect(matter.title?.value == "Why Prospects Aren't Calling You Back")
    #expect(matter.title?.offset == 11)
    #expect(matter.date?.value.rfc3339 == "2026-11-23T07:00:00-05:00")
    #expect(matter.updated?.value.rfc3339 == "2026-11-24T03:00:00-05:00")
    #expect(matter.slug?.value.text == "why-prospects")
    #expect(matter.url?.value.text == "/become/a-player/")
    #expect(matter.tags.map(\.value) == ["Sales", "Cold Calling", "2026"])
    #expect(matter.description?.value == "One line --- of two")
    #expect(matter.image?.source.value == "phone.jpg")
    #expect(matter.image?.alternative == "A phone")
    #expect(
      matter.author
        == Author(name: "Jo", email: "jo@example.com", url: matter.author?.url, bio: "Writes."))
    #expect(matter.author?.url?.value == "https://example.com/")
    #expect(matter.isDraft && matter.isUnlisted)
    #expect(matter.expires?.value.rfc3339 == "2027-01-01T00:00:00-05:00")
    #expect(matter.template?.value == "wide")
    #expect(matter.aliases.map(\.value.text) == ["/old/", "/older/"])
    #expect(matter.series?.value == "One, two")
    #expect(matter.checks == [.deadLink: .off])
    #expect(matter.params == ["episode": .integer(7), "wide": .flag(false)])
  }

  @Test func shortForms() throws {
    let matter = try read("tags: Sales,  Cold Calling , ,Sales\nimage: a.jpg\nauthor: Jo\ntitle: 2026\n")
    #expect(matter.tags.map(\.value) == ["Sales", "Cold Calling"])
    #expect(matter.image?.source.value == "a.jpg")
    #expect(try read("image: {url: b.jpg}").image?.source.value == "b.jpg")
    #expect(try read("image: {path: c.jpg}").image?.source.value == "c.jpg")
    #expect(matter.author == Author(name: "Jo"))
    #expect(matter.title?.value == "2026")
    #expect(try read("series: [Asking]").series?.value == "Asking")
    #expect(try read("series: []").series == nil)
  }

  @Test func keysWithoutValueAreAsGoodAsNone() throws {
    let keys = FrontMatterKey.allCases.map { "\($0.rawValue):" }.joined(separator: "\n")
    #expect(try read(keys) == FrontMatter())
    #expect(try read("title: ''\ndescription: \"  \"\nslug: ''") == FrontMatter())
  }

  @Test func filesWithoutFrontMatter() throws {
    let source = SourceText(path: "a.md", text: "\u{FEFF}# Title\n")
    let document = try #require(FrontMatterReader.read(source, zone: zone).value)
    #expect(document.frontMatter == FrontMatter())
    #expect(document.body == 3..<source.bytes.count)
  }

  @Test func placesCountTheWholeFile() throws {
    let source = SourceText(
      path: "a.md", text: "\u{FEFF}---\r\ntítel: ü # x\r\ntag: é\r\ndate: 2026-02-30\r\n---\r\n")
    let read = FrontMatterReader.read(source, zone: zone)
    #expect(
      lines(read.findings) == [
        "3:1: warning: 'tag' is not a key sitegen knows",
        "4:7: error: there is no day 30: February 2026 has 28 days",
      ])
    #expect(read.value?.frontMatter.params == ["títel": .text("ü"), "tag": .text("é")])
  }

  @Test func ourNamesInAnotherCase() throws {
    let matter = try read("Title: x\nTAGS: a\nDraft: true")
    #expect(matter.title?.value == "x")
    #expect(matter.tags.map(\.value) == ["a"])
    #expect(matter.isDraft)
  }

  @Test func namesOfOtherGenerators() throws {
    let matter = try read(
      """
      permalink: /a/
      lastMod: 2026-01-02
      publishDate: 2026-01-01
      expirydate: 2026-01-03
      published: false
      excerpt: Words
      categories: [A, B]
      category: B, C
      tags: D
      redirect_from: /old/
      """)
    #expect(matter.url?.value.text == "/a/")
    #expect(matter.updated?.value.isoDay == "2026-01-02")
    #expect(matter.date?.value.isoDay == "2026-01-01")
    #expect(matter.expires?.value.isoDay == "2026-01-04")
    #expect(matter.isDraft)
    #expect(matter.description?.value == "Words")
    #expect(matter.tags.map(\.value) == ["A", "B", "C", "D"])
    #expect(matter.aliases.map(\.value.text) == ["/old/"])
    #expect(matter.params.isEmpty)
    #expect(try !read("published: true").isDraft)
  }

  @Test(arguments: [
    (
      "summary: a\ndescription: b",
      ["2:1: warning: 'summary' is not used, since 'description' says something else"]
    ),
    (
      "description: b\nsummary: a",
      ["3:1: warning: 'summary' is not used, since 'description' says something else"]
    ),
    ("summary: b\nexcerpt: a", ["3:1: warning: 'excerpt' is not used, since 'summary' says something else"]),
    (
      "draft: true\npublished: true",
      ["3:1: warning: 'published' is not used, since 'draft' says something else"]
    ),
    ("draft: true\npublished: false", []), ("description: b\nsummary: b", []),
    ("description: b\nsummary:", []),
  ])
  func twoNamesForOneValue(yaml: String, expected: [String]) throws {
    let read = try readFrontMatter(yaml)
    #expect(lines(read.findings) == expected)
    #expect(expected.isEmpty || read.findings.first?.help == "keep one of them")
    #expect(read.value?.frontMatter.isDraft == true || read.value?.frontMatter.description?.value == "b")
  }

  @Test(arguments: [
    (
      "tags: {a: b}", "2:7: error: 'tags' takes a list of words, this is a map",
      "write it like tags: [Sales, Career]"
    ),
    (
      "tags: [a, [b]]", "2:11: error: 'tags' takes a list of words, this is a list",
      "write it like tags: [Sales, Career]"
    ),
    ("title: [x]", "2:8: error: 'title' takes text, this is a list", "write it like title: some words"),
    (
      "draft: maybe", "2:8: error: 'draft' takes true or false, this is the text 'maybe'",
      "write it like draft: true"
    ),
    ("draft: 1", "2:8: error: 'draft' takes true or false, this is '1'", "write it like draft: true"),
    (
      "date: {a: b}", "2:7: error: 'date' takes a date, this is a map", "write it like date: 2026-11-23 07:00"
    ),
    (
      "image: [x]", "2:8: error: 'image' takes a path, or a map with src and alt, this is a list",
      "write it like image: {src: phone.jpg, alt: A ringing phone}"
    ),
    ("image: {alt: x}", "2:1: error: this image has no 'src'", "give its path: src: photo.jpg"),
    (
      "author: [x]",
      "2:9: error: 'author' takes a name, or a map with name, email, url and bio, this is a list",
      "write it like author: {name: Jo Doe, url: https://example.com/}"
    ),
    (
      "author: {twitter: x}", "2:10: warning: 'author' has no key 'twitter'",
      "it takes name, email, url, bio"
    ),
    (
      "params: x", "2:9: error: 'params' takes a map of names and values, this is the text 'x'",
      "write it like params: {name: value}"
    ),
    (
      "date: 2026-02-30", "2:7: error: there is no day 30: February 2026 has 28 days",
      "write a day from 01 to 28"
    ),
    (
      "series: [Asking, Listening]", "2:9: error: 'series' takes the title of one series, this is a list",
      "write it like series: Asking for the sale"
    ),
    (
      "slug: ../../etc", "2:7: error: the slug '../../etc' is a path, not a name",
      "a slug is one part of the address; use 'url: /a/b/' for a whole path"
    ),
    (
      "url: /a b/", "2:6: error: the path '/a b/' contains a space",
      "use letters, digits, '-', '_' and '.' between the slashes"
    ),
  ])
  func wrongValues(yaml: String, line: String, help: String) throws {
    let read = try readFrontMatter(yaml + "\ndescription: kept")
    #expect(lines(read.findings) == [line])
    #expect(read.findings.first?.help == help)
    #expect(read.value?.frontMatter.description?.value == "kept")
  }

  @Test(arguments: [
    ("titel", "title"), ("tag", "tags"), ("Titel", "title"), ("dat", "date"),
    ("authors", "author"),
    ("images", "image"), ("param", "params"), ("expire", "expires"), ("catgories", "categories"),
    ("ulr", "url"), ("serie", "series"),
  ])
  func slipsOfTheHand(key: String, meant: String) throws {
    let read = try readFrontMatter("\(key): 5")
    #expect(lines(read.findings) == ["2:1: warning: '\(key)' is not a key sitegen knows"])
    #expect(read.findings.first?.help == "did you mean '\(meant)'? if not, put it under 'params'")
    #expect(read.value?.frontMatter.params == [key: .integer(5)])
  }

  @Test(arguments: [
    "name", "land", "long", "layout", "data", "late", "rate", "tile", "gate", "tabs", "craft", "plug", "type",
    "weight",
    "menu", "serves", "audit", "subtitle", "comments", "toc", "math", "cover", "featured", "guid",
  ])
  func wordsOfTheirOwn(key: String) throws {
    #expect(try read("\(key): false").params == [key: .flag(false)])
  }

  @Test func theLanguageOfOnePost() throws {
    #expect(try read("language: de-CH").language == "de-CH")
    #expect(try read("lang: he").language == "he")
    let wrong = try readFrontMatter("language: german")
    #expect(lines(wrong.findings) == ["2:11: error: 'german' is not a language tag"])
    #expect(wrong.findings.first?.help == "write the short code, such as en or de-CH")
  }

  @Test(arguments: ["--", "----", "—"])
  func namesTheLineThatLooksLikeTheEnd(dashes: String) {
    let text = "---\ntitle: A\n\(dashes)\n\nText: *a\n\n---\n\nMore."
    let read = FrontMatterReader.read(SourceText(path: "a.md", text: text), zone: zone)
    #expect(read.value == nil)
    #expect(lines(read.findings) == ["3:1: error: the front matter does not end here, with '\(dashes)'"])
    #expect(read.findings.first?.rule == .frontMatter)
    #expect(read.findings.first?.help == "make this line exactly '---'")
  }

  @Test(arguments: [
    "about.md", "/about/", "./about.html", "https://a.example", "mailto:a@a.example", "team", "../a/",
    "a@a.example",
  ])
  func addressesOfAuthors(url: String) throws {
    #expect(try read("author: {url: '\(url)'}").author?.url?.value == url)
  }
}
