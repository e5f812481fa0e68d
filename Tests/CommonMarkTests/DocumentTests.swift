import CommonMark
import Testing

@Suite struct DocumentTests {
  @Test(arguments: [
    ("", ""),
    ("Hello *you*", "<p>Hello <em>you</em></p>\n"),
    ("<b>raw</b> & more", "<p><b>raw</b> &amp; more</p>\n"),
    ("&#xFFFE;&#xffff;", "<p>\u{FFFD}\u{FFFD}</p>\n"),
    ("A \u{0}NUL", "<p>A \u{FFFD}NUL</p>\n"),
  ])
  func rendersHTML(markdown: String, html: String) {
    #expect(String(decoding: Document(parsing: Array(markdown.utf8)).html(), as: UTF8.self) == html)
  }

  @Test func smartPunctuationIsAnOption() {
    let text = Array("\"Aren't\" -- you...".utf8)
    let smart = Document(parsing: text, options: .smartPunctuation)
    #expect(String(decoding: smart.html(), as: UTF8.self) == "<p>“Aren’t” – you…</p>\n")
    #expect(
      String(decoding: Document(parsing: text).html(), as: UTF8.self)
        == "<p>&quot;Aren't&quot; -- you...</p>\n")
  }

  @Test func walksEveryNodeInOrder() {
    let document = Document(parsing: Array("# A\n\n> b *c*\n\n`d`".utf8))
    let kinds = document.withRoot { $0.walk.map(\.kind) }
    #expect(
      kinds == [
        .document, .heading, .text, .blockQuote, .paragraph, .text, .emphasis, .text, .paragraph, .code,
      ])
  }

  @Test func aWalkStaysBelowItsNode() {
    let document = Document(parsing: Array("> a\n\nb".utf8))
    let kinds = document.withRoot { root in root.firstChild.map { $0.walk.map(\.kind) } }
    #expect(kinds == [.blockQuote, .paragraph, .text])
  }

  @Test func changesShowInTheHTML() {
    let document = Document(parsing: Array("# Gone\n\n[a](/b)".utf8))
    document.withRoot { root in
      root.firstChild?.remove()
      for node in root.walk where node.kind == .link { node.setURL("/c?d=1&e=2") }
    }
    #expect(String(decoding: document.html(), as: UTF8.self) == "<p><a href=\"/c?d=1&amp;e=2\">a</a></p>\n")
  }

  @Test func fiveThousandNestedQuotesAreNoDanger() {
    let document = Document(parsing: Array((String(repeating: "> ", count: 5000) + "deep").utf8))
    #expect(document.withRoot { $0.walk.count(where: { $0.kind == .blockQuote }) } == 5000)
    #expect(document.html().count > 100_000)
  }

  @Test func linesCountFromTheTextsStart() {
    let document = Document(parsing: Array("a\n\n```\nb\n```\n".utf8))
    let lines = document.withRoot { $0.children.map(\.lines) }
    #expect(lines == [1...1, 3...5])
  }
}
