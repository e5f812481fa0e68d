import Testing

@testable import SiteGenerator

@Suite struct MarkdownReaderTests {
  private let plain = MarkdownOptions.commonMark

  private func html(_ markdown: String, title: String) -> String {
    MarkdownText(markdown, title: title, options: plain).html
  }

  @Test func firstHeadingIsTheTitleWhereThereIsNone() {
    let text = MarkdownText(
      "Before.\n\n## The *real* title\n\nAfter.\n\n## Stays", title: nil, options: plain)
    #expect(text.result.title == "The real title")
    #expect(text.html == "<p>Before.</p>\n<p>After.</p>\n<h2>Stays</h2>\n")
  }

  @Test func leadingHeadingEqualToTheTitleIsLeftOut() {
    #expect(
      html("# Why they  aren’t calling\n\nText.", title: "Why they aren't calling") == "<p>Text.</p>\n")
    #expect(html("# Another\n\nText.", title: "A title") == "<h1>Another</h1>\n<p>Text.</p>\n")
    #expect(html("Text.\n\n# A title", title: "A title") == "<p>Text.</p>\n<h1>A title</h1>\n")
  }

  @Test func anEmptyHeadingIsNoTitle() {
    #expect(MarkdownText("#\n\nText.", title: nil).result.title == nil)
    #expect(MarkdownText("> # Quoted\n\nText.", title: nil).result.title == nil)
  }

  @Test(arguments: [
    ("one two  three", 3), ("don't stop-start", 2), ("two\nlines", 2), ("half**bold** word", 2),
    ("- a\n- b", 2),
    ("a `code is no word` b\n\n```\nnor this\n```", 2), ("– — …", 0), ("日本語 text", 4), ("für 3 Tage", 3),
    ("![alt text](x.png)", 0), ("<b>raw</b>", 1),
  ])
  func words(markdown: String, count: Int) {
    #expect(MarkdownText(markdown, title: nil).body.words == count)
  }

  @Test(arguments: [(0, 1), (1, 1), (238, 1), (356, 1), (357, 2), (595, 3)])
  func minutesAtTwoHundredThirtyEightWords(words: Int, minutes: Int) {
    #expect(Body(words: words).minutes == minutes)
  }
}

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
}

@Suite struct ForeignShortcodeTests {
  private func places(_ markdown: String, title: String? = "T") -> [String] {
    let source = SourceText(path: "a.md", text: "---\ntitle: T\n---\n" + markdown)
    return MarkdownReader.read(source, body: 17..<source.bytes.count, title: title).findings.sorted().map {
      $0.location?.description ?? "nowhere"
    }
  }

  @Test func tagsOutsideCodeAreWarnings() {
    #expect(places("A {% include x.html %} and {{< youtube 1 >}}") == ["a.md:4:3", "a.md:4:28"])
    #expect(places("> ä {{<youtube 1>}}\n\n- {{% note %}}") == ["a.md:4:5", "a.md:6:3"])
    #expect(places("<div>\n{% raw %}\n</div>") == ["a.md:5:1"])
  }

  @Test func tagsInCodeAreNot() {
    #expect(places("`{% a %}` {% b %}\n\n```\n{{< c >}}\n```\n\n    {% d %}") == ["a.md:4:11"])
    #expect(places("{{ mustache }} and {single} 100%") == [])
    #expect(places("50{% of all, and {{< never closed") == [])
  }

  @Test func tagsInTasksCalloutsAndButtonsAreFoundWhereTheyStand() {
    #expect(
      places("- [ ] {% a %}\n- {% b %}\n\n> [!TIP] {% c %}\n\n[{% d %}](/){.button}\n\nhttps://a.b/{{%c%}}")
        == ["a.md:4:7", "a.md:5:3", "a.md:7:10", "a.md:9:2", "a.md:11:13"])
  }

  @Test func theTitlesHeadingIsLookedAtToo() {
    #expect(places("# A {% b %}\n\nText.", title: nil) == ["a.md:4:5"])
    #expect(places("# A {% b %}\n\nText.", title: "A {% b %}") == ["a.md:4:5"])
  }

  @Test(arguments: [
    "{{ site.title }}", "{{site.baseurl}}/x", "{{- page.url -}}", "{{ \"/a b\" | relative_url }}",
    "{{'x'|escape}}", "[a]({{site.url}}/b)", "![a](/{{page.slug}}.png)", "[a]({{ site.url }}/b)",
  ])
  func valuesOfJekyllAreTags(markdown: String) {
    #expect(places(markdown).count == 1)
    #expect(places("    " + markdown) == [])
  }

  @Test(arguments: [
    "{{name}}", "{{ first_name }}", "{{ website.x }}", "{{ site }}", "{{ \"quoted\" }}", "{{ \"open | x",
    "{{", "{",
    "{{ 'a' }} or \"b\" | c", "{ site.x }",
  ])
  func wordsInBracesAreNot(markdown: String) {
    #expect(places(markdown) == [])
  }

  @Test func onlyTheFirstTenOfALineAreTold() {
    let line = String(repeating: "{% x %} `{% y %}` ", count: 20)
    #expect(places(line + "\n" + line).count == 20)
    #expect(places(line).last == "a.md:4:163")
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["{% x %} ", "{% x %}\n", "`{% x %}` ", "a\n\n{% x %}\n\nb\n\n"])
  func manyTagsTakeLittleTime(piece: String) {
    let duration = ContinuousClock().measure { _ = places(String(repeating: piece, count: 20_000)) }
    #expect(duration < .seconds(5), "\(duration)")
  }

  @Test func saysWhatToDo() {
    let source = SourceText(path: "a.md", text: "{% x %}")
    let finding = MarkdownReader.read(source, body: 0..<7, title: "T").findings.first
    #expect(finding?.message == "this tag of another generator would be published as text")
    #expect(finding?.help == "write it as Markdown or HTML, or put it in `code` if readers should see it")
    #expect(finding?.severity == .warning)
  }
}
