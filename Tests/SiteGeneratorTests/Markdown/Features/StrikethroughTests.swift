import Testing

@testable import SiteGenerator

@Suite struct StrikethroughTests {
  @Test(arguments: [
    ("~~a~~", "<del>a</del>"), ("a~~b~~c", "a<del>b</del>c"),
    ("~~*a* `b`~~", "<del><em>a</em> <code>b</code></del>"),
    ("*~~a~~*", "<em><del>a</del></em>"), ("~~a\nb~~", "<del>a\nb</del>"),
    ("~~a ~~b~~ c~~", "<del>a <del>b</del> c</del>"),
    ("~~a~~~~b~~", "<del>a~~~~b</del>"), ("[~~a~~](/x)", "<a href=\"/x\"><del>a</del></a>"),
    ("~~[a](/x)~~", "<del><a href=\"/x\">a</a></del>"),
    ("~~(a)~~.", "<del>(a)</del>."), ("x~~a~~ ~~b~~", "x<del>a</del> <del>b</del>"),
    ("~~a~~ ~~b", "<del>a</del> ~~b"),
    ("![~~a~~](/x)", "<img src=\"/x\" alt=\"a\" />"), ("~~ä~~", "<del>ä</del>"),
    ("~~`a`~~", "<del><code>a</code></del>"),
    ("~~<b>a</b>~~", "<del><b>a</b></del>"), ("~~a~~  \n~~b~~", "<del>a</del><br />\n<del>b</del>"),
    ("“~~a~~”", "“<del>a</del>”"),
  ])
  func struck(markdown: String, html: String) {
    #expect(InlineFeatures.strikethrough.inline(markdown) == html)
  }

  @Test(arguments: [
    "5~6 and 7~8", "~a~", "~~~", "x ~~~a~~~", "~~ a~~", "~~a ~~", "~~a", "a~~", "~~~~", "a ~~ b ~~ c",
    "*a~~b*c~~",
    "~~*a~~ b*", "~~a\n\nb~~", "`~~a~~`", "<b title=\"~~a~~\">", "~~a~", "~~\u{A0}a~~", "a~~(b)~~c",
    "\\~~a~~", "\\~\\~a~~", "~\\~a~~", "~~a\\~~", "~~a~\\~", "&#126;~a~~", "~&#126;a~~", "~~a&tilde;~",
    "<https://a.example/~~a~~>",
  ])
  func notStruck(markdown: String) {
    #expect(InlineFeatures.strikethrough.html(markdown) == InlineFeatures().html(markdown))
  }

  @Test(arguments: [
    ("\\~~~a~~", "~<del>a</del>"), ("~~\\~a~~", "<del>~a</del>"), ("~~a&amp;~~", "<del>a&amp;</del>"),
    ("~~\u{2055}~~ a~~", "<del>\u{2055}</del> a~~"), ("~~a~~\\~", "<del>a</del>~"),
  ])
  func escapedTildesAreText(markdown: String, html: String) {
    #expect(InlineFeatures.strikethrough.inline(markdown) == html)
  }

  @Test func tildesInBareAddressesAreTheirs() {
    #expect(
      InlineFeatures.all.inline("https://a.b/~~x~~/y ~~www.a.b/x~~")
        == "<a href=\"https://a.b/~~x~~/y\">https://a.b/~~x~~/y</a> <del><a href=\"http://www.a.b/x\">www.a.b/x</a></del>"
    )
  }

  @Test func neededOnlyWherePairsAre() {
    #expect(!Strikethrough.isNeeded(in: Array("5~6 and ~".utf8)))
    #expect(Strikethrough.isNeeded(in: Array("a ~~".utf8)[...]))
  }
}
