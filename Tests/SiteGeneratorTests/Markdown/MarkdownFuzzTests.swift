import Foundation
import Testing

@testable import SiteGenerator

/// What holds for every text, tried on texts put together from whatever means something.
///
/// `SITEGEN_FUZZ_SEED` and `SITEGEN_FUZZ_COUNT` try others, and more of them.
@Suite struct MarkdownFuzzTests {
  private static let pieces = [
    "a", "b", " ", " ", "\n", "\n", "\n\n", "\n\n", "é", "日", ".", ",", ":", "'", "\"", "--", "...", "\\",
    "&amp;", "&#91;",
    "*", "**", "_", "~~", "`", "```\n", "~~~ swift title=\"x\"\n", "# ", "## ", "\n---\n", "===\n", "> ",
    "- ", "1. ", "    ", "\t",
    "- [ ] ", "- [x] ", "> [!NOTE]\n> ", "> [!TIP] ", "[!odd]", "{#id}", " {#ü}", "{.button}",
    "[go](/x/){.button}",
    "[^1]", "[^ab]", "\n[^1]: ", "\n[^ab]: ", "[^1]: x\n\n    y\n", "| ", " |", "|\n", "\n| - | :-: |\n",
    "\n|-|\n| a | b\n", "\\|",
    "[", "]", "](", ")", "](/u)", "](u \"t\")", "![", "![a](b.png)", "![](c.png \"t\")",
    "[![a](b.png)](c.md)", "[a][r]", "[r]",
    "![a][r]", "\n[r]: /d \"t\"\n", "#x)", "https://youtu.be/abc", "\nhttps://vimeo.com/12\n", "www.a.b",
    "https://a.b/c--d", "m@n.o", "{{ x }}", "{% x %}", "'0'", "'1'", "&#x27;0&#x27;", "\u{2055}", "\u{2001}",
    "\u{0}", "\r\n",
  ]
  private static let html = [
    "\n[r]: <e f>\n", "<!--more-->", "\n<!--more-->\n", "\n\n<!-- excerpt -->\n\n", "<!---->", "<", ">",
    "<a href=\"/x\">", "</a>", "<img src='y.png'>",
    "<p id=\"id\">", "\n<div>\n", "</div>\n", "<b>", "<a href=\"javascript:x\">",
    "<img srcset=\"a 1x, b 2x\" alt>", "<!--", "-->",
    "<script>", "href=\"&#x27;0&#x27;\"", "<https://a.b>",
  ]

  private static func number(_ name: String, or usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }

  private func texts(_ pieces: [String]) -> RandomMarkdown {
    RandomMarkdown(pieces, seed: UInt64(Self.number("SITEGEN_FUZZ_SEED", or: 3)))
  }

  private let count = number("SITEGEN_FUZZ_COUNT", or: 500)

  @Test func anyText() {
    var texts = texts(Self.pieces + Self.html)
    for _ in 0..<count {
      let text = texts.next()
      guard let mistake = MarkdownMistakes.first(in: text) else { continue }
      Issue.record("\(text.debugDescription): \(mistake)")
      return
    }
  }

  @Test func textWithoutHTMLOfTheAuthors() {
    var texts = texts(Self.pieces)
    for _ in 0..<count {
      let text = texts.next()
      guard let mistake = MarkdownMistakes.firstWithoutHTML(in: text) else { continue }
      Issue.record("\(text.debugDescription): \(mistake)")
      return
    }
  }
}
