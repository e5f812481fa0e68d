import Testing

@testable import SiteGenerator

@Suite struct CalloutsTests {
  @Test(arguments: ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION", "note"])
  func kinds(word: String) {
    let name = word.lowercased()
    #expect(
      MarkdownText("> [!\(word)]\n> Text *here*.\n>\n> More.").html == """
        <div class="callout callout-\(name)" role="note">
        <p class="callout-title">\(name.prefix(1).uppercased() + name.dropFirst())</p>
        <p>Text <em>here</em>.</p>
        <p>More.</p>
        </div>

        """)
  }

  @Test func titlesOfTheAuthorsOwn() {
    #expect(
      MarkdownText("> [!TIP] Read *this*\n> Text.").html.contains(
        "<p class=\"callout-title\">Read <em>this</em></p>\n<p>Text.</p>"))
    #expect(MarkdownText("> [!TIP]\n>\n> - a").html.contains("<p class=\"callout-title\">Tip</p>\n<ul>"))
    #expect(MarkdownText("> [!TIP]").html.contains("<p class=\"callout-title\">Tip</p>\n</div>"))
    #expect(MarkdownText("> [!TIP]\n> > [!NOTE]\n> > A").html.contains("callout-note"))
  }

  @Test func whatIsNone() {
    for quote in [
      "> Text [!NOTE]", "> \\[!NOTE]\n> a", "> [\\!NOTE]\n> a", "> [!NOTE\\]\n> a", "> `[!NOTE]`",
      "> [!NOTE](/a/)", "[!NOTE]\na",
    ] {
      #expect(!MarkdownText(quote).html.contains("callout"), "\(quote)")
      #expect(MarkdownText(quote).findings == [])
    }
    #expect(!MarkdownText("> [!NOTE]\n> a", only: .tables).html.contains("callout"))
  }

  @Test func aColonBehindTheWordIsNoPartOfTheTitle() {
    #expect(
      MarkdownText("> [!NOTE]: Two words\n> a").html.contains("<p class=\"callout-title\">Two words</p>"))
    #expect(MarkdownText("> [!NOTE]:\n").html.contains("<p class=\"callout-title\">Note</p>"))
  }

  @Test func definitionsThatWereMeantAsCallouts() {
    let findings = MarkdownText("> ü\n>\n> [!NOTE]: Colon\n> a\n\n[!]: b\n[! ü]: c\n[a!]: d").result.findings
      .sorted()
    #expect(findings.map { $0.location?.description } == ["a.md:3:3"])
    #expect(
      findings.map(\.message) == [
        "with a ':' behind it, '[!NOTE]' gives a link its address, so readers would not see this line"
      ])
    #expect(findings.map(\.help) == ["leave out the ':'"])
    #expect(findings.map(\.rule) == [.unknownCallout])
  }

  @Test func spacesInTheBrackets() {
    let text = MarkdownText("> [! NOTE]\n> a\n\n> [!tpi ] b\n\n> [!a note to myself]\n\n> [! ]")
    #expect(text.findings == ["1:3 unknown-callout", "4:3 unknown-callout"])
    #expect(
      text.result.findings.sorted().map(\.help) == ["did you mean '[!NOTE]'?", "did you mean '[!TIP]'?"])
    #expect(!text.html.contains("callout"))
  }

  @Test func misspeltOnesAreTold() {
    let findings = MarkdownText("ä\n\n> [!NOET]\n> Text.\n\n> > [!info] a").result.findings.sorted()
    #expect(findings.map { $0.location?.description } == ["a.md:3:3", "a.md:6:5"])
    #expect(
      findings.map(\.help) == [
        "did you mean '[!NOTE]'?", "write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]",
      ])
    #expect(findings[0].message == "there is no callout '[!NOET]', so readers would see it as it stands")
  }
}

@Suite struct ButtonsTests {
  @Test func aLinkAloneInItsParagraph() {
    for mark in ["{.button}", " {.button}", "{.button}  "] {
      #expect(
        MarkdownText("[Subscribe](/s/)\(mark)").html
          == "<p class=\"button\"><a href=\"[/s/]\">Subscribe</a></p>\n")
    }
    #expect(MarkdownText("> [Go](https://a.example/){.button}").html.contains("<p class=\"button\">"))
  }

  @Test func oneAmongTasks() {
    let html = MarkdownText("- [ ] a\n- [b](/c/){.button}").html
    #expect(html.contains("<li>\n<p class=\"button\"><a href=\"[/c/]\">b</a></p>\n</li>"))
  }

  @Test func severalInOneParagraph() {
    #expect(
      MarkdownText("[A](/a/){.button} [B](/b/){.button}\n[C](/c/){.button}").html
        == "<p class=\"button\"><a href=\"[/a/]\">A</a> <a href=\"[/b/]\">B</a> \n<a href=\"[/c/]\">C</a></p>\n"
    )
  }

  @Test(arguments: [
    ("ü [b](/c/){.button}", ["1:11 misplaced-button"]),
    ("| [x](/){.button} |\n| - |", ["1:9 misplaced-button"]),
    ("[x](/){.button .big}", ["1:7 misplaced-button"]), ("`{.button}` \\{.button}", []),
    (
      "a {.button}\n\n- [ ] b {.button}\n\n> [!TIP] c {.button}",
      ["1:3 misplaced-button", "3:9 misplaced-button", "5:12 misplaced-button"]
    ),
  ])
  func misplacedOnesAreTold(markdown: String, findings: [String]) {
    #expect(MarkdownText(markdown).findings == findings)
  }

  @Test(arguments: [
    "{.btn}", "{ .button }", "{.Button}", "{.button .big}", "{: .button}", "{.button target=_blank}",
  ])
  func otherClassesAreTold(written: String) {
    let findings = MarkdownText("ü [b](/c/) \(written) c").result.findings
    #expect(findings.map { $0.location?.description } == ["a.md:1:12"])
    #expect(findings.map(\.rule) == [.misplacedButton])
    #expect(
      findings.map(\.message) == [
        "'\(written)' makes nothing of a link, so readers would see it as it stands"
      ])
    #expect(findings.map(\.help) == ["write {.button}, which is the only one there is; or take it out"])
  }

  @Test func onlySomeClassesAreLookedFor() {
    let text = MarkdownText("a\n" + (1...30).map { "[b](/c/){.b\($0)}" }.joined(separator: "\n"))
    #expect(text.findings.count == 30)
    #expect(text.findings.filter { $0.hasPrefix("1:1 ") }.count == 10)
  }

  @Test(arguments: [
    "[b](/c/)\\{.btn}", "[b](/c/) {...}", "[b](/c/){.btn", "[b](/c/) or {.btn}", "a {.btn}", "[b](/c/){}",
  ])
  func whatIsNoClass(markdown: String) {
    #expect(MarkdownText(markdown).findings == [])
  }

  @Test func saysWhereAButtonBelongs() {
    let finding = MarkdownText("a [b](/c/){.button}").result.findings.first
    #expect(finding?.message == "this makes no button, so readers would see it as it stands")
    #expect(
      finding?.help
        == "put the link and its {.button} into a paragraph of their own: [Subscribe](/subscribe/){.button}")
  }

  @Test(arguments: [
    "a [b](/c/){.button}", "[b](/c/)\\{.button}", "[b](/c/){.button} d", "{.button}", "![b](/c/){.button}",
  ])
  func whatIsNone(markdown: String) {
    #expect(!MarkdownText(markdown).html.contains("class=\"button\""))
  }
}

@Suite struct CodeTitlesTests {
  @Test func aTitleAboveTheCode() {
    #expect(
      MarkdownText("```swift title=\"A & B.swift\"\nlet a = 1\n```").html == """
        <figure class="code">
        <figcaption>A &amp; B.swift</figcaption>
        <pre><code class="language-swift">let a = 1
        </code></pre>
        </figure>

        """)
    #expect(
      MarkdownText("``` title='x y'\na\n```").html.contains("<figcaption>x y</figcaption>\n<pre><code>a"))
    #expect(MarkdownText("```swift\na\n```").html == "<pre><code class=\"language-swift\">a\n</code></pre>\n")
    #expect(MarkdownText("~~~ subtitle=\"x\"\na\n~~~").html.contains("<pre><code class=\"language-subtitle="))
  }

  @Test(arguments: [
    ("swift title=unquoted", "1:10"), ("{title=\"x\"}", "1:5"), ("{.swift title=\"x\"}", "1:12"),
    ("title=\"a \\\"b\\\"\"", "1:4"), ("title=\"x", "1:4"), ("title= 'x'", "1:4"),
  ])
  func titlesThatWouldBeLost(info: String, place: String) {
    let text = MarkdownText("```\(info)\nlet a = 1\n```")
    #expect(text.findings == ["\(place) lost-code-title"])
    #expect(!text.html.contains("figcaption"))
    let finding = text.result.findings.first
    #expect(finding?.message == "readers would not see this title, since it does not stand between quotes")
    #expect(
      finding?.help
        == "write title=\"...\" behind a blank, without braces; or title='...', if there are quotes in it")
  }

  @Test(arguments: ["swift", "title=", "title=\"\"", "swift subtitle=x", "data-title=x", "title"])
  func whatIsNoTitle(info: String) {
    let text = MarkdownText("~~~\(info)\na\n~~~\n\n    title=x")
    #expect(text.findings == [])
    #expect(!text.html.contains("figure"))
  }
}
