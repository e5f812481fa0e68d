import Testing

@testable import SiteGenerator

@Suite struct ExcerptTests {
  @Test(arguments: [
    ("# T\n\nFirst *line*\nsecond `code`.\n\nNext.", "First line second code."),
    ("![photo](x.png)\n\nText.", "Text."), ("a\u{A0}\u{3000} b  é\u{2028}c", "a b é c"),
    ("> quoted\n\nText.", "Text."), ("| a |\n| - |\n\nText.", "Text."), ("A[^1] b.\n\n[^1]: Note.", "A b."),
    ("[Go](/a/){.button}\n\nText.", "Text."), ("- a\n- b\n  - c\n\n> d", "a b c"), ("> a\n> - b", "a b"),
    ("<!--more-->\n\nText.", "Text."), ("a<br>b <script>c</script> d<style>e</style>", "a b d"),
  ])
  func theFirstParagraph(markdown: String, text: String) {
    let excerpt = MarkdownText(markdown).body.excerpt
    #expect(excerpt?.text == text)
    #expect(excerpt?.isMarked == false)
  }

  @Test(arguments: ["", "![a](b.png)", "```\ncode\n```"])
  func nothingIsSaid(markdown: String) {
    #expect(MarkdownText(markdown).body.excerpt == nil)
  }

  @Test func itsHTMLIsThatOfTheParagraph() {
    #expect(
      MarkdownText("## A\n\nB [c](d)[^1].\n\nE\n\n[^1]: F").excerptHTML
        == "<p>B <a href=\"[d]\">c</a>[note 1, 1].</p>\n")
    #expect(MarkdownText("B").excerptHTML == "<p>B</p>\n")
  }

  @Test(arguments: ["<!--more-->", "<!-- more -->", "<!--excerpt-->", "<!-- MORE -->  "])
  func theAuthorMarksItsEnd(marker: String) {
    let text = MarkdownText("One [a][r].\n\n- two\n\n\(marker)\n\nThree.\n\n[r]: /b/")
    #expect(text.excerptHTML == "<p>One <a href=\"[/b/]\">a</a>.</p>\n<ul>\n<li>two</li>\n</ul>\n")
    #expect(text.body.excerpt?.text == "One a. two")
    #expect(text.body.excerpt?.isMarked == true)
    #expect(text.html == text.excerptHTML.map { $0 + "<p>Three.</p>\n" })
  }

  @Test func onlyTheFirstMarkerCounts() {
    let text = MarkdownText("A\n<!--more-->\n\nB\n\n<!--more-->\n\nC")
    #expect(text.excerptHTML == "<p>A</p>\n")
    #expect(text.html == "<p>A</p>\n<p>B</p>\n<p>C</p>\n")
  }

  @Test func aMarkerInsideOfSomethingIsTold() {
    #expect(MarkdownText("Ü a <!--more--> b").findings == ["1:5 misplaced-excerpt"])
    #expect(MarkdownText("> A\n>\n> <!--more-->\n\nB").findings == ["3:3 misplaced-excerpt"])
    #expect(MarkdownText("a <!--more--> b").html == "<p>a  b</p>\n")
    let finding = MarkdownText("a <!--more--> b").result.findings[0]
    #expect(finding.message == "this does not end the excerpt, since it is inside of something else")
    #expect(finding.help == "put it on a line of its own, at the left margin, between two paragraphs")
  }
}
