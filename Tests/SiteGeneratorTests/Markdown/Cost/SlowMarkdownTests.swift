import Testing

@testable import SiteGenerator

@Suite(.timeLimit(.minutes(1))) struct SlowMarkdownTests {
  private func finding(_ markdown: String) -> Finding? {
    let source = SourceText(path: "a.md", text: markdown)
    return SlowMarkdown.finding(in: source, body: 0..<source.bytes.count)
  }

  private func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  @Test func imagesThatNeverEnd() {
    let finding = finding("A.\n\n" + times(50_000, "![[]()"))
    #expect(finding?.rule == .slowMarkdown)
    #expect(finding?.location?.line == 3)
    #expect(
      finding?.message
        == "this paragraph begins 50000 images and 50000 links; to read them would take too long")
    #expect(finding?.help == "divide it with blank lines, or write '\\![' where no image is meant")
  }

  @Test func blocksWithinEachOther() {
    let finding = finding(times(6_000, "- ") + "x\n" + times(10_000, "\n"))
    #expect(
      finding?.message
        == "6000 quotes and lists stand in each other here; to read what is in them would take too long")
    #expect(finding?.help == "take out the '>', '-' and '*' at the beginning of lines that mean nothing")
  }

  @Test func quotationsThatNeverEnd() {
    let finding = finding(times(30_000, "'a \"b\" "))
    #expect(
      finding?.message
        == "this paragraph opens 60000 quotations and emphases; to read them would take too long")
    #expect(
      finding?.help == "divide it with blank lines, or publish it as a file of its own and link to it")
  }

  /// What is long, but what cmark reads in time.
  @Test(arguments: [
    "One two three. ", "a\n\n", "> a\n\n", "- a\n", "[a](/b) ", "*a* 'b' \"c\"\n\n", "![a](b)\n\n",
    "`a` <b>\n",
  ])
  func usualTextIsNot(piece: String) {
    #expect(finding(times(20_000, piece)) == nil)
  }

  /// Its text is not read at all.
  @Test func isLeftOut() {
    let text = MarkdownText("# A\n\n" + times(50_000, "![[]()"), title: "T")
    #expect(text.html.isEmpty)
    #expect(text.findings == ["3:1 slow-markdown"])
  }
}
