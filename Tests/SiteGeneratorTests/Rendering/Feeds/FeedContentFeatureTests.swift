import Testing

@testable import SiteGenerator

/// What Markdown has beyond CommonMark must be readable in feeds without a style sheet.
@Suite struct FeedContentFeatureTests {
  @Test func aFigureAndItsCaption() throws {
    #expect(
      try FeedContent.text(
        ofMarkdown: "a\n\n![Map](https://c.example/m.png \"Here\")\n\n![B](https://c.example/b.png)"
      ).contains(
        "<figure>\n<img src=\"https://c.example/m.png\" alt=\"Map\">\n<figcaption>Here</figcaption>\n</figure>"
      ))
  }

  @Test func aTableKeepsItsColumns() throws {
    let html = try FeedContent.text(ofMarkdown: "| a | b |\n|:-:|--:|\n| c | d |")
    #expect(html.contains("<th align=\"center\">a</th>\n<th align=\"right\">b</th>"))
    #expect(html.contains("<td align=\"right\">d</td>") && !html.contains("style"))
  }

  @Test func aCalloutIsAQuoteWithABoldTitle() throws {
    #expect(
      try FeedContent.text(ofMarkdown: "> [!TIP] Before *Friday*\n> Call <div>x</div>\n>\n> > Q") == """
        <blockquote class="callout callout-tip" role="note">
        <p class="callout-title"><strong>Before <em>Friday</em></strong></p>
        <p>Call <div>x</div></p>
        <blockquote>
        <p>Q</p>
        </blockquote>
        </blockquote>

        """)
  }

  @Test func tasksHaveCharactersForBoxes() throws {
    #expect(
      try FeedContent.text(ofMarkdown: "- [ ] Call Hal\n- [x] Write") == """
        <ul class="tasks">
        <li class="task">
        ☐ Call Hal
        </li>
        <li class="task">
        ☑ Write
        </li>
        </ul>

        """)
  }

  @Test func aButtonIsALink() throws {
    #expect(
      try FeedContent.text(ofMarkdown: "[Subscribe](/s/){.button}")
        == "<p class=\"button\"><a href=\"https://test.example/repo/s/\">Subscribe</a></p>\n")
  }

  @Test func notesStandBelowALineAndLeadToThePost() throws {
    let html = try FeedContent.text(ofMarkdown: "A[^1].\n\n[^1]: Note.")
    #expect(html.contains("href=\"https://test.example/repo/ask/#fn:1\""))
    #expect(
      html.contains(
        "<hr>\n<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>"))
  }

  @Test func aVideoIsALink() throws {
    #expect(
      try FeedContent.text(ofMarkdown: "https://youtu.be/abc_-1")
        == "<p><a href=\"https://youtu.be/abc_-1\">Watch the video on YouTube</a></p>\n")
  }
}
