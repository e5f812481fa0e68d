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
}
