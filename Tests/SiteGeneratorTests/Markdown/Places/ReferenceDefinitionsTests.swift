import CommonMark
import Testing

@testable import SiteGenerator

/// The mark stands where the definition that counts spells the address `/u`.
@Suite struct ReferenceDefinitionsTests {
  @Test(arguments: [
    "[a]\n\n[a]: ‸/u", "[a]: ‸/u\n\n[a]", "[a]\n\n   [a]:‸/u \"title\"", "[a]\n\n[a]:\n‸/u\n'title\nmore'",
    "[a]\n\n[a]: <‸/u>", "[a]\n\n> [a]:\n> ‸/u", "[a]\n\n- x\n\n  [a]: ‸/u", "[a]\n\n- [a]: ‸/u",
    "> - 1. [a]: ‸/u\n\n[a]", ">\t[a]: ‸/u\n\n[a]", ">    [a]: ‸/u\n\n[a]",
    "10. x\n\n    - y\n\n    [a]: ‸/u\n\n[a]",
    "[a]\n\n[a]: ‸/u\n[a]: /u", "[a]\n\n[b]: /u\n[a]: ‸/u\n[c]: /u", "[a]\n\n[b]: /b 'x\ny'\n[a]: ‸/u",
    "# h\n[a]: ‸/u\n\n[a]",
    "[A  B]\n\n[a\nb]: ‸/u", "[x\\]y]\n\n[x\\]y]: ‸/u", "[ẞ]\n\n[SS]: ‸/u", "[ΑΓΩ]\n\n[αγω]: ‸/u",
    "[a][ b ]\n\n[b]: ‸/u",
    "[x][a]\n\n[x]: /x\n[a]: ‸/u", "[a][]\r\n\r\n[b]: /b\r\n[a]:\r\n  ‸/u\r\n", "[a]\n\n[a]: ‸/&#x75;",
    "![x][a]\n\n[a]: ‸/u",
    "[a]\n\n[a]: ‸/u\ntext", "<!-- x -->\n[a]: ‸/u\n\n[a]", "> x\n\n[a]: ‸/u\n\n> [a]",
    "[*a* `b`]\n\n[*a* `b`]: ‸/u",
    "x\n***\n[a]: ‸/u\n\n[a]", "x\n---\n[a]: ‸/u\n\n[a]",
    "[a]: ‸/u \"x\\\"\n\n[a]", "[a]: ‸/u\nx\n---\n[a]", "[a]: ‸/u\n===\n\n[a]", "<p\n\n[a]: ‸/u\n\n[a]",
  ])
  func found(markdown: String) {
    check(markdown)
  }

  @Test(arguments: [
    "```\n[a]: /u\n```\n", "~~~~\n\n[a]: /u\n~~~\n[a]: /u\n~~~~\n", "> ```\n> [a]: /u\n\n",
    "- ```\n  [a]: /u\n\n  [a]: /u\n\nx\n\n",
    "    [a]: /u\n\n", "\t[a]: /u\n\n", ">     [a]: /u\n\n", "> \t\t[a]: /u\n\n", "- x\n\n      [a]: /u\n\n",
    "-     [a]: /u\n\n", "x\n[a]: /u\n\n",
    "x\n    [a]: /u\n\n",
    "<!--\n\n[a]: /u\n\n-->\n", "<script>\n\n[a]: /u\n\n</script>\n",
    "<pre>\n\n[a]: /u\n</pre>\n",
    "[a]: /u x\n\n", "[a]:\n\n", "[ ]: /u\n\n", "[a] : /u\n\n", "\\[a]: /u\n\n", "[a]: /u 'x' y\n\n",
    "[a[]: /u\n\n", "x `\n[a]: /u\n`\n\n",
    "> x\n[a]: /u\n\n", "<div>\n[a]: /u\n</div>\n\n", "    x\n\n    [a]: /u\n\n",
  ])
  func whatOnlyLooksLikeADefinition(before: String) {
    let marked = MarkedMarkdown(before + "[a]: ‸/u\n\nx [a]")
    #expect(marked.answers().last?.offset == marked.marks[0], "\(before.debugDescription)")
  }

  @Test func labelsOfFootnotesAreLeftOutWhereThereAreAny() {
    let bytes = Array("[^a]: /u".utf8)
    #expect(ReferenceDefinitions(bytes, in: 0..<bytes.count, [.footnotes]).destination(of: "^a".utf8) == nil)
    let plain = ReferenceDefinitions(bytes, in: 0..<bytes.count, [])
    #expect(plain.destination(of: "^a".utf8) == Located("/u", at: 6))
  }

  @Test func onlyTheMarkdownIsRead() {
    let bytes = Array("[a]: /no\n[a]: /u\n[b]: /no".utf8)
    let definitions = ReferenceDefinitions(bytes, in: 9..<17, [])
    #expect(definitions.destination(of: "a".utf8) == Located("/u", at: 14))
    #expect(definitions.destination(of: "b".utf8) == nil)
  }

  /// Blocks of all kinds: whatever is taken for a definition, all is found, and says what was asked.
  @Test func soupsOfBlocks() {
    let ingredients = [
      "\n", "\n", "\n\n", "> ", "> ", "- ", "10. ", "  ", "    ", "\t", "[a]: /u", "[b]: <v w>", "[a]", "[b]",
      "x", "```", "~~~",
      "<!--", "-->", "<pre>", "</pre>", "<div>", "# ", "---", "===", "\r\n", "[a]:", "'t'", "*", "é",
      "<b\nc=d>", "\r",
    ]
    var random = SeededGenerator(seed: 12)
    for _ in 0..<2_000 {
      let soup = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        ingredients.randomElement(using: &random) ?? ""
      }.joined()
      let marked = MarkedMarkdown(soup)
      for answer in marked.answers() {
        let found = answer.offset.map { marked.bytes[$0] }
        #expect(found == answer.node.utf8.first, "\(answer.node) in \(soup.debugDescription)")
      }
    }
  }

  private func check(_ markdown: String) {
    let marked = MarkedMarkdown(markdown)
    let answers = marked.answers()
    #expect(answers.map(\.node) == ["/u"], "\(markdown.debugDescription)")
    #expect(answers.map(\.offset) == marked.marks, "\(markdown.debugDescription)")
  }
}
