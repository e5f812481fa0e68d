import Testing

@testable import PreviewServer

struct PanelTests {
  static let error = PanelFinding(
    .error, at: .init(file: "content/posts/a.md", line: 4, column: 7), "there is no month 13",
    help: "write a month from 01 to 12", sourceLine: "date: 2026-13-01",
    notes: [.init(place: .init(file: "b.md"), text: "as here")])
  static let warning = PanelFinding(.warning, at: .init(file: "w.md"), "a warning")
  static let notice = PanelFinding(.notice, at: nil, "a notice")

  @Test func nothingIsShownWhereAllIsWell() {
    #expect(Panel.none.html.isEmpty)
    #expect(Panel(findings: [], showsLastGoodPage: true) == Panel.none)
    #expect(Panel.none.shadow.hasSuffix("<p role=\"status\"></p><div class=\"box\"></div>"))
  }

  @Test func aMistakeIsShownWithAllThereIsToKnow() {
    #expect(
      Panel(findings: [Self.error], showsLastGoodPage: true).html == """
        <details data-worst="error" open><summary><span class="count error">1 error</span> \
        <span class="last">This page shows the site before the mistake.</span></summary>\
        <div class="findings" role="region" aria-label="What to mend" tabindex="0"><ol>\
        <li class="error"><code class="place">content/posts/a.md:4:7</code>\
        <p class="message"><b>error</b> there is no month 13</p>\
        <pre><code>date: <mark>2</mark>026-13-01</code></pre>\
        <p class="help"><b>Help</b> write a month from 01 to 12</p>\
        <p class="note"><code class="place">b.md</code> as here</p></li></ol></div></details>
        """)
  }

  @Test func errorsComeFirstAndEachKindKeepsItsOrder() {
    let second = PanelFinding(.error, at: nil, "second")
    let html = Panel(findings: [Self.notice, Self.warning, Self.error, second], showsLastGoodPage: true).html
    let messages = ["there is no month 13", "second", "a warning", "a notice"].compactMap {
      html.firstRange(of: $0)?.lowerBound
    }
    #expect(messages.count == 4 && messages == messages.sorted())
    #expect(html.contains(">2 errors, 1 warning, 1 notice<"))
    #expect(html.contains("This page shows the site before the mistakes."))
  }

  @Test(arguments: [([warning, notice], "warning"), ([notice], "notice")])
  func withoutErrorsItIsClosed(findings: [PanelFinding], worst: String) {
    #expect(Panel(findings: findings).html.hasPrefix("<details data-worst=\"\(worst)\"><summary>"))
  }

  @Test func thousandsAreCountedAndNotShown() {
    let findings =
      [PanelFinding](repeating: Self.warning, count: 1233) + Array(repeating: Self.error, count: 101)
    let html = Panel(findings: findings).html
    #expect(html.contains("and 1,234 more in the terminal"))
    #expect(html.split(separator: "<li ").count == 101)
    #expect(!html.contains("a warning"))
    #expect(!Panel(findings: Array(findings.prefix(100))).html.contains("more in the terminal"))
  }

  @Test func theVersionIsThatOfWhatIsShown() {
    let panel = Panel(findings: [Self.error])
    #expect(panel.version == Panel(findings: [Self.error]).version)
    #expect(panel.version != Panel(findings: [Self.error], showsLastGoodPage: true).version)
    #expect(Panel.none.version == "cbf29ce484222325")
  }

  @Test func noTextOfTheAuthorsBecomesMarkup() {
    var random = SeededGenerator(seed: 1)
    let plain = TagScannerTests.tags(Panel(findings: [Self.finding { "x" }]).shadow)
    for _ in 0..<500 {
      let panel = Panel(findings: [Self.finding { Self.hostileText(&random) }])
      #expect(TagScannerTests.tags(panel.shadow) == plain)
      let page = Injection.add(panel: panel, to: Array("<body></body>".utf8))
      #expect(TagScanner(page).filter { $0.name == "template" || $0.name == "script" }.count == 4)
    }
  }

  static func finding(_ text: () -> String) -> PanelFinding {
    PanelFinding(
      .error, at: .init(file: text(), line: 1, column: 3), text(), help: text(), sourceLine: "x" + text(),
      notes: [.init(place: .init(file: text()), text: text())])
  }

  static func hostileText(_ random: inout SeededGenerator) -> String {
    let pieces = [
      "<", ">", "\"", "'", "&", "</script>", "</template>", "<!--", "-->", "<img src=x onerror=alert(1)>",
      "</pre>",
      "</style>", "&lt;", "\u{0}", "\u{202E}", "\u{301}", "<\u{338}", ">\u{200D}", " ", "é", "\r\n", "]]>",
      "javascript:",
    ]
    return (0..<Int.random(in: 1..<8, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }.joined()
  }
}

struct PanelExcerptTests {
  /// With the caret's character in brackets.
  static func excerpt(_ line: String, _ column: Int?) -> String {
    let excerpt = PanelExcerpt(of: line, around: column)
    return excerpt.before + (excerpt.marked.map { "[\($0)]" } ?? "") + excerpt.after
  }

  @Test(
    arguments: [
      ("title: x", 1, "[t]itle: x"), ("title: x", 8, "title: [x]"), ("title: x", 9, "title: x[ ]"),
      ("title: x", 99, "title: x[ ]"), ("title: x", 0, "[t]itle: x"), ("title: x", nil, "title: x"),
      ("", 1, "[ ]"),
      ("\u{FEFF}title", 1, "[t]itle"), ("e\u{301}👩‍👩‍👧x", 2, "e\u{301}[👩‍👩‍👧]x"),
    ] as [(String, Int?, String)]) func theCaretStandsUnderItsCharacter(
      line: String, column: Int?, shown: String
    )
  {
    #expect(Self.excerpt(line, column) == shown)
  }

  @Test func longLinesAreCut() {
    let line = String(repeating: "a", count: 1000)
    let (before, after) = (String(repeating: "a", count: 60), String(repeating: "a", count: 120))
    #expect(Self.excerpt(line, 500) == "…\(before)[a]\(after)…")
    #expect(Self.excerpt(line, nil) == after + "…")
    #expect(Self.excerpt(line, 61).hasPrefix(before + "["))
    #expect(Self.excerpt(line, 880) == "…\(before)[a]\(after)")
  }
}
