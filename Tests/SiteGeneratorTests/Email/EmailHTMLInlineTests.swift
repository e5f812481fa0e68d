import Testing

@testable import SiteGenerator

@Suite struct EmailHTMLInlineTests {
  @Test func textIsEscaped() {
    #expect(mailHTML([.text("<b> & \"é日\"")]) == "&lt;b&gt; &amp; &quot;é日&quot;")
  }

  @Test func lines() {
    #expect(mailHTML([.text("a"), .softBreak, .text("b"), .lineBreak, .text("c")]) == "a\nb<br>c")
  }

  @Test(arguments: [
    (TextTree.Style.emphasis, "<em>a</em>"), (.strong, "<strong>a</strong>"), (.underlined, "<u>a</u>"),
    (.struck, "<s class=\"quiet\" style=\"{struck}\">a</s>"),
    (.marked, "<span class=\"marked\" style=\"{marked}\">a</span>"),
    (.small, "<span style=\"{small}\">a</span>"),
    (.superscript, "<sup style=\"{superscript}\">a</sup>"),
    (.subscript, "<sub style=\"{superscript}\">a</sub>"),
  ])
  func styles(style: TextTree.Style, html: String) {
    #expect(mailHTML([.styled(style, [.text("a")])]) == html)
  }

  @Test func code() {
    #expect(mailHTML([.code("a<b")]) == "<code class=\"shade\" style=\"{code}\">a&lt;b</code>")
    #expect(
      mailHTML([.code("a")], .rightToLeft) == "<code dir=\"ltr\" class=\"shade\" style=\"{code}\">a</code>")
  }

  @Test func linksAreWhole() {
    #expect(
      mailHTML([.link(address: "a?b=1&c='é'", [.text("x")])])
        == "<a href=\"https://example.org/issue/a?b=1&amp;c=&#39;%C3%A9&#39;\" style=\"{link}\">x</a>")
  }

  @Test func noLinkIsInALink() {
    let inner = TextTree.Inline.link(address: "https://b.example", [.text("b")])
    #expect(
      mailHTML([.link(address: "https://a.example", [.text("a"), inner])])
        == "<a href=\"https://a.example\" style=\"{link}\">ab</a>")
  }

  @Test func aNoteIsANumberAndNoLink() {
    #expect(mailHTML([.text("a"), .note(12)]) == "a<sup style=\"{superscript}\">12</sup>")
  }

  @Test(arguments: [
    ("icon.png", " width=\"20\""), ("wide.png", " width=\"536\""),
    ("https://cdn.example/x.png", " width=\"100\""),
  ])
  func imagesInText(address: String, width: String) {
    let whole = address.hasPrefix("https:") ? address : "https://example.org/issue/" + address
    #expect(
      mailHTML([.image(TextTree.Image(address: address, alternative: "\"x\""))])
        == "<img src=\"\(whole)\" alt=\"&quot;x&quot;\"\(width) style=\"{\(address.hasPrefix("https") ? "inlineImageOfUnknownSize" : "inlineImage")}\">"
    )
  }
}
