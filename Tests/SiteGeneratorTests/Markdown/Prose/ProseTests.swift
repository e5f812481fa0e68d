import Foundation
import Testing

@testable import SiteGenerator

/// What is words in a text, what is not, and its links.
@Suite struct ProseTests {
  private func prose(_ text: String) -> Prose {
    let bytes = Array(text.utf8)
    return Prose(SourceText(path: "a.md", bytes: bytes), body: 0..<bytes.count, MarkdownOptions())
  }

  /// The words of all blocks, `/` between blocks and `|` at the end of a line; what is no word is `□`.
  private func words(_ text: String) -> String {
    prose(text).blocks.map { block in
      let text = block.text
      return text.words.indices.map { number in
        let word = text.text(of: text.words[number]).replacing("\u{FFFC}", with: "□")
        return word + (text.endsLine(number) && number + 1 < text.words.count ? " |" : "")
      }.joined(separator: " ")
    }.joined(separator: " / ")
  }

  @Test(arguments: [
    ("a **b** _c_ ~~d~~ e_f \\*g", "a b c d e_f *g"),
    ("a `b c` d", "a □ d"),
    ("[a b](/c \"d\") <e@f.g> https://h.i/j_k. l", "a b □ □. l"),
    ("![a b](c.png) d", "d"),
    ("a[^1] b\n\n[^1]: c d\n    e", "a b / c d e"),
    ("a <b>c</b> <code>d e</code> <!-- f --> g<br>h", "a c □ g | h"),
    ("# a b #\n\nc\n===\n\n####### d", "a b / c / ####### d"),
    ("#\n\n# #\n\na", "a"),
    ("| a | b `c` |\n|--|--|\n| d \\| e |", "a / b □ / d | e"),
    ("a\\\nb  \nc\nd", "a | b | c d"),
    ("> [!TIP] a b\n> c\n> d", "[!TIP] a b | c d"),
    ("```\na\n```\n\n    b\n\n<div>c</div>\n\nd", "d"),
    ("[r]: /a 'b'\nc", "c"),
    ("a\u{A0}b\u{202F}c", "a b c"),
  ])
  func readersSeeTheWords(markdown: String, words: String) {
    #expect(self.words(markdown) == words)
  }

  @Test func placesBehindQuotesListsAndLineEnds() {
    let text = "> 1. one\r\n>    two\r\nlazy\r\n"
    let block = prose(text).blocks[0].text
    let places = block.words.map { block.offset(at: $0.lowerBound) }
    #expect(
      places
        == ["one", "two", "lazy"].map {
          text.utf8.distance(from: text.startIndex, to: text.range(of: $0)!.lowerBound)
        })
  }

  @Test(arguments: [
    "[here](‸http://a.b/c)", "<‸http://a.b>", "see ‸http://a.b.", "‸www.a.b", "![x](‸http://a.b/c.png)",
    "[here][r]\n\n[r]: ‸http://a.b", "> - <a class=x href=\"‸http://a.b\">",
    "<p>\n<img src=\"‸http://a.b\">\n",
    "| [x](‸http://a.b) |\n|--|", "a[^1]\n\n[^1]: <‸http://a.b>", "[a <i>http://c.d</i>](‸http://a.b)",
    "<a href='‸http://a.b'>http://c.d</a>", "![[x](http://c.d)](‸http://a.b)", "`http://c.d` ‸http://a.b",
  ])
  func everyLinkIsFoundOnce(markdown: String) {
    let marked = MarkedMarkdown(markdown)
    let links = Prose(
      SourceText(path: "a.md", bytes: marked.bytes), body: 0..<marked.bytes.count, MarkdownOptions()
    ).links
    #expect(links.map(\.offset) == marked.marks)
    #expect(links.allSatisfy { $0.address.hasPrefix("http://") && $0.address.contains("a.b") })
  }

  @Test func whatReadersClickOn() {
    let links = prose("[a **b**](/c) <http://d.e> [`f`](/g)").links
    #expect(links.map { $0.words?.value } == ["a **b**", nil, ""])
    #expect(links[0].words?.offset == 1)
  }

  /// Four times the text may take ten times as long, not sixteen times.
  @Test func takesTimeInProportion() {
    for sign in [
      "[a](b) ", "![", "![a](b) ", "<b>", "<code>", "*", "a\n", "> a\n", "http://a.b ", "[r]: /a\n", "`a` ",
    ] {
      let short = seconds { _ = prose(String(repeating: sign, count: 2_000)) }
      let long = seconds { _ = prose(String(repeating: sign, count: 8_000)) }
      #expect(long < short * 10 + 0.02, "\(sign): \(short), \(long)")
    }
  }

  /// What the thread takes, whatever else the machine does.
  private func seconds(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }
}
