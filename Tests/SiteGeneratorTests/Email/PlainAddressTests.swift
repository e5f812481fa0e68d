import Testing

@testable import SiteGenerator

@Suite struct PlainAddressTests {
  @Test(arguments: [
    ("https://example.com/a?b=%20&c#d", "https://example.com/a?b=%20&c#d"),
    (
      "https://münchen.example:8080/straße?q=ü#é",
      "https://xn--mnchen-3ya.example:8080/stra%C3%9Fe?q=%C3%BC#%C3%A9"
    ),
    ("https://a.example/*|X|*?{{b}}", "https://a.example/*%7CX%7C*?%7B%7Bb%7D%7D"),
    ("//b.example/a b<c>", "//b.example/a%20b%3Cc%3E"),
    ("mailto:jürgen@a.example", "mailto:j%C3%BCrgen@a.example"),
    ("https://[::1]:80/?x[y]=1", "https://[::1]:80/?x%5By%5D=1"), ("tel:+1", "tel:+1"), ("", ""),
    ("https://", "https://"),
  ])
  func ofAddresses(address: String, plain: String) {
    #expect(PlainAddress.of(address) == plain)
    #expect(PlainAddress.of(plain) == plain)
  }
}
