import Testing

@testable import SiteGenerator

/// A post's text in the feeds of a site at `https://test.example/repo/`.
@Suite struct FeedContentTests {
  private func content(_ markdown: String) throws -> String {
    let plan = try Plan(["posts/2026-11-23-ask.md": "---\ntitle: Ask\n---\n" + markdown])
    var site = plan.site
    site.configuration.url = try BaseURL("https://test.example/repo/")
    let context = RenderContext(Plan(site, plan.selection))
    let html = FeedContent.html(of: context.plan.posts[0].entry, in: context)
    return String(decoding: html, as: UTF8.self)
  }

  /// HTML as it stands, behind a tag that keeps cmark from touching it.
  private func block(_ html: String) throws -> String {
    let text = try content("<div>\(html)")
    return text.dropFirst("<div>".count).description.trimmingSpacesAtEnd
  }

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
    #expect(try content(markdown) == "<p><a href=\"\(address)\">a</a></p>\n")
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
    #expect(try block(html) == expected)
  }

  @Test(arguments: [
    ("a<script>alert('</p>')</script>b", "ab"), ("a<SCRIPT src=x>\n<b></script >b", "ab"),
    ("a<style>b{}</style>c", "ac"),
    ("a<script>b", "a"), ("a<script", "a"), ("<scr<script>ipt>x</script>", "ipt>x"),
    ("a<svg><title>t</title><svg><script>x</script></svg></svg>b", "ab"),
    ("a<template><b>x</b></template>b", "ab"),
    ("<noscript><img src=\"https://c.example/x\"></noscript>", "<img src=\"https://c.example/x\">"),
    ("<link rel=stylesheet href=x><meta http-equiv=refresh><base href=x>a", "a"),
    ("<x-widget on>a</x-widget>", "a"),
  ])
  func scriptsAndStylesAreLeftOut(html: String, expected: String) throws {
    #expect(try block(html) == expected)
  }

  @Test(arguments: [
    ("<p onclick=\"x()\" ONLOAD=y style='color:red' data-x=1 id=z>a</p>", "<p id=\"z\">a</p>"),
    (
      "<img src=\"https://c.example/x\" loading=lazy decoding=async onerror=x alt='\"'>",
      "<img src=\"https://c.example/x\" alt=\"&quot;\">"
    ),
    ("<p title='\"\u{301} onload=x'>", "<p title=\"&quot;\u{301} onload=x\">"),
    ("<img/src=\"https://c.example/x\"/onerror=alert(1)//>", "<img src=\"https://c.example/x\">"),
    (
      "<a href=\"x\nonclick=y\" =z a=\">\">b</a>",
      "<a href=\"https://test.example/repo/ask/x%0Aonclick=y\">b</a>"
    ),
    ("<td style=\"text-align: right\">", "<td align=\"right\">"),
    ("<td style=\"text-align: right; x\">", "<td>"),
    (
      "<details open ID=a id=b><summary>x</summary></details>",
      "<details open id=\"a\"><summary>x</summary></details>"
    ),
    ("<a xlink:href=javascript&colon;x>b</a>", "<a>b</a>"),
  ])
  func attributesAreThoseOfTheText(html: String, expected: String) throws {
    #expect(try block(html) == expected)
  }

  @Test func addressesThatRunScriptsAreLeftOut() throws {
    // A finding keeps such a site from being built; the feed does not count on that.
    #expect(try block("<a href=' java&Tab;script&colon;x'>b</a>") == "<a>b</a>")
  }

  @Test(arguments: [
    ("a<form action=/x><input name=e><button>Go</button></form>b", "ab"),
    // What can be read stays.
    (
      "<form><fieldset><legend>Join</legend><p>Each <b>Monday</b>.</p><label>Your name<input name=n></label>"
        + "<select><option>A</select><textarea>B</textarea><button>Go</button></fieldset></form>",
      "Join<p>Each <b>Monday</b>.</p>Your name"
    ),
    ("a<form>b", "ab"), ("a</form>b", "ab"), ("<form><button></form>a</button>b", "b"),
    // What is never closed loses its tag, and the rest of the post stays.
    ("a<button>b <b>c</b>", "ab <b>c</b>"), ("<button><svg></button>a</svg>b", "ab"), ("a</button>b", "ab"),
    ("<svg><button></button>a</svg>b", "b"),
    ("<input type=checkbox CHECKED><input type=Checkbox><input type=text>", "☑☐"),
    ("<select><option>a</select>b", "b"),
    ("<button><div class='callout'></button>a</div>", "a</div>"),
  ])
  func formsAreLeftOut(html: String, expected: String) throws {
    #expect(try block(html) == expected)
  }

  @Test(arguments: [
    (
      "<iframe src=\"https://c.example/v\" title='A <talk>'>x</iframe>",
      "<a href=\"https://c.example/v\">A &lt;talk&gt;</a>"
    ),
    (
      "<embed src='https://c.example/' title='<\u{301}b>'>",
      "<a href=\"https://c.example/\">&lt;\u{301}b&gt;</a>"
    ),
    (
      "<iframe src=/map.html></iframe>",
      "<a href=\"https://test.example/repo/map.html\">https://test.example/repo/map.html</a>"
    ),
    ("<embed src=\"//c.example/v\">", "<a href=\"https://c.example/v\">https://c.example/v</a>"),
    ("<iframe srcdoc='<script>'></iframe>", ""),
    (
      "<object data='/a.pdf'>old</object>",
      "<a href=\"https://test.example/repo/a.pdf\">https://test.example/repo/a.pdf</a>old"
    ),
  ])
  func framesAndEmbedsAreLinks(html: String, expected: String) throws {
    #expect(try block(html) == expected)
  }

  @Test(arguments: ["a < b > c & d &lt;script&gt; &#60;", "1 <2, a<=b <", "é日🎉 <3"])
  func textIsNeverTouched(text: String) throws {
    #expect(try block(text) == text.replacing("<", with: "&lt;"))
    #expect(try content("    " + text).contains(text.htmlEscaped))
  }

  @Test(arguments: [
    ("<<!-- -->script>x</script>", "&lt;script>x"),
    ("<<x-a>img src=x onerror=y>", "&lt;img src=x onerror=y>"),
    ("<<svg></svg>b>", "&lt;b>"),
  ])
  func whatIsLeftOutMakesNoTags(html: String, expected: String) throws {
    #expect(try block(html) == expected)
  }

  @Test(arguments: [
    ("a<!-- <b> -->c", "ac"), ("a<!-->b<!--->c", "abc"), ("a<!-- x --!>b", "ab"),
    ("a<!doctype html><?php x ?></ x>b", "ab"),
    ("a<!-- b", "a"), ("a<![CDATA[b]]>c", "ac"), ("a<!----->b", "ab"),
  ])
  func commentsAreLeftOut(html: String, expected: String) throws {
    #expect(try block(html) == expected)
  }
}

/// What is readable without a style sheet.
extension FeedContentTests {
  @Test func aFigureAndItsCaption() throws {
    #expect(
      try content("a\n\n![Map](https://c.example/m.png \"Here\")\n\n![B](https://c.example/b.png)").contains(
        "<figure>\n<img src=\"https://c.example/m.png\" alt=\"Map\">\n<figcaption>Here</figcaption>\n</figure>"
      ))
  }

  @Test func aTableKeepsItsColumns() throws {
    let html = try content("| a | b |\n|:-:|--:|\n| c | d |")
    #expect(html.contains("<th align=\"center\">a</th>\n<th align=\"right\">b</th>"))
    #expect(html.contains("<td align=\"right\">d</td>") && !html.contains("style"))
  }

  @Test func aCalloutIsAQuoteWithABoldTitle() throws {
    #expect(
      try content("> [!TIP] Before *Friday*\n> Call <div>x</div>\n>\n> > Q") == """
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
      try content("- [ ] Call Hal\n- [x] Write") == """
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
      try content("[Subscribe](/s/){.button}")
        == "<p class=\"button\"><a href=\"https://test.example/repo/s/\">Subscribe</a></p>\n")
  }

  @Test func notesStandBelowALineAndLeadToThePost() throws {
    let html = try content("A[^1].\n\n[^1]: Note.")
    #expect(html.contains("href=\"https://test.example/repo/ask/#fn:1\""))
    #expect(
      html.contains(
        "<hr>\n<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>"))
  }

  @Test func aVideoIsALink() throws {
    #expect(
      try content("https://youtu.be/abc_-1")
        == "<p><a href=\"https://youtu.be/abc_-1\">Watch the video on YouTube</a></p>\n")
  }
}

/// Whatever an author writes.
extension FeedContentTests {
  @Test func nothingGetsThroughInAnyOrder() throws {
    var random = SeededGenerator(seed: 11)
    let parts = [
      "<script", "<script>", "</script>", "<style>", "</style", "<!--", "-->", "<svg>", "</svg>", "<form>",
      "</form>", "<button>", "</button>", "<iframe src=x>",
      "</iframe>", "<a href=", "<img src='", "'", "\"", ">", " onload=x", " style=y", "/", "=", "<", "text",
      "<div class=callout>",
      "</div>", "<p>", "</p>", "\n\n", "<template>", "</template>", "&", "<title>", "`", "<textarea>",
      "\u{0}",
    ]
    for _ in 0..<1500 {
      let markdown = (0..<Int.random(in: 1..<25, using: &random)).map { _ in
        parts.randomElement(using: &random)!
      }.joined()
      let html = try content("<div>" + markdown.replacing("\u{0}", with: ""))
      var tokens = HTMLTokens(Array(html.utf8))
      while let token = tokens.next() {
        guard case .start(let tag) = token else { continue }
        #expect(FeedMarkup.treatment(of: tag.name) == .kept, "\(markdown)")
        #expect(tag.attributes.allSatisfy { FeedMarkup.isKept(attribute: $0.name) }, "\(markdown)")
      }
      #expect(!html.contains("onload=x>") || !html.contains("<script"), "\(markdown)")
    }
  }

  /// However many it has: each is looked up only once there are some.
  @Test(arguments: [1, 7, 8, 9, 40])
  func theFirstAttributeOfANameCounts(others: Int) throws {
    let more = (0..<others).map { "x\($0)=y" }.joined(separator: " ")
    #expect(try block("<p id=a \(more) ID=b \(more) lang=c lang=d>") == "<p id=\"a\" lang=\"c\">")
  }

  /// Megabytes in moments: ten times as much takes ten times as long, not a hundred.
  @Test(arguments: [
    "<button>", "</button>", "<svg></button>", "<div class=callout>", "</div>", "<", "<!-", "<!--",
    "<script>",
    "</script", "<a ", "<a b=", "<a b='",
    "<button><svg>", "<title></titl", "<a b c=d e>", "<img srcset=', , ,'>", "</",
  ])
  func itTakesLinearTime(part: String) throws {
    let html = Array(String(repeating: part, count: 200_000 / part.utf8.count).utf8)
    let plan = try Plan(["posts/2026-11-23-ask.md": "# Ask"])
    let context = RenderContext(plan)
    var entry = context.plan.posts[0].entry
    entry.body = Body(html: html)
    let time = ContinuousClock().measure { _ = FeedContent.html(of: entry, in: context) }
    #expect(time < .seconds(10), "\(part): \(time)")
  }
}
