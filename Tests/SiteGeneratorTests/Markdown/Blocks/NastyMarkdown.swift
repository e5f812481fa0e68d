/// Markdown of pieces that mean something at a line's beginning, put together at random.
struct NastyMarkdown {
  private let pieces: [String]
  private var random: SeededGenerator

  init(_ kinds: [Pieces], seed: UInt64) {
    pieces = kinds.flatMap(\.texts)
    random = SeededGenerator(seed: seed)
  }

  enum Pieces {
    case blocks, html, references, tables, footnotes

    var texts: [String] {
      switch self {
      case .blocks:
        [
          "- ", "-", "* ", "+ ", "1. ", "2) ", "1)", "10. ", "01. ", "1234567890. ", "> ", ">", ">\t", "    ",
          "  ",
          " ", "\t", "\t\t", "a", "b c", "é", "\u{0}", "\u{B}", "\u{C}", "#", "# ", "## x #", "#\t", "```",
          "```` x", "~~~", "~~~ `", "---", "- - -", "***", "* * *", "___", "===", "=", "--", "\\",
        ]
      case .html:
        [
          "<div>", "</p>", "<!--", "-->", "<!-- x -->", "<?", "?>", "<!A", "<!a>", "<![CDATA[", "]]>",
          "<pre>",
          "</pre>", "<script", "</script>", "<textarea>", "<a>", "<b c=\"d\" e>", "</x >", "<x/>", "<x y='",
          "<b =>", "<i a=b/>", "<h1>", "<table", "<source ", "<", ">",
        ]
      case .references:
        [
          "[x]: /y", "[x]:", "[y]: <z>", "\"t\"", "'t", "(t)", "[x]", "[x]: /y \"t\"", "[a]: /b 'c", "[l]: (",
          "\\]", "\\\"", "[ ]: /y", "[b]: /c\n===\n", "\u{1}",
        ]
      case .tables:
        [
          "|", "|a|", "|-|", "| a | b |", "|-|-|", "-|-", ":-", "a|b", ":-:|--:", "\\|", "| `|` |", "|\t",
          " | ",
          "a|b\n-|-\n", "|a|\n|-|\n", "> |a|\n> |-|\n",
        ]
      case .footnotes:
        [
          "[^1]: ", "[^1]:", "[^a]: x", "  [^b]:\t", "[^c]: - ", "[^]:", "[^a b]:", "[^1]: > ", "[^1]:     ",
          "[^é]: [^2]: ", "    ", "    x", "[^1]",
        ]
      }
    }
  }

  mutating func next() -> [UInt8] {
    var text = ""
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
      }
      text += ["\n", "\n", "\n", "\n\n", "\r\n", "\r", "\n \n"].randomElement(using: &random) ?? ""
    }
    return Array(text.utf8.dropLast(Int.random(in: 0...1, using: &random)))
  }
}
