import Testing

@testable import SiteGenerator

/// Where links to other sites stand in the text.
@Suite struct OutsideLinkPlaceTests {
  @Test(arguments: [
    "[a](‸https://b.example)", "![a](‸https://b.example/i.png \"t\")", "<‸https://b.example/>",
    "‸https://b.example",
    "a ‸https://b.example, ‸https://b.example/c and ‸https://b.example", "‸www.b.example.",
    "`https://b.example` ‸https://b.example",
    "‸https://b.example/c then ‸https://b.example", "> a\n> ‸http://b.example\n\n- ‸https://c.example",
    "[a]\n\n[a]: ‸https://b.example", "<a href=\"‸https://b.example/?a=1&amp;b\">c</a>",
    "<div>\n<img src='‸https://b.example' alt=''></div>", "[![i](‸https://b.example/i)](‸https://c.example)",
    "| a |\n|---|\n| ‸https://b.example |", "a[^1]\n\n[^1]: ‸https://b.example",
    "‸https://youtu.be/dQw4w9WgXcQ",
    "a\n‸https://youtu.be/dQw4w9WgXcQ\n[b](‸https://c.example)",
    "`\\` ‸https://b.example/?a&amp=1",
    "[a](/b) [c](mailto:d@e.example) [f](#g) f@g.example `<https://b.example>` <!-- https://b.example -->",
    "[a](‸//b.example/c)", "~~‸https://b.example~~ **‸https://c.example**",
  ])
  func places(marked: String) {
    let text = MarkedMarkdown(marked)
    let links = MarkdownText(String(decoding: text.bytes, as: UTF8.self)).body.outsideLinks
    #expect(links.map(\.offset).sorted() == text.marks)
  }

  /// To find each of them in a very long paragraph would take long.
  @Test func aVeryLongParagraphIsThePlaceItself() {
    let text = (0..<5000).map { "https://b.example/\($0)" }.joined(separator: " ")
    let links = MarkdownText("a\n\n" + text).body.outsideLinks
    #expect(links.count == 5000)
    #expect(Set(links.map(\.offset)) == [3])
  }
}
