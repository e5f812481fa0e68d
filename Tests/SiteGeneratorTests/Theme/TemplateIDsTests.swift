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

  @Test func theBuiltInThemeHasOneForItsText() throws {
    let site = try TestSite()
    let theme = try ThemeReader.read(root: site.root, chosen: [])
    #expect(TemplateIDs.all(in: theme).contains("main"))
  }
}
