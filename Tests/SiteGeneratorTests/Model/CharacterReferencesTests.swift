import Testing

@testable import SiteGenerator

@Suite struct CharacterReferencesTests {
  @Test(arguments: [
    ("a&#58;b", "a:b"), ("a&#0000058b", "a:b"), ("&#x3a;&#X3A;", "::"), ("&colon;&Tab;&NewLine;", ":\t\n"),
    ("&colon&#58", "::"), ("日&#x65E5;本", "日日本"),
  ])
  func whatTheyStandFor(written: String, text: String) {
    #expect(CharacterReferences.decoded(written) == text)
  }

  @Test(arguments: [
    "", "&", "&&", "&#", "&#;", "&#x", "&amp;", "&COLON;", "a?b&c=d", "&#xD800;", "&#4294967296;",
    "&#99999999999999999999;",
  ])
  func whatStays(written: String) {
    #expect(CharacterReferences.decoded(written) == written)
  }

  @Test func onlyThoseWithASemicolonAreSeen() {
    #expect(["&amp;", "a&#58;", "&#x3A;", "a&b&c;"].allSatisfy(CharacterReferences.areIn))
    #expect(!["", "&", "&;", "&#;", "a?b&c=d;", "&amp", "& amp;"].contains(where: CharacterReferences.areIn))
  }
}
