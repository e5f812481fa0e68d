import Testing

@testable import SiteGenerator

@Suite struct ImagesTests {
  @Test func alone() {
    #expect(
      MarkdownText("![A *map*](m.png \"The \\\"plan\\\"\")").html == """
        <figure>
        <img src="[m.png]" alt="A map" size=[m.png] />
        <figcaption>The “plan”</figcaption>
        </figure>

        """)
    #expect(
      MarkdownText("[![a](m.png)](/b/)").html
        == "<figure>\n<a href=\"[/b/]\"><img src=\"[m.png]\" alt=\"a\" size=[m.png] /></a>\n</figure>\n")
    #expect(MarkdownText("- ![a](m.png)").html.contains("<figure>"))
  }

  @Test func captionsHaveTypography() {
    func caption(_ title: String) -> Substring? {
      MarkdownText("![a](b.png '\(title)')").html.firstMatch(of: /<figcaption>(.*)<\/figcaption>/)?.1
    }
    #expect(
      caption("1. *Don\\'t* -- #see `x_y` <b> &amp; \\\\ #") == "1. *Don’t* – #see `x_y` &lt;b&gt; &amp; \\ #"
    )
    #expect(caption("- a ...") == "- a …")
    #expect(
      MarkdownText("![a](b.png \"it's\")", only: .figures).html.contains("<figcaption>it's</figcaption>"))
  }

  @Test func amongWords() {
    #expect(
      MarkdownText("See ![a](m.png \"t\").").html
        == "<p>See <img src=\"[m.png]\" alt=\"a\" title=\"t\" size=[m.png] />.</p>\n")
    #expect(MarkdownText("![a](m.png) ![b](n.png)").html.hasPrefix("<p><img"))
  }

  @Test func allButTheFirstAreLazy() {
    let html = MarkdownText("![a](https://o.example/a'b.png)\n\n![b](b.png)\n\n[![c](c.png)](/d/)").html
    #expect(html.contains("<img src=\"https://o.example/a&#39;b.png\" alt=\"a\" />"))
    #expect(html.contains("alt=\"b\" size=[b.png] loading=\"lazy\" decoding=\"async\" />"))
    #expect(html.components(separatedBy: "lazy").count == 3)
  }

  @Test func switchedOff() {
    #expect(
      MarkdownText("![a](m.png \"t\")", only: .imageAttributes).html
        == "<p><img src=\"[m.png]\" alt=\"a\" title=\"t\" size=[m.png] /></p>\n")
    #expect(
      MarkdownText("![a](m.png \"t\")", only: .figures).html.contains(
        "<figure>\n<img src=\"[m.png]\" alt=\"a\" />\n<figcaption>t"))
    #expect(
      MarkdownText("![a](m.png \"t\")", only: .tables).html
        == "<p><img src=\"[m.png]\" alt=\"a\" title=\"t\" /></p>\n")
  }

  @Test func missingAlternativesAreTold() {
    #expect(
      MarkdownText("ü ![](m.png) ![b](n.png)\n\n> ![ ][r]\n\n[r]: o.png").findings == [
        "1:3 missing-alt", "3:3 missing-alt",
      ])
    #expect(
      MarkdownText("<p>\n<img src=a.png> <img src=b.png alt=\"\">\n</p>\n\na <IMG src='c.png'>").findings == [
        "2:1 missing-alt", "5:3 missing-alt",
      ])
    #expect(MarkdownText("![a ![](n.png)](m.png)").findings == [])
    let finding = MarkdownText("![](m.png)").result.findings[0]
    #expect(finding.message == "this image has no alternative text, for readers who cannot see it")
    #expect(finding.help == "say what it shows: ![A map with three roads](map.png)")
    #expect(
      MarkdownText("<img src=a.png>").result.findings[0].help
        == "say what it shows, as in alt=\"A map\", or write alt=\"\" if it is only decoration")
  }
}
