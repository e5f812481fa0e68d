import Testing

@testable import SiteGenerator

@Suite struct AddressEscapeTests {
  @Test(arguments: [
    ("/about/?a=1&b=[2]#c", "/about/?a=1&amp;b=[2]#c"), ("/it's", "/it&#39;s"), ("/\"x\"", "/%22x%22"),
    ("/a b", "/a%20b"), ("/%41", "/%41"), ("/%", "/%"), ("/é", "/%C3%A9"), ("/<b>", "/%3Cb%3E"),
    ("/a\\b`c", "/a%5Cb%60c"), ("/\n", "/%0A"), ("", ""),
  ])
  func attributes(address: String, escaped: String) {
    #expect(AddressEscape.attribute(address) == escaped)
  }
}
