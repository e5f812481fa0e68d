import Testing

@testable import SiteGenerator

@Suite struct LinkPlaceTests {
  private func render(_ markdown: String) -> String {
    MarkdownText(markdown, options: .commonMark).html
  }

  @Test(arguments: [
    ("[a](/b?c=1&d#e)", "<p><a href=\"[/b?c=1&d#e]\">a</a></p>\n"),
    ("![a](b%20c.png \"t\")", "<p><img src=\"[b%20c.png]\" alt=\"a\" title=\"t\" /></p>\n"),
    ("[a](#b)", "<p><a href=\"[#b]\">a</a></p>\n"),
    ("[a]()", "<p><a href=\"[]\">a</a></p>\n"),
    ("[a](<mailto:b@c.example>)", "<p><a href=\"mailto:b@c.example\">a</a></p>\n"),
    ("[a](//b.example/c)", "<p><a href=\"//b.example/c\">a</a></p>\n"),
    ("[a](1:b)", "<p><a href=\"[1:b]\">a</a></p>\n"),
    ("[![i](j.png)](k)", "<p><a href=\"[k]\"><img src=\"[j.png]\" alt=\"i\" /></a></p>\n"),
    ("![a [b](c) d](e)", "<p><img src=\"[e]\" alt=\"a b d\" /></p>\n"),
    ("[a]\n\n[a]: /ref", "<p><a href=\"[/ref]\">a</a></p>\n"),
  ])
  func addressesArePlaces(markdown: String, html: String) {
    #expect(render(markdown) == html)
  }

  @Test(arguments: [
    ("<a class=x href='/y'>z</a>", "<a class=x href='[/y]'>z</a>"),
    ("<IMG SRC=p.png>", "<IMG SRC=[p.png]>"),
    (
      "<img srcset=\"a.png 1x, /b.png 2x\" src=\"https://c.example/\">",
      "<img srcset=\"[a.png] 1x, [/b.png] 2x\" src=\"https://c.example/\">"
    ),
    ("<video poster=\"v.jpg\" controls></video>", "<video poster=\"[v.jpg]\" controls></video>"),
    ("<a href=\"?a=1&amp;b\">c</a>", "<a href=\"[?a=1&b]\">c</a>"),
    ("<!-- <a href=\"/no\"> -->", "<!-- <a href=\"/no\"> -->"),
    ("<script>let a = '<a href=\"/no\">'</script>", "<script>let a = '<a href=\"/no\">'</script>"),
    (
      "<script>a = '</p><a href=\"/no\">'</SCRIPT><a href=\"/y\">",
      "<script>a = '</p><a href=\"/no\">'</SCRIPT><a href=\"[/y]\">"
    ),
    ("<a href=\"&#109;ailto:a@b.example\">c</a>", "<a href=\"&#109;ailto:a@b.example\">c</a>"),
    ("<a href=\"/?q=&quot;\">c</a>", "<a href=\"/?q=&quot;\">c</a>"),
    ("<a href>b</a> <a =>c</a>", "<a href>b</a> <a =>c</a>"),
    ("<a href=\"/never closed", "<a href=\"[/never closed]"),
  ])
  func addressesInTheAuthorsHTMLAreToo(html: String, expected: String) {
    // A div makes it a block of HTML, which cmark leaves as it is.
    #expect(render("<div>\(html)") == "<div>\(expected)\n")
  }

  @Test(arguments: [
    ("a [b](javascript:c)", ["1:7 unsafe-link"]), ("[b](&#106;avaScript:c)", ["1:5 unsafe-link"]),
    ("![b](vbscript:c)", ["1:6 unsafe-link"]), ("[b]\n\n[b]: javascript:c", ["3:6 unsafe-link"]),
    ("<a href=\" java&Tab;script&colon;c\">b</a>", ["1:11 unsafe-link"]),
    ("<div>\n<form action='javascript:c'>", ["2:15 unsafe-link"]),
    ("[b](data:text/html,c) [d](/javascript:e) `[b](javascript:c)`", []),
  ])
  func addressesThatRunScriptsAreTold(markdown: String, findings: [String]) {
    #expect(MarkdownText(markdown).findings == findings)
  }

  @Test func unsafeLinkSaysWhatToDo() {
    let finding = MarkdownText("[b](javascript:c)").result.findings.first
    #expect(finding?.message == "'javascript:c' would run a script in the reader's browser")
    #expect(finding?.help == "link to a page; put a script into templates/partials/body-end.html")
  }

  @Test(arguments: [
    "javascript&#58;x", "javascript&#0000000000058;x", "javascript&#x3Ax", "java&#x0073;cript&colon;x",
    "java&Tab;script:x", "&#118bscript:x",
  ])
  func scriptsAreFoundBehindCharacterReferences(address: String) {
    #expect(MarkdownText("<a href=\"\(address)\">b</a>").findings == ["1:10 unsafe-link"])
  }

  @Test func textThatLooksLikeAMarkerStays() {
    let tricky =
      "'0' &#x27;0&#x27; `&#x27;0&#x27;` [x](/y '&#x27;0&#x27;')\n\n<div title=\"&#x27;0&#x27;\">&#x27;0&#x27;"
    let html = render(tricky)
    #expect(html.contains("href=\"[/y]\""))
    #expect(html.hasPrefix("<p>'0' '0' <code>&amp;#x27;0&amp;#x27;</code>"))
    #expect(html.hasSuffix("&#X27;0&#X27;\n"))
    #expect(
      render("[a](b) <https://x.example/mind_the_'0'>").contains(
        "href=\"https://x.example/mind_the_%270%27\""))
  }

  @Test func anyBytesCanBeRead() {
    var random = SeededGenerator(seed: 7)
    let parts = [
      "<a ", "href", "=", "\"", "'", ">", "/x", "<!--", "-->", "srcset", " ", "\n", "[a](", ")", "![",
      "&#x27;0&#x27;", ",", "é", "<script>",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0..<20, using: &random)).map { _ in parts.randomElement(using: &random)!
      }.joined()
      // Every address taken out of the tree has its place in the HTML, so filling it gives each of them back.
      #expect(!render(text).contains("&#x27;0&#x27;"), "\(text)")
    }
  }

  @Test(arguments: [
    ("<https://b.example/c>", "https://b.example/c"), ("www.b.example", "http://www.b.example"),
  ])
  func aLinkThatShowsItsAddressIsMarkedForPrinting(markdown: String, address: String) {
    let shown = markdown.filter { !"<>".contains($0) }
    #expect(
      MarkdownText(markdown, only: .autolinks).html
        == "<p><a class=\"address\" href=\"\(address)\">\(shown)</a></p>\n")
  }
}
