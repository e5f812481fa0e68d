import Testing

@testable import SiteGenerator

@Suite struct HeadingsTests {
  @Test func theHighestLevelComesBelowThePagesHeading() {
    #expect(MarkdownText("# A\n\n## B\n\n# C").body.headings.map(\.level) == [2, 3, 2])
    #expect(MarkdownText("## A\n\n#### B").body.headings.map(\.level) == [2, 4])
    #expect(MarkdownText("#### A\n\nB\n=").body.headings.map(\.level) == [5, 2])
    #expect(MarkdownText("# A\n\n###### B").body.headings.map(\.level) == [2, 6])
  }

  @Test func theLevelIsASetting() {
    func levels(_ top: Int?) -> [Int] {
      MarkdownText("# A\n\n## B", options: MarkdownOptions(topHeadingLevel: top)).body.headings.map(\.level)
    }
    #expect(levels(nil) == [1, 2])
    #expect(levels(3) == [3, 4])
    #expect(levels(6) == [6, 6])
  }

  @Test(arguments: [
    ("Our prices", "our-prices"), ("Ü über", "ü-über"), ("日本 の話", "日本-の話"),
    ("Don't *stop* `now`", "dont-stop-now"),
    ("🎉", "section"), ("A[^1]", "a"), ("1. First -- and \"last\"", "1-first-and-last"),
  ])
  func idsInAnyScript(heading: String, id: String) {
    let text = MarkdownText("## \(heading)\n\n[^1]: Note.")
    #expect(text.html.hasPrefix("<h2 id=\"[\(id)]\">"))
    #expect(text.body.headings.map(\.id) == [id])
  }

  @Test func idsAreDifferent() {
    let text = MarkdownText("## A\n\n## A\n\n## A 2\n\n## A {#a-3}\n\n## A\n\n<p id=\"b\">\n\n## B")
    #expect(text.body.headings.map(\.id) == ["a", "a-2", "a-2-2", "a-3", "a-4", "b-2"])
    #expect(text.findings == [])
  }

  @Test func idsOfTheAuthorsOwn() {
    let text = MarkdownText("## Our prices {#prices}\n\n## B *c* {#d--e}\n\n## `{#code}`\n\n## F \\{#g}")
    #expect(text.body.headings.map(\.id) == ["prices", "d--e", "code", "f-g"])
    #expect(text.body.headings.map(\.text) == ["Our prices", "B c", "{#code}", "F {#g}"])
    #expect(MarkdownText("## A {#x}\n\n## ü B {#x}").findings == ["3:8 duplicate-id"])
    #expect(MarkdownText("## A {#x}", only: .headingIDs).html == "<h2 id=\"[x]\">A</h2>\n")
    #expect(MarkdownText("## A {#x}", only: .tables).html == "<h2>A {#x}</h2>\n")
  }

  @Test func quotedHeadingsAreInNoTableOfContents() {
    let text = MarkdownText("## A\n\n> ## B\n\n- ## C")
    #expect(text.body.headings.map(\.text) == ["A"])
    #expect(text.body.ids == ["a", "b", "c"])
  }

  @Test func contentsInTwoLevels() {
    let text = MarkdownText("### Before\n\n## A\n\n### B\n\n#### C\n\n## D")
    let sections = ContentsView.all(of: text.body)
    #expect(sections.map(\.heading.text) == ["Before", "A", "D"])
    #expect(sections[1].items.map(\.url) == ["#b", "#c"])
    #expect(ContentsView.all(of: MarkdownText("## Über uns").body)[0].url == "#%C3%BCber-uns")
  }

  @Test(arguments: [
    ("## ü {#my id}", "1:6", "{#my id}", "{#my-id}"),
    ("## Prices {# prices}", "1:11", "{# prices}", "{#prices}"),
    ("# A\n\n## B {#b .wide}", "3:6", "{#b .wide}", "{#b}"),
  ])
  func idsWithSpaces(markdown: String, place: String, written: String, better: String) {
    let text = MarkdownText(markdown)
    #expect(text.findings == ["\(place) invalid-id"])
    let finding = text.result.findings.first
    #expect(
      finding?.message
        == "'\(written)' is no id, since an id has no spaces, so readers would see it as it stands")
    #expect(finding?.help == "write \(better)")
    #expect(text.html.contains(written))
  }

  @Test func whatIsNoIDIsText() {
    #expect(
      MarkdownText("## A \\{#b c}\n\n## `{#b c}`\n\n## A {#b c} d\n\n## {#}\n\n## A {b c}").findings == [])
  }

  @Test func anIDOfTheTitleStays() {
    let text = MarkdownText("Before.\n\n# Title {#deep}\n\n## Deep", title: nil)
    #expect(text.result.title == "Title")
    #expect(text.html == "<p>Before.</p>\n<a id=\"[deep]\"></a>\n<h2 id=\"[deep-2]\">Deep</h2>\n")
    #expect(text.body.ids.sorted() == ["deep", "deep-2"])
    #expect(text.body.headings.map(\.id) == ["deep-2"])
    #expect(MarkdownText("# T {#deep}\n\nText.").html == "<a id=\"[deep]\"></a>\n<p>Text.</p>\n")
    #expect(MarkdownText("# T\n\nText.").html == "<p>Text.</p>\n")
    #expect(MarkdownText("# T {#x}\n\nText.\n\n## B {#x}").findings == ["5:6 duplicate-id"])
    #expect(MarkdownText("# T {#deep}\n\nText.").excerptHTML == "<p>Text.</p>\n")
  }
}
