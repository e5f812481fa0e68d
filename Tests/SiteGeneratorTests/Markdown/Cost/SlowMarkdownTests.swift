import CommonMark
import Testing

@testable import SiteGenerator

@Suite struct SlowMarkdownTests {
  /// Texts one after another, each with how often it stands there: short in the test log, where the whole is not.
  typealias Pieces = KeyValuePairs<Int, String>

  private static func markdown(_ pieces: Pieces) -> String {
    pieces.map { count, text in String(repeating: text, count: count) }.joined()
  }

  private func finding(in pieces: Pieces, after frontMatter: String = "") -> Finding? {
    let source = SourceText(path: "a.md", text: frontMatter + Self.markdown(pieces))
    return SlowMarkdown.finding(in: source, body: frontMatter.utf8.count..<source.bytes.count)
  }

  // MARK: Messages and places

  @Test func imagesLeftOpen() throws {
    let found = finding(in: [1: "Before.\n\nHere ", 30_000: "![[]()"], after: "---\ntitle: A\n---\n")
    let slow = try #require(found)
    #expect(slow.rule == .slowMarkdown && slow.severity == .error && !slow.rule.isAdjustable)
    #expect(slow.location == Location(file: "a.md", line: 6, column: 6))
    #expect(
      slow.message == "this paragraph begins 30000 images and 30000 links; to read them would take too long")
    #expect(slow.help == "divide it with blank lines, or write '\\![' where no image is meant")
  }

  @Test func listsInListsAboveBlankLines() throws {
    let found = finding(in: [1: "Before.\n\n", 5000: "- ", 1: "a", 10_000: "\n"])
    let slow = try #require(found)
    #expect(slow.location == Location(file: "a.md", line: 3, column: 1))
    #expect(
      slow.message
        == "5000 quotes and lists stand in each other here; to read what is in them would take too long")
    #expect(slow.help == "take out the '>', '-' and '*' at the beginning of lines that mean nothing")
  }

  @Test func quotationsAroundQuotations() throws {
    let found = finding(in: [1: "Before.\n\nOne", 20_000: " \"a", 20_000: " *b", 20_000: "c\""])
    let slow = try #require(found)
    #expect(slow.location == Location(file: "a.md", line: 3, column: 5))
    #expect(
      slow.message == "this paragraph opens 40000 quotations and emphases; to read them would take too long")
    #expect(slow.help == "divide it with blank lines, or publish it as a file of its own and link to it")
  }

  @Test func accentsOnOneLetter() throws {
    let found = finding(in: [1: "Before.\n\n[Ask](/b", 200: "\u{301}\u{316}", 1: ")"])
    let slow = try #require(found)
    #expect(slow.location == Location(file: "a.md", line: 3, column: 8))
    #expect(
      slow.message == "more than 300 accents are on one letter here; to compare such text would take too long"
    )
    #expect(slow.help == "take them out: no letter has more than a few")
  }

  // MARK: What is slow

  @Test(
    arguments: [
      [20_000: "![", 20_000: "[](u)"],
      [20_000: "![", 20_000: "\\![](u)"],
      [20_000: "![", 20_000: "\\\\![](u)"],
      // Code hides what looks like an end.
      [20_000: "![`]`", 20_000: "[](u)"],
      [30_000: " 'a", 20_000: " _b", 20_000: "c' "],
      [30_000: " \"a", 20_000: " 'b", 20_000: "c\" "],
      [4000: "1. ", 1: "a", 12_000: "\r\n"],
      [4000: "+ ", 1: "a", 12_000: "\r"],
      [4000: "* ", 1: "a\nlazy", 12_000: "\n \t"],
      [1: "> ", 4000: "- ", 1: "a\n", 12_000: ">\n"],
      [1: "\u{FEFF}", 4000: "- ", 1: "a", 12_000: "\n"],
      [20_000: ">", 20_000: "*a*"],
      [20_000: "- ", 1: "a\n", 20_000: "_lazy_\n"],
      [20_000: "- ", 1: "a\n", 20_000: "    > _lazy_\n"],
      [1: "a", 301: "\u{301}"],
      [1: "https://example.com/", 160: "&#x301;&#790;"],
      [1: "# a", 301: "&#0000769;"],
      // Emphasis vanishes in an id.
      [1: "# a", 160: "*\u{301}*\u{316}"],
    ] as [Pieces])
  func slowTexts(pieces: Pieces) {
    let found = finding(in: pieces)
    #expect(found?.rule == .slowMarkdown)
  }

  // MARK: What is not

  @Test(
    arguments: [
      [:], [1: "\n"], [1: "![[]()"], [100_000: "word "],
      [5000: "> ", 1: "bottom", 1000: "\n\n> a *b* \"c\""], [2000: "> ", 1: "a\n\n", 20_000: "*a*\n\n"],
      [10_000: "- [a link](https://example.com) 'it' \"says\" *so*, don't you think?\n"],
      [10_000: "- [![badge](a.svg)](https://example.com)\n"], [10_000: "![image](a.jpg)\n"],
      [10_000: "\"She said,\" he said, \"that *it's* 'so'.\"\n\n"], [10_000: "don't \"quote\"\n"],
      [200: "    - a\n\n      - b\n\n\n\n"],
      [1: "a", 300: "\u{301}"], [1000: "a\u{301}\u{316}"], [1000: "e&#x301;"], [1000: "&#x65;&#x301;"],
      [1000: "\u{301} "], [1000: "&nbsp;"], [1000: "日本語。"],
      [100_000: "["], [100_000: "*"], [50_000: "a**b c* "], [50_000: "<!--"], [200_000: "\n"],
    ] as [Pieces])
  func longTexts(pieces: Pieces) {
    let found = finding(in: pieces)
    #expect(found == nil)
  }

  @Test func whatIsHarmlessAloneAddsUp() {
    #expect(finding(in: [4000: "- ", 1: "a", 5500: "\n"]) == nil)
    #expect(finding(in: [13_000: "![[]()"]) == nil)
    let together = finding(in: [4000: "- ", 1: "a", 5500: "\n", 13_000: "![[]()"])
    #expect(together?.rule == .slowMarkdown)
  }

  @Test func whatEndsAParagraph() {
    func isSlow(with between: String) -> Bool {
      finding(in: [13_000: "![[]()", 1: between, 13_000: "![[]()"]) != nil
    }
    #expect(isSlow(with: "\n") && isSlow(with: "\r\n") && isSlow(with: "\n1.\n") && isSlow(with: "\n-\n"))
    #expect(!isSlow(with: "\n \t\n") && !isSlow(with: "\r\n\r\n") && !isSlow(with: "\r\r"))
    #expect(!isSlow(with: "\n>\n") && !isSlow(with: "\n  - "))
    // Text, since it is indented so far.
    #expect(isSlow(with: "\n    >\n") && isSlow(with: "\n    - "))
  }

  @Test func longerTextsMayCostMore() {
    #expect(finding(in: [22_000: "![[]()"]) != nil)
    #expect(finding(in: [22_000: "![[]()", 1: "\n\n", 400_000: "words "]) == nil)
  }

  /// Whatever is let through must not keep cmark busy: some of these texts would take minutes.
  @Test(.timeLimit(.minutes(2)), arguments: 0..<40)
  func whatPassesIsRead(seed: UInt64) {
    let text = Self.hostileText(seed: seed)
    guard finding(in: [1: text]) == nil else { return }
    let document = Document(parsing: Array(text.utf8), options: .smartPunctuation)
    let length = document.html().count
    #expect(length > 0)
  }

  /// Pieces of hostile texts in any order, each up to 65,536 times.
  private static func hostileText(seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "![", "[]()", "![[]()", "- ", "1. ", "> ", ">", "a", "\n", "\n\n", "  ", "*a*", "*a ", "a* ", " _a",
      "a_ ", " \"a", "a\" ", " 'a", "a' ", "`", "\\", "<a b=\"", "[a]: u\n", "](", "<!--",
    ]
    return (0..<Int.random(in: 1...8, using: &random)).map { _ in
      let count = 1 << Int.random(in: 0...16, using: &random)
      return String(repeating: pieces[Int.random(in: pieces.indices, using: &random)], count: count)
    }.joined()
  }
}
