import CommonMark
import Testing

@testable import SiteGenerator

/// The marks stand where all links, images and tags of the Markdown are to be found.
@Suite struct InlinePlacesTests {
  private func check(_ markdown: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let marked = MarkedMarkdown(markdown)
    let answers = marked.answers()
    #expect(!answers.isEmpty, sourceLocation: sourceLocation)
    #expect(
      answers.map(\.offset) == marked.marks, "\(answers.map(\.node)) in \(markdown)",
      sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "[a](‸b.md)", "[a](‸)", "[a](‸  )", "[a](<‸>)", "[a]( ‸b.md )", "[a](‸b.md \"title\")",
    "[a](‸b.md 'title')",
    "[a](‸b.md (title))", "[a](‸b.md \"a (title) [x](b.md)\")", "[a](<‸b c.md>)", "[a](<‸b(c.md> \"title\")",
    "[a](‸b_(c)_d.md)", "[a](‸#part)", "[*a* **b**](‸b.md)", "# [a](‸b.md)", "[a](‸b.md)\n===",
    "[a\nb](‸c.md)",
  ])
  func inlineLinks(markdown: String) { check(markdown) }

  @Test(arguments: [
    "[a](‸foo\\)bar)", "[a](‸a&amp;b)", "[a](‸&auml;.md)", "[a](‸&#x41;&#66;.md)", "[a](‸a&b=c)",
    "[a](<‸a\\>b>)",
    "[a](‸a\\b)", "[a](‸a\\\n)", "[a](‸\\*) [a](‸*)", "[a](‸&copy) [a](‸&copy;)", "[a](‸a\0b)",
  ])
  func escapesAndReferencesInAddresses(markdown: String) { check(markdown) }

  @Test(arguments: [
    "[a](‸/a) [b](‸/a)", "[a.md](‸a.md)", "/a [x](‸/a)", "[x](‸/abc) [x](‸/a)",
    "[x](‸/a) [x](‸/abc) [x](‸/a)",
    "https://a.b/ [x](‸https://a.b/)", "<‸https://a.b/> [x](‸https://a.b/) <‸https://a.b/>",
    "<‸me@a.b> mailto:me@a.b",
    "<‸https://a.b/?c&amp;d>", "a.md\n[a.md\n](‸a.md)", "[é](‸é.md) [日](‸日.md)", "👩‍👩‍👧 é [a](‸b.md)",
  ])
  func theSameTextElsewhere(markdown: String) { check(markdown) }

  @Test(arguments: [
    "`[a](b)` [a](‸b)", "`` ` [a](b) `` [a](‸b)", "\\`[a](‸b)`", "`a\n[a](b)` [a](‸b)", "``` [a](‸b) `x`",
    "`[a](b)\\` [a](‸b)", "[a `](b)` c](‸b)", "a  \n`b\n[a](b)`\n[a](‸b)", "‸<!-- [a](b) --> [a](‸b)",
    "x ‸<a title=\"[a](b)\"> [a](‸b)", "‸<?x [a](b) ?> [a](‸b)", "<‸https://[a](b)> [a](‸b)",
    "x ‸<!X [a](b)> [a](‸b)",
    "x ‸<![CDATA[ [a](b) ]]> [a](‸b)", "a <!-- [a](‸b)", "a < [a](‸b) >",
  ])
  func codeAndHTMLHideLinks(markdown: String) {
    // What begins with a comment would be a block.
    check("x" + markdown)
  }

  @Test(arguments: [
    "\\[a](b) [a](‸b)", "[a\\](b) [a](‸b)", "[a] (b) [a](‸b)", "[a](b c) [a](‸b)", "[a](b\n[a](‸b)",
    "[a [b](‸c) d](e) [x](‸e)", "[[a](‸b)](c) [x](‸c)", "[a](b \"c) [a](‸b)", "[a](<b) [a](‸b)",
    "](b) [a](‸b)",
    "[a](b(c [a](‸b\\(c)",
  ])
  func whatOnlyLooksLikeALink(markdown: String) { check(markdown) }

  @Test(arguments: [
    "![a](‸b.png)", "[![a](‸i.png)](‸p.md)", "[![a](‸x)](‸x)", "![a [b](‸c) d](‸e)", "![a ![b](‸c) d](‸e)",
    "![a](‸x) [b](‸x) ![c](‸x)", "!\\[a](b) ![a](‸b)", "\\![a](‸b)",
  ])
  func images(markdown: String) { check(markdown) }

  @Test(arguments: [
    "> [a](\n> ‸b)", "> [a](‸b\n> \"c\")", "> [a](‸b\n\"c\")", "> - [a](\n>   ‸b)",
    "- > [a](\n  > ‸b) [c](‸d)",
    "> > [a](\n> ‸b)", "> x\n[a](‸b)", "1. x\n   [a](‸b)", "[a](\r\n‸b)\r\n[a](‸b)",
    "x\r\n\r\n> [a](‸b\r\n> 'c'\r\n> )",
    "[a](\n      ‸b)", "> a ‸<b\n> c=\"d\">\n> [a](‸b)", "[a](‸b\n\"c\n    > d\")", "a ‸<b\r\n c=\"d\">",
    "    > [a](\n> x\n\n[a](‸b)",
  ])
  func linesInQuotesAndLists(markdown: String) {
    check("x\n\n" + markdown)
  }

  @Test func aParagraphBehindDefinitionsBeginsWithThem() {
    check("[x]: /x 'a ` b'\n[y]: <a b>\n`c` [a](‸b)")
  }

  @Test func anImageKnowsItsBeginning() {
    let marked = MarkedMarkdown("x ‸![a [b](c)](‸i.png) ‸![][r]\n\n[r]: ‸i.png")
    let marks = marked.marks
    let definitions = ReferenceDefinitions(marked.bytes, in: 0..<marked.bytes.count, [.footnotes])
    var places = InlinePlaces(marked.bytes, in: 0..<marks[3] - 7, definitions)
    #expect(places.image(at: "i.png") == .init(start: marks[0], destination: marks[1]))
    #expect(places.image(at: "i.png") == .init(start: marks[2], destination: marks[3]))
    #expect(places.image(at: "i.png") == nil)
    #expect(places.link(to: "i.png") == nil)
  }

  @Test(arguments: [
    ("a‸[^1] b‸[^1]", "1"), ("\\[^1] ‸[^1]", "1"), ("`[^1]` ‸[^1]", "1"), ("[^1]: a‸[^1]: b", "1"),
    ("> - [^1]: a‸[^1]", "1"), ("Wow!‸[^a b]", "a b"), ("[x ‸[^1]](y)", "1"), ("[^2] ‸[^é]", "é"),
    ("[^1](y) ‸[^1]", "1"), ("a\n[^1]: b ‸[^1]", "1"), ("[^] ‸[^^]", "^"), ("[a ‸[^1]\nb]", "1"),
  ])
  func footnoteReferences(markdown: String, label: String) {
    let marked = MarkedMarkdown(markdown)
    var places = marked.places
    for mark in marked.marks { #expect(places.footnoteReference(label) == mark) }
    #expect(places.footnoteReference(label) == nil)
  }

  @Test(arguments: [
    ("# A `{#id}` b ‸{#id}", "{#id}"), ("# a\\{#id} ‸{#id}", "{#id}"), ("> ‸[!NOTE]\n> a", "[!NOTE]"),
    ("[a]({#b}) ‸{#b}", "{#b}"), ("[‸{#b}](c)", "{#b}"), ("‸<!--more-->", "<!--more-->"),
    ("`<!--more-->`", "<!--more-->"),
    ("a <b c='{#b}'> ‸{#b} ‸{#b}", "{#b}"), ("\\\\‸{#b}", "{#b}"),
    ("<https://a.b/c> ‸https://a.b/c", "https://a.b/c"),
  ])
  func texts(markdown: String, literal: String) {
    let marked = MarkedMarkdown(markdown)
    var places = marked.places
    for mark in marked.marks { #expect(places.text(literal) == mark) }
    #expect(places.text(literal) == nil)
  }
}
