import Testing

@testable import SiteGenerator

@Suite struct AutolinksTests {
  /// `⟨shown⟩` for a link to what it shows, `⟨shown|address⟩` for another, with `~` left to be text.
  private func links(_ markdown: String, smart: Bool = false) -> String {
    InlineFeatures.autolinks.inline(markdown, smart: smart)
      .replacing(/<a href="([^"]*)">([^<]*)<\/a>/) { match in
        match.1 == match.2 ? "⟨\(match.2)⟩" : "⟨\(match.2)|\(match.1)⟩"
      }
  }

  @Test(arguments: [
    ("see https://a.example/x.", "see ⟨https://a.example/x⟩."), ("HTTP://A.example", "⟨HTTP://A.example⟩"),
    ("ftp://a.example", "⟨ftp://a.example⟩"), ("http://localhost:8080/x", "⟨http://localhost:8080/x⟩"),
    ("www.a.example/x", "⟨www.a.example/x|http://www.a.example/x⟩"), ("WWW.a.example", "WWW.a.example"),
    ("me@a.example", "⟨me@a.example|mailto:me@a.example⟩"), ("1https://a.example", "1⟨https://a.example⟩"),
    ("xhttps://a.example", "xhttps://a.example"), ("file:///etc/passwd", "file:///etc/passwd"),
    ("javascript://a.example", "javascript://a.example"), ("https://", "https://"),
    ("https:///x", "https:///x"),
    ("https://-a.example", "https://-a.example"), ("https://x.a_b.c", "https://x.a_b.c"),
    ("https://a_b.c.d", "⟨https://a_b.c.d⟩"), ("www.", "www."), ("xwww.a.example", "xwww.a.example"),
    ("/www.a.example", "/www.a.example"),
    ("\\/www.a.example", "/www.a.example"), ("*a*www.a.b’", "<em>a</em>⟨www.a.b|http://www.a.b⟩’"),
    ("見てhttps://a.example", "見て⟨https://a.example⟩"), ("見www.a.example", "見www.a.example"),
    ("https://me:pw@a.example/x", "⟨https://me:pw@a.example/x⟩"),
    ("https://a.example https://b.example", "⟨https://a.example⟩ ⟨https://b.example⟩"),
    ("https://a.example\nwww", "⟨https://a.example⟩\nwww"),
  ])
  func webAddresses(markdown: String, html: String) {
    #expect(links(markdown) == html)
  }

  @Test(arguments: [
    ("a@b@c.d", "a@b@c.d"), ("a@b.c@d", "a@b.c@d"),
    ("a.b+c-d_e@f-g.h", "⟨a.b+c-d_e@f-g.h|mailto:a.b+c-d_e@f-g.h⟩"),
    ("mailto:a@b.c", "mailto:⟨a@b.c|mailto:a@b.c⟩"), ("a@b", "a@b"), ("a@b.c1", "a@b.c1"),
    ("package@1.2.3", "package@1.2.3"),
    ("@a.example", "@a.example"), ("a@b..c", "a@b..c"), ("müller@b.c", "müller@b.c"), ("a@b.cä", "a@b.cä"),
    ("“a@b.c”", "“⟨a@b.c|mailto:a@b.c⟩”"), ("(a@b.c).", "(⟨a@b.c|mailto:a@b.c⟩)."),
  ])
  func emailAddresses(markdown: String, html: String) {
    #expect(links(markdown) == html)
  }

  @Test(arguments: [
    ("https://a.b/x?!.,:*_~'", "⟨https://a.b/x⟩?!.,:*_~'"), ("https://a.b/x;", "⟨https://a.b/x⟩;"),
    ("(https://a.b/x_(y))", "(⟨https://a.b/x_(y)⟩)"), ("https://a.b/x).)", "⟨https://a.b/x⟩).)"),
    ("https://a.b/&gt;", "⟨https://a.b/⟩&gt;"), ("https://a.b/&no;&copy;.", "⟨https://a.b/⟩&amp;no;©."),
    ("https://a.b/?x&amp;y", "⟨https://a.b/?x&amp;y⟩"), ("[https://a.b/x] y", "[⟨https://a.b/x⟩] y"),
    ("https://a.b/[x]y", "⟨https://a.b/[x]y|https://a.b/%5Bx%5Dy⟩"),
    ("https://a.b/x<y", "⟨https://a.b/x⟩&lt;y"),
    ("“https://a.b/x” ’", "“⟨https://a.b/x⟩” ’"), ("https://a.b/x…", "⟨https://a.b/x⟩…"),
    ("'www.a.b'", "'⟨www.a.b|http://www.a.b⟩'"),
    ("https://a.b/x\u{3000}y", "⟨https://a.b/x⟩\u{3000}y"),
    ("https://ü.b.", "⟨https://ü.b|https://%C3%BC.b⟩."),
    ("https://a).", "⟨https://a⟩)."), ("https://a.b/日本", "⟨https://a.b/日本|https://a.b/%E6%97%A5%E6%9C%AC⟩"),
  ])
  func theSentenceAroundIsNoPart(markdown: String, html: String) {
    #expect(links(markdown) == html)
  }

  @Test(arguments: [
    "`https://a.b`", "[https://a.b](/x)", "![https://a.b](/x)", "<https://a.b>",
    "<a href=\"/x\">*see* www.a.b</a>",
    "<A\nhref='x'>me@a.example</A>", "<https://a.b/~~x~~>", "<img alt=\"https://a.b\">",
  ])
  func whatIsALinkOrCodeAlreadyStays(markdown: String) {
    #expect(InlineFeatures.all.html(markdown) == InlineFeatures().html(markdown))
  }

  @Test(arguments: [
    ("<a href=\"/x\">x</a> www.a.b", "⟨x|/x⟩ ⟨www.a.b|http://www.a.b⟩"),
    ("<b>www.a.b</b>", "<b>⟨www.a.b|http://www.a.b⟩</b>"),
    ("<abbr>www.a.b</abbr>", "<abbr>⟨www.a.b|http://www.a.b⟩</abbr>"),
    ("> <a>x\n\nwww.a.b", "<blockquote>\n<p><a>x</p>\n</blockquote>\n<p>⟨www.a.b|http://www.a.b⟩</p>\n"),
  ])
  func onlyAnAnchorsTextStays(markdown: String, html: String) {
    #expect(links(markdown) == html)
  }

  @Test(arguments: [
    "https\\://a.b", "https:\\/\\/a.b", "https:/\\/a.b", "www\\.a.b", "me\\@a.b", "&#104;ttps://a.b",
    "https&#58;//a.b",
    "me&commat;a.b",
  ])
  func escapedOnesStay(markdown: String) {
    #expect(InlineFeatures.autolinks.html(markdown) == InlineFeatures().html(markdown))
  }

  @Test(arguments: [
    ("https://a.b/x--y", "⟨https://a.b/x--y⟩"), ("https://a.b/x---y-----z", "⟨https://a.b/x---y-----z⟩"),
    ("https://a.b/x...y", "⟨https://a.b/x...y⟩"), ("https://a.b/x... -- y", "⟨https://a.b/x⟩… – y"),
    ("\"https://a.b/x\"", "“⟨https://a.b/x⟩”"),
    ("https://a.b/\"x\"y", "⟨https://a.b/&quot;x&quot;y|https://a.b/%22x%22y⟩"),
    ("https://a.b/it's-'x'y", "⟨https://a.b/it's-'x'y|https://a.b/it&#x27;s-&#x27;x&#x27;y⟩"),
    (
      "https://a.b/it’s—“x”…y",
      "⟨https://a.b/it’s—“x”…y|https://a.b/it%E2%80%99s%E2%80%94%E2%80%9Cx%E2%80%9D%E2%80%A6y⟩"
    ),
    ("https://a.b/x\\--y&ndash;z", "⟨https://a.b/x--y–z|https://a.b/x--y%E2%80%93z⟩"),
  ])
  func smartPunctuationIsUndone(markdown: String, html: String) {
    #expect(links(markdown, smart: true) == html)
  }

  @Test func typographicCharactersStayWithoutSmartPunctuation() {
    #expect(links("https://a.b/x–y") == "⟨https://a.b/x–y|https://a.b/x%E2%80%93y⟩")
  }

  @Test(arguments: [
    ("https://a.b/_next_/x", "⟨https://a.b/_next_/x⟩"),
    ("https://a.b/*/https://c.d/*/", "⟨https://a.b/*/https://c.d/*/⟩"),
    ("*https://a.b/x*", "<em>⟨https://a.b/x⟩</em>"),
    ("**https://a.b/x**—see", "<strong>⟨https://a.b/x⟩</strong>—see"),
    (
      "_https://a.b/x_, __www.a.b/y__",
      "<em>⟨https://a.b/x⟩</em>, <strong>⟨www.a.b/y|http://www.a.b/y⟩</strong>"
    ),
    ("*see https://a.b/x_y_z/_q_ now*", "<em>see ⟨https://a.b/x_y_z/_q_⟩ now</em>"),
  ])
  func emphasisIsNoPartOfAnAddress(markdown: String, html: String) {
    let expected = html.replacing("_q_⟩", with: "_q⟩_")
    #expect(links(markdown) == expected)
  }

  @Test func neededOnlyWhereAnAddressCanBe() {
    #expect(!Autolinks.isNeeded(in: Array("a: b/c, ww.d".utf8)))
    for text in ["x://", "www.", "a@b"] { #expect(Autolinks.isNeeded(in: Array(text.utf8))) }
  }

  @Test func nothingIsLinkedInTheDeep() {
    let deep = String(repeating: "> ", count: 98)
    #expect(InlineFeatures.autolinks.html(deep + "https://a.b").contains("<a"))
    #expect(!InlineFeatures.autolinks.html("> " + deep + "https://a.b").contains("<a"))
  }
}
