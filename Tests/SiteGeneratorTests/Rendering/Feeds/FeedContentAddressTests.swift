import Testing

@testable import SiteGenerator

/// Addresses in a post's text in feeds, which readers' programs show at an address of their own.
@Suite struct FeedContentAddressTests {
  @Test(arguments: [
    ("[a](/b/?c=1&d#e)", "https://test.example/repo/b/?c=1&amp;d#e"),
    ("[a](#top)", "https://test.example/repo/ask/#top"),
    ("[a](?q=1#x)", "https://test.example/repo/ask/?q=1#x"),
    ("[a](b/c)", "https://test.example/repo/ask/b/c"),
    ("[a](//cdn.example/x?y#z)", "https://cdn.example/x?y#z"),
    ("[a](mailto:a@b.example)", "mailto:a@b.example"),
    ("[a](https://c.example/?a#b)", "https://c.example/?a#b"), ("[a]()", "https://test.example/repo/ask/"),
  ])
  func everyAddressInMarkdownIsAbsolute(markdown: String, address: String) throws {
    #expect(try FeedContent.text(ofMarkdown: markdown) == "<p><a href=\"\(address)\">a</a></p>\n")
  }

  @Test(arguments: [
    ("<a href='/b#c'>", "<a href=\"https://test.example/repo/b#c\">"),
    ("<img src=p.png>", "<img src=\"https://test.example/repo/ask/p.png\">"),
    (
      "<video poster='/v.jpg' src='//c.example/v.mp4' controls>",
      "<video poster=\"https://test.example/repo/v.jpg\" src=\"https://c.example/v.mp4\" controls>"
    ),
    ("<q cite=/x/>", "<q cite=\"https://test.example/repo/x/\">"),
    ("<q cite='#y'>", "<q cite=\"https://test.example/repo/ask/#y\">"),
    (
      "<img srcset=\"a.png 1x, /b.png 2x,//c.example/d.png 3x\">",
      "<img srcset=\"https://test.example/repo/ask/a.png 1x, https://test.example/repo/b.png 2x, https://c.example/d.png 3x\">"
    ),
    ("<img srcset=a.png,b.png>", "<img srcset=\"https://test.example/repo/ask/a.png,b.png\">"),
    (
      "<img srcset='a.png, b.png 2x'>",
      "<img srcset=\"https://test.example/repo/ask/a.png, https://test.example/repo/ask/b.png 2x\">"
    ),
    ("<img srcset=\"data:image/gif;base64,R0lG 1x\">", "<img srcset=\"data:image/gif;base64,R0lG 1x\">"),
    // With character references, which pages leave as they are.
    ("<a href='&#47;b&quot;'>", "<a href=\"https://test.example/repo&#47;b&quot;\">"),
    ("<a href='&#x2F;b'>", "<a href=\"https://test.example/repo/b\">"),
    ("<a href='&#109;ailto:a@b.example'>", "<a href=\"&#109;ailto:a@b.example\">"),
    ("<a href=\"c'd&eacute;\">", "<a href=\"https://test.example/repo/ask/c'd&eacute;\">"),
    ("<a href='&#47;/c.example/'>", "<a href=\"https:&#47;/c.example/\">"),
  ])
  func everyAddressInHTMLIsAbsolute(html: String, expected: String) throws {
    #expect(try FeedContent.text(ofHTML: html) == expected)
  }

  @Test func addressesThatRunScriptsAreLeftOut() throws {
    // A finding keeps such a site from being built; the feed does not count on that.
    #expect(try FeedContent.text(ofHTML: "<a href=' java&Tab;script&colon;x'>b</a>") == "<a>b</a>")
  }
}
