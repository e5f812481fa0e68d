import Testing

@testable import SiteGenerator

@Suite struct TemplateIDsTests {
  @Test(arguments: [
    ("<main id=\"main\"><p id='a b'><i\n id=c><i id=d >", ["main", "a b", "c", "d"]),
    ("<p data-id=\"x\" id = \"y\" grid=\"z\">id=\"w\"", []),
    ("<p id=\"post-{{post.slug}}\" id=\"{{x}}\">", []),
    ("id=\"", []), ("<p id=", [""]),
  ])
  func idsThatAreTheSameOnEveryPage(template: String, ids: [String]) {
    #expect(TemplateIDs.ids(in: Array(template.utf8)) == ids)
  }

  @Test(arguments: [
    ("a{{#b}}c{{/b}}d{{#b}}e{{/b}}f", "adf"), ("a{{#b}}c", "a{{#b}}c"),
    ("a{{# b }}c{{ /b}}d{{ #b\n}}e{{/ b }}f", "adf"), ("a{{#bb}}c{{/bb}}", "a{{#bb}}c{{/bb}}"),
    ("a{{/b}}c{{#b}}d{{/b}}", "a{{/b}}c"),
    ("a{{^b}}c{{/b}}", "a{{^b}}c{{/b}}"), ("", ""),
  ])
  func whatIsWrittenWithoutAValue(template: String, rest: String) {
    #expect(String(decoding: TemplateIDs.withoutSections("b", Array(template.utf8)), as: UTF8.self) == rest)
  }

  @Test func theFormHasOneWhereItIsShown() throws {
    let site = try TestSite()
    let theme = try ThemeReader.read(root: site.root)
    var configuration = SiteConfiguration(
      title: "T", url: try BaseURL("https://t.example/"), timeZone: try SiteTimeZone(named: "UTC"),
      dateFormat: try DateFormat(DateFormat.standardPattern))
    #expect(
      TemplateIDs.all(in: theme, for: configuration).isDisjoint(with: ["subscribe", "subscribe-email"]))
    configuration.subscribe = Subscription(Subscription.Form(action: "/join"))
    #expect(
      TemplateIDs.all(in: theme, for: configuration).isSuperset(of: ["main", "subscribe", "subscribe-email"]))
  }
}
