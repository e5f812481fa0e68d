import Testing

@testable import SiteGenerator

@Suite struct StylesheetAddressesTests {
  private func addresses(_ css: String) -> [String] {
    StylesheetAddresses.all(in: Array(css.utf8)).map(\.address)
  }

  @Test(arguments: [
    ("a{b:url(c.png)}", ["c.png"]), ("a{b:URL( \"c d.png\" )}", ["c d.png"]),
    ("a{b:url(\n  c.png\n)}", ["c.png"]), ("@import 'a.css';@import url(b.css) print;", ["a.css", "b.css"]),
    ("@IMPORT/**/\"a.css\" layer(x) supports(font: \"y\");", ["a.css"]),
    ("a{b:image-set(\"c.avif\" type(\"image/avif\"), url(d.png) 2x)}", ["c.avif", "d.png"]),
    ("a{b:src(\"c.png\")}", ["c.png"]),
    ("a{b:url(c) url('d')}e{f:url(g", ["c", "d", "g"]),
  ])
  func whatIsLoaded(css: String, expected: [String]) {
    #expect(addresses(css) == expected)
  }

  @Test(arguments: [
    "/* url(a.png) @import 'b.css'; */", "a::before{content:\"url(b.png)\"}", "a{b:my-url(c.png)}",
    "@namespace svg url(http://www.w3.org/2000/svg);", "a{b:\"\\\"url(c)\"}", "a[b='c']{d:calc(1px + (2px))}",
    "@media (a){b::after{content:'c'}}", "@import", "\"", "a\\", "/*", "(", "))", "url", "@", "",
    "@font-face{font-family:'a'}",
  ])
  func whatIsNot(css: String) {
    #expect(addresses(css) == [])
  }

  @Test func placesAreThoseOfTheAddress() {
    let css = "é{a:url( 'b')}"
    #expect(StylesheetAddresses.all(in: Array(css.utf8)) == [.init(address: "b", offset: 11)])
  }
}
