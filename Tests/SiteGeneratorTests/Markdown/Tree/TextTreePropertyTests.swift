import Testing

@testable import SiteGenerator

/// The tree says what the page says.
@Suite struct TextTreePropertyTests {
  private static let pieces = [
    "a", "bc", "d e", " ", "\n", "\n\n", "\n\n", ".", "*", "**", "_", "~~", "`", "```\nx\n```\n", "# ", "## ",
    "> ", "- ", "1. ", "    ", "- [ ] ", "- [x] ", "> [!NOTE]\n> ", "> [!TIP] ", "[go](/x/){.button}",
    "[^q]", "\n\n[^q]: ", "[^q]: x\n\n    y\n", "| ", " |", "\n| - | :-: |\n", "\n|-|\n| a | b\n", "[",
    "](/u)",
    "<b>", "</b>", "<i>", "</i>", "<br>", "\n<div>\n", "</div>\n", "<ul><li>", "<blockquote>",
    "</blockquote>",
    "<table><tr><td>", "</td></tr></table>", "<!-- -->", "<a href=\"/x\">", "</a>", "&amp;", "\\*", "www.f.g",
  ]

  /// Letters alone: what stands around them, and the numbers of notes, is another matter.
  private static func letters(_ text: String) -> String {
    String(text.filter { $0.isASCII && $0.isLetter })
  }

  private func pageLetters(_ markdown: String) -> String {
    let body = MarkdownText(markdown).body
    var tokens = HTMLTokens(body.html)
    var words = ""
    while let token = tokens.next() {
      if case .text(let range) = token { words += HTMLCharacters.decoded(body.html[range]) }
    }
    return Self.letters(words)
  }

  @Test func wordsAreThoseOfThePage() {
    var texts = RandomMarkdown(Self.pieces, seed: 8)
    for _ in 0..<6_000 {
      let markdown = texts.next()
      let tree = TextTree(markdown)
      let words = TextTree.words(of: TextTree.joined(tree.blocks + tree.notes.joined()))
      // A title that a callout gets is there in both; a word within a tag is in neither.
      guard Self.letters(words) != pageLetters(markdown) else { continue }
      Issue.record("\(markdown.debugDescription): \(tree.outline)")
      return
    }
  }
}
