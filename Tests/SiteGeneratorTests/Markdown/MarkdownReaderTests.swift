import Testing

@testable import SiteGenerator

@Suite struct MarkdownReaderTests {
  private let plain = MarkdownOptions.commonMark

  private func html(_ markdown: String, title: String) -> String {
    MarkdownText(markdown, title: title, options: plain).html
  }

  @Test func firstHeadingIsTheTitleWhereThereIsNone() {
    let text = MarkdownText(
      "Before.\n\n## The *real* title\n\nAfter.\n\n## Stays", title: nil, options: plain)
    #expect(text.result.title == "The real title")
    #expect(text.html == "<p>Before.</p>\n<p>After.</p>\n<h2>Stays</h2>\n")
  }

  @Test func leadingHeadingEqualToTheTitleIsLeftOut() {
    #expect(
      html("# Why they  aren’t calling\n\nText.", title: "Why they aren't calling") == "<p>Text.</p>\n")
    #expect(MarkdownText("# 9 -- 5... \"ok\"\n\nText.", title: "9 -- 5... \"ok\"").html == "<p>Text.</p>\n")
    #expect(html("# Another\n\nText.", title: "A title") == "<h1>Another</h1>\n<p>Text.</p>\n")
    #expect(html("Text.\n\n# A title", title: "A title") == "<p>Text.</p>\n<h1>A title</h1>\n")
  }

  @Test func anEmptyHeadingIsNoTitle() {
    #expect(MarkdownText("#\n\nText.", title: nil).result.title == nil)
    #expect(MarkdownText("> # Quoted\n\nText.", title: nil).result.title == nil)
  }

  @Test func ofVeryManyMistakesOfOneKindTheFirstAreTold() {
    let text = MarkdownText(String(repeating: "![](a)\n\n[^x]\n\n", count: 1003), title: nil)
    let findings = text.result.findings
    #expect(findings.count { $0.rule == .missingAlt } == 1001)
    let last = findings.filter { $0.rule == .undefinedFootnote }.max()
    #expect(last?.location == Location(file: "a.md", line: 4003, column: 1))
    #expect(last?.message == "3 more of this kind follow in this file, from here on")
    #expect(last?.help == "mend those above first, then build again")
  }

  @Test(arguments: [
    ("one two  three", 3), ("don't stop-start", 2), ("two\nlines", 2), ("half**bold** word", 2),
    ("- a\n- b", 2),
    ("a `code is no word` b\n\n```\nnor this\n```", 2), ("– — …", 0), ("日本語 text", 4), ("für 3 Tage", 3),
    ("![alt text](x.png)", 0), ("<b>raw</b>", 1),
  ])
  func words(markdown: String, count: Int) {
    #expect(MarkdownText(markdown, title: nil).body.words == count)
  }

  @Test(arguments: [(0, 1), (1, 1), (238, 1), (356, 1), (357, 2), (595, 3)])
  func minutesAtTwoHundredThirtyEightWords(words: Int, minutes: Int) {
    #expect(Body(words: words).minutes == minutes)
  }
}
