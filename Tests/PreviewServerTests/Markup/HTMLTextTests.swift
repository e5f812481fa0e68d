import Testing

@testable import PreviewServer

struct HTMLTextTests {
  @Test(arguments: [
    ("plain, ünï, 漢字 🐙", "plain, ünï, 漢字 🐙"),
    ("<a href=\"x\">'&'", "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;"),
    ("a\tb\nc\r\u{0}\u{1B}[31m\u{7F}", "a\tb\nc␍␀␛[31m␡"),
    ("a\u{202E}b\u{2066}c\u{85}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
  ]) func nothingIsMarkupOrInvisible(text: String, html: String) {
    #expect(htmlText(text) == html)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1234, "-1,234")])
  func largeNumbersHaveGroups(number: Int, text: String) {
    #expect(number.grouped == text)
  }

  @Test func oneIsNotPlural() {
    #expect((0...2).map { $0.counted("error") } == ["0 errors", "1 error", "2 errors"])
  }
}
