import Testing

@testable import SiteGenerator

@Suite struct FootnotesTests {
  @Test func arrowsBackTurnWithTheLines() {
    #expect(MarkdownText("a[^1]\n\n[^1]: b", language: "ar").html.contains(">↪\u{FE0E}</a>"))
    #expect(MarkdownText("a[^1]\n\n[^1]: b", language: "de").html.contains(">↩\u{FE0E}</a>"))
  }

  @Test func inTheOrderOfTheirFirstUse() {
    let text = MarkdownText(
      "A[^b] c[^1] d[^B].\n\n[^1]: One.\n[^b]: Two\n    lines.\n\n    And `more`.", only: .footnotes)
    #expect(
      text.html
        == """
        <p>A[note 1, 1] c[note 2, 1] d[note 1, 2].</p>
        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="[fn:1]">
        <p>Two
        lines.</p>
        <p>And <code>more</code>. \(back("fnref:1", "1 of note 1", "<sup>1</sup>")) \(back("fnref:1:2", "2 of note 1", "<sup>2</sup>"))</p>
        </li>
        <li id="[fn:2]">
        <p>One. \(back("fnref:2", "1 of note 2"))</p>
        </li>
        </ol>
        </section>

        """.replacing(". <a", with: ". <a"))
    #expect(text.findings == [])
    #expect(
      text.body.ids == ["fn:1", "fnref:1", "fnref:1:2", "fnref:1:here", "fn:2", "fnref:2", "fnref:2:here"])
  }

  private func back(_ id: String, _ label: String, _ number: String = "") -> String {
    "<a href=\"[#\(id)]\" class=\"footnote-back\" role=\"doc-backlink\" "
      + "aria-label=\"Back to reference \(label)\">↩\u{FE0E}\(number)</a>"
  }

  @Test func notesThatReferToNotes() {
    let text = MarkdownText("A[^a].\n\n[^a]: B[^c], D[^a].\n[^c]: E.")
    #expect(text.html.contains("<p>A[note 1, 1].</p>"))
    #expect(text.html.contains("<p>B[note 2, 1], D[note 1, 2]. <a"))
    #expect(text.findings == [])
  }

  @Test(arguments: [
    "A[^1]\n\n[^1]: Word", "A[^1]\n\n[^1]: https://a.example \"see\"", "A[^1]\n\n[^1]: <https://a.example>",
    "[^1]: Word\n\nA[^1]", "> A[^1]\n\n[^1]: Word", "A\n[^1]: Word\n\nB[^1]", "- A[^1]\n\n[^1]: Word",
    "A[^1]\n\n[^1]:\n    Word", "![A[^1]](b.png) C[^1]\n\n[^1]: Word", "A[^ü_b-c]\n\n[^ü_b-c]: Word",
    "A[^1]\n\n> [^1]: Word",
  ])
  func definitionsAreNoLinkReferences(markdown: String) {
    let text = MarkdownText(markdown)
    #expect(text.html.contains("[note 1, 1]"), "\(text.html)")
    #expect(text.html.contains("<li id=\"[fn:1]\">"))
    #expect(text.findings == [])
  }

  @Test func linksAndCodeInNotes() {
    let text = MarkdownText("A[^1].\n\n[^1]: See [b][r].\n\n        code\n\n[r]: /c/")
    #expect(
      text.html.contains(
        "<p>See <a href=\"[/c/]\">b</a>.</p>\n<pre><code>code\n</code></pre>\n<p> <a href=\"[#fnref:1]\""))
  }

  @Test(arguments: [
    ("A[^x].", ["1:2 undefined-footnote"]),
    (
      "Ä [^x] `[^x]` [^x]\n\n[^y]: B",
      ["1:3 undefined-footnote", "1:15 undefined-footnote", "3:1 unused-footnote"]
    ),
    ("A[^1]\n\n[^1]: B\n[^1]: C", ["4:1 duplicate-footnote"]),
    ("\\[^x] [\\^x] [^x\\] `[^x]` [^x-y [^a-z ] [a^b] [^]", []),
    ("a [^x y] [^x y z]: b", ["1:3 undefined-footnote", "1:10 undefined-footnote"]),
    ("a\n[^x y]: b", ["2:1 undefined-footnote"]),
    ("> - [^x]", ["1:5 undefined-footnote"]), ("## A [^x]", ["1:6 undefined-footnote"]),
    ("| a [^x] |\n| - |\n| [^y] |", ["1:5 undefined-footnote", "3:3 undefined-footnote"]),
  ])
  func mistakesAreTold(markdown: String, findings: [String]) {
    #expect(MarkdownText(markdown).findings == findings)
  }

  /// Work that grew with the square of their number would take minutes.
  @Test(.timeLimit(.minutes(1)), arguments: zip(["[^n\0]", "[^n \0]"], ["\n", " "]))
  func manyMistakesTakeLittleTime(reference: String, separator: String) {
    let numbers = (0..<5_000).map(String.init)
    let references = numbers.map { reference.replacing("\0", with: $0) }.joined(separator: separator)
    let text = MarkdownText(references + "\n\n" + numbers.map { "[^m\($0)]: A\n" }.joined())
    // The first thousand and how many more there are; of one line ten.
    #expect(text.findings.count == 1001 + (separator == " " ? 10 : 1001))
  }

  @Test func lastBlocksOfNotesAreWhatTheyWouldBeElsewhere() {
    let text = MarkdownText("A[^1] B[^2]\n\n[^1]: ![i](i.png \"t\")\n[^2]: [x](/){.button}")
    #expect(text.html.contains("<figcaption>t</figcaption>\n</figure>\n<p> <a"))
    #expect(text.html.contains("<p class=\"button\"><a href=\"[/]\">x</a></p>\n<p> <a"))
  }

  @Test func aTitleRefersToNoNote() {
    let text = MarkdownText("# A[^1]\n\nB\n\n[^1]: C", title: nil)
    #expect(text.result.title == "A")
    #expect(text.html == "<p>B</p>\n")
    #expect(text.findings == ["5:1 unused-footnote"])
  }

  @Test func idsOfNotesAreTakenForHeadings() {
    #expect(MarkdownText("## A {#fn:1}\n\nB[^1]\n\n[^1]: C").findings == ["1:1 duplicate-id"])
  }

  @Test func aNoteThatIsReferredToAllOverHasTwentyLinksBack() {
    let html = MarkdownText(String(repeating: "a[^1] ", count: 50) + "\n\n[^1]: B").html
    #expect(html.matches(of: /footnote-back/).count == 20)
  }

  @Test func aNoteWithinOneThatIsLeftOut() {
    let text = MarkdownText("A[^1] B[^2]\n\n[^1]: C\n\n[^1]: D\n\n    [^2]: E")
    #expect(text.html.contains("<p>E <a") && !text.html.contains("D"))
    #expect(text.findings == ["5:1 duplicate-footnote"])
  }

  @Test func messages() {
    func finding(_ markdown: String) -> Finding? { MarkdownText(markdown).result.findings.sorted().first }
    let undefined = finding("A[^prise]\n\n[^price]: B")
    #expect(undefined?.message == "there is no note '[^prise]'")
    #expect(undefined?.help == "did you mean '[^price]'?")
    #expect(finding("A[^x]")?.help == "add a line '[^x]: ...', or write \\[^x] if it is no note")
    let spaced = finding("A[^my own note]")
    #expect(spaced?.message == "'[^my own note]' is no note, since a note's name has no spaces")
    #expect(spaced?.help == "write [^my-own-note], here and where the note is")
    let unused = finding("[^x]: B")
    #expect(unused?.message == "nothing refers to the note '[^x]', so readers will not see it")
    #expect(unused?.help == "write [^x] where it belongs, or delete it")
    let duplicate = finding("A[^x]\n\n[^x]: B\n[^x]: C")
    #expect(duplicate?.message == "there is a note '[^x]' before this one, which is left out")
  }
}
