import Foundation
import Testing

@testable import SiteGenerator

@Suite("The stylesheet within pages")
struct InlineStylesheetTests {
  @Test(
    "What says nothing is left out",
    arguments: [
      ("/* a */\na {\n  color: red;\n}\n\nb { margin: 0 auto; }\n", "a{color:red}b{margin:0 auto}"),
      ("a :hover , b > c{}", "a :hover,b>c{}"),
      ("a{width:calc( 1px + 2px )}", "a{width:calc( 1px + 2px )}"),
      ("a/* x */b{} .a/* */.b{}", "a/**/b{}.a/**/.b{}"), ("a /* x */ b{} c/* x */ d{}", "a b{}c d{}"),
      (".sm\\: p{} .a\\; b{}", ".sm\\: p{}.a\\; b{}"),
      ("a{content:\"  /* ; } \\\" \";}", "a{content:\"  /* ; } \\\" \"}"),
      ("@media (min-width: 62rem) and (x) {a{b:c}}", "@media (min-width:62rem) and (x){a{b:c}}"),
      ("/* open", ""), ("a{content:'x", "a{content:'x"), ("", ""),
    ])
  func compact(css: String, expected: String) {
    #expect(String(decoding: InlineStylesheet.compact(Array(css.utf8)), as: UTF8.self) == expected)
  }

  @Test("A stylesheet that names other files, or is long, is linked")
  func linked() {
    #expect(InlineStylesheet.address(of: Array("a{b:url(c)}".utf8)) == nil)
    #expect(InlineStylesheet.address(of: Array("a{b:URL(c)}".utf8)) == nil)
    #expect(InlineStylesheet.address(of: Array("@Import 'c'".utf8)) == nil)
    #expect(InlineStylesheet.address(of: [0x61, 0x7B, 0xFF, 0x7D]) == nil)
    #expect(InlineStylesheet.address(of: Array(String(repeating: "a{b:c}", count: 5000).utf8)) == nil)
  }

  @Test("Nothing in it ends the attribute")
  func attribute() throws {
    let css = "a{content:'<\"&%#\u{e9}';--b:c|d}"
    let address = String(decoding: try #require(InlineStylesheet.address(of: Array(css.utf8))), as: UTF8.self)
    #expect(!address.contains { "\"<>&#'{} ".contains($0) })
    #expect(address.dropFirst("data:text/css,".count).removingPercentEncoding == css)
  }

  @Test("Pages have it within them, or link to it")
  func pages() async throws {
    let files = ["content/posts/2026-11-23-a.md": "# A"]
    let site = try TestSite(files.merging(["templates/assets/style.css": "a { b: c; }"]) { $1 })
    try await site.build()
    #expect(
      try site.output("a/index.html").contains("<link rel=\"stylesheet\" href=\"data:text/css,a%7Bb:c%7D\">"))
    try site.write("templates/assets/style.css", "a{b:url(search.js)}")
    try await site.build()
    #expect(try site.output("a/index.html").contains("<link rel=\"stylesheet\" href=\"/assets/style."))
  }
}
