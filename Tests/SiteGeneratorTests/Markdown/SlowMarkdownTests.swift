import CommonMark
import Testing

@testable import SiteGenerator

@Suite struct SlowMarkdownTests {
  private func finding(in markdown: String, after frontMatter: String = "") -> Finding? {
    let source = SourceText(path: "a.md", text: frontMatter + markdown)
    return SlowMarkdown.finding(in: source, body: frontMatter.utf8.count..<source.bytes.count)
  }

  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  // MARK: Messages and places

  @Test func imagesLeftOpen() throws {
    let finding = try #require(
      finding(
        in: "Before.\n\nHere " + Self.times(20_000, "![[]()") + "\n\nAfter.", after: "---\ntitle: A\n---\n"))
    #expect(finding.rule == .slowMarkdown && finding.severity == .error && !finding.rule.isAdjustable)
    #expect(finding.location == Location(file: "a.md", line: 6, column: 6))
    #expect(
      finding.message
        == "this paragraph begins 20000 images and 20000 links; to read them would take too long")
    #expect(finding.help == "divide it with blank lines, or write '\\![' where no image is meant")
  }

  @Test func listsInListsAboveBlankLines() throws {
    let finding = try #require(
      finding(in: "Before.\n\n" + Self.times(5000, "- ") + "a" + Self.times(10_000, "\n")))
    #expect(finding.location == Location(file: "a.md", line: 3, column: 1))
    #expect(
      finding.message
        == "5000 quotes and lists stand in each other here; to read what is in them would take too long")
    #expect(finding.help == "take out the '>', '-' and '*' at the beginning of lines that mean nothing")
  }

  @Test func quotationsAroundQuotations() throws {
    let marks = Self.times(20_000, " \"a") + Self.times(20_000, " *b") + Self.times(20_000, "c\"")
    let finding = try #require(finding(in: "Before.\n\nOne" + marks))
    #expect(finding.location == Location(file: "a.md", line: 3, column: 5))
    #expect(
      finding.message
        == "this paragraph opens 40000 quotations and emphases; to read them would take too long")
    #expect(finding.help == "divide it with blank lines, or publish it as a file of its own and link to it")
  }

  // MARK: What is slow

  @Test(arguments: [
    times(20_000, "![") + times(20_000, "[](u)"),
    times(20_000, "![") + times(20_000, "\\![](u)"),
    // Code hides what looks like an end.
    times(20_000, "![`]`") + times(20_000, "[](u)"),
    times(30_000, " 'a") + times(20_000, " _b") + times(20_000, "c' "),
    times(30_000, " \"a") + times(20_000, " 'b") + times(20_000, "c\" "),
    times(4000, "1. ") + "a" + times(12_000, "\r\n"),
    times(4000, "+ ") + "a" + times(12_000, "\r"),
    times(4000, "* ") + "a\nlazy" + times(12_000, "\n \t"),
    "> " + times(4000, "- ") + "a\n" + times(12_000, ">\n"),
    "\u{FEFF}" + times(4000, "- ") + "a" + times(12_000, "\n"),
    times(20_000, ">") + times(20_000, "*a*"),
    times(20_000, "- ") + "a\n" + times(20_000, "_lazy_\n"),
    times(20_000, "- ") + "a\n" + times(20_000, "    > _lazy_\n"),
  ])
  func slowTexts(markdown: String) {
    #expect(finding(in: markdown)?.rule == .slowMarkdown)
  }

  // MARK: What is not

  @Test(arguments: [
    "", "\n", "![[]()", times(100_000, "word "),
    times(5000, "> ") + "bottom" + times(1000, "\n\n> a *b* \"c\""),
    times(10_000, "- [a link](https://example.com) 'it' \"says\" *so*, don't you think?\n"),
    times(10_000, "- [![badge](a.svg)](https://example.com)\n"),
    times(10_000, "![image](a.jpg)\n"), times(10_000, "\"She said,\" he said, \"that *it's* 'so'.\"\n\n"),
    times(10_000, "don't \"quote\"\n"), times(200, "    - a\n\n      - b\n\n\n\n"),
    times(100_000, "["), times(100_000, "*"), times(50_000, "a**b c* "), times(50_000, "<!--"),
    times(200_000, "\n"), times(2000, "> ") + "a\n\n" + times(20_000, "*a*\n\n"),
  ])
  func longTexts(markdown: String) {
    #expect(finding(in: markdown) == nil)
  }

  @Test func oneMarkdownAfterAnother() {
    // Each for itself costs half of what is allowed.
    let lists = Self.times(4000, "- ") + "a" + Self.times(4500, "\n")
    let images = Self.times(12_000, "![[]()") + "\n\n"
    #expect(finding(in: lists) == nil)
    #expect(finding(in: images) == nil)
    #expect(finding(in: lists + images + lists + images)?.rule == .slowMarkdown)
  }

  @Test func blankLinesEndParagraphs() {
    let images = Self.times(10_000, "![[]()")
    #expect(finding(in: images + "\n" + images)?.rule == .slowMarkdown)
    #expect(finding(in: images + "\n \n" + images) == nil)
    #expect(finding(in: images + "\r\n\r\n" + images) == nil)
    #expect(finding(in: images + "\n- " + images) == nil)
    // Text, since it is indented so far.
    #expect(finding(in: images + "\n    >\n" + images)?.rule == .slowMarkdown)
    #expect(finding(in: images + "\n    - " + images)?.rule == .slowMarkdown)
  }

  @Test func longerTextsMayCostMore() {
    let images = Self.times(18_000, "![[]()")
    #expect(finding(in: images)?.rule == .slowMarkdown)
    #expect(finding(in: images + Self.times(500_000, "\nword")) == nil)
  }

  /// Whatever is let through must not keep cmark busy: without the bound some of these would take minutes.
  @Test(.timeLimit(.minutes(2)), arguments: 0..<40)
  func whatPassesIsRead(seed: UInt64) {
    let markdown = Self.hostileText(seed: seed)
    guard finding(in: markdown) == nil else { return }
    #expect(!Document(parsing: Array(markdown.utf8), options: .smartPunctuation).html().isEmpty)
  }

  /// Pieces of hostile texts in any order, in sizes from one to a hundred thousand.
  private static func hostileText(seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "![", "[]()", "![[]()", "- ", "1. ", "> ", ">", "a", "\n", "\n\n", "  ", "*a*", "*a ", "a* ", " _a",
      "a_ ", " \"a",
      "a\" ", " 'a", "a' ", "`", "\\", "<a b=\"", "[a]: u\n", "](", "<!--",
    ]
    return (0..<Int.random(in: 1...8, using: &random)).map { _ in
      let count = 1 << Int.random(in: 0...16, using: &random)
      return times(count, pieces.randomElement(using: &random) ?? "")
    }.joined()
  }
}
