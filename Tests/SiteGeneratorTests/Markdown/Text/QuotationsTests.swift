import Testing

@testable import SiteGenerator

@Suite struct QuotationsTests {
  private func html(_ markdown: String, _ language: String = "de") -> String {
    let html = MarkdownText(markdown, language: language).html
    return html.hasPrefix("<p>") ? String(html.dropFirst(3).dropLast(5)) : html
  }

  @Test(arguments: [
    (#"Sie sagte: "Ruf an." Und 'dann'?"#, "Sie sagte: „Ruf an.“ Und ‚dann‘?"),
    (#""Er rief: 'Wart's ab, geht's?'""#, "„Er rief: ‚Wart’s ab, geht’s?‘“"),
    (#""*Hallo*" und '**so**' und "`x`""#, "„<em>Hallo</em>“ und ‚<strong>so</strong>‘ und „<code>x</code>“"),
    ("\"Zwei\nZeilen\", 'drei\nvier'", "„Zwei\nZeilen“, ‚drei\nvier‘"),
    // Apostrophes stay, wherever they stand.
    ("Hans' Haus, geht's, 'nem, '90s, rock 'n' roll", "Hans’ Haus, geht’s, ’nem, ’90s, rock ’n’ roll"),
    ("'nem Freund geht's", "’nem Freund geht’s"),
    (#""'nem Freund geht's", 'ja'"#, "„’nem Freund geht’s“, ‚ja‘"),
    // Inches, and what has only one end in its block.
    (#"Ein 27"-Monitor, 5" breit"#, "Ein 27”-Monitor, 5” breit"), (#"er ist "27"."#, "er ist „27“."),
    ("\"a\n\n\"b\"\n\nc.\"", "„a</p>\n<p>„b“</p>\n<p>c.“"),
    // What the author typed stays, whoever stands beside it.
    ("„typed“ “own” ‘x’ don’t", "„typed“ “own” ‘x’ don’t"), ("„*so*“ \"neu\"", "„<em>so</em>“ „neu“"),
    ("&ldquo;a&rdquo; \"b\"", "“a” „b“"), ("“\"a\"”", "“„a“”"),
    ("\u{2055}\u{2001}\"a\"\u{2055}", "\u{2055}\u{2001}„a“\u{2055}"),
    (#"`"a"` \"b\" "#, #"<code>&quot;a&quot;</code> &quot;b&quot;"#),
    (#"[“x”](/y "“t”") "b""#, #"<a href="[/y]" title="“t”">“x”</a> „b“"#),
  ])
  func german(written: String, shown: String) {
    #expect(html(written) == shown)
  }

  @Test(arguments: [
    (
      "fr", #"Il dit "l'été", 'c'est bien', l'"école""#,
      "Il dit «\u{A0}l’été\u{A0}», “c’est bien”, l’«\u{A0}école\u{A0}»"
    ),
    ("sv", #""don't 'go'""#, "”don’t ’go’”"), ("en-GB", #""don't 'go'""#, "“don’t ‘go’”"),
    ("he", #""צה"ל הודיע""#, "”צה”ל הודיע”"),
    // Without spaces around it.
    ("zh", #"他说"你好"，她说"再见"。"#, "他说“你好”，她说“再见”。"), ("ja", #"彼は"はい"と言った。"#, "彼は「はい」と言った。"),
  ])
  func others(language: String, written: String, shown: String) {
    #expect(html(written, language) == shown)
  }

  @Test func everyBlockHasItsOwn() {
    #expect(
      html("# \"A\n\n- 'b'\n\n> [!NOTE] \"c\n> \"d\"\n\ne[^1] \"f\"\n\n[^1]: \"g\"\n").replacing(
        /<[^>]*>/, with: " "
      )
      .collapsingSpaces == "„A ‚b‘ „c „d“ e[note 1, 1] „f“ „g“ ↩\u{FE0E}")
    let table = html("| \"a | b\" |\n|---|---|\n| 'c' | \"d\" |\n")
    #expect(table.contains("<td>‚c‘</td>") && table.contains("<td>„d“</td>"))
  }

  @Test func captionsHaveThem() {
    #expect(
      html(#"![x "y"](a.png "Das \"Haus\" und “Hof” & [\\]")"#)
        == #"<figure>\#n<img src="[a.png]" alt="x „y“" size=[a.png] />\#n<figcaption>Das „Haus“ und “Hof” &amp; [\]</figcaption>"#
        + "\n</figure>\n")
  }

  @Test func whatIsMadeOfTheTextFollows() throws {
    let german = MarkdownText("## Say 'yes'-man \"now\"\n\nEr sagt \"ja\" 'so'.", language: "fr")
    let english = MarkdownText("## Say 'yes'-man \"now\"\n\nEr sagt \"ja\" 'so'.")
    #expect(german.body.ids == english.body.ids)
    #expect(german.body.words == english.body.words)
    #expect(german.body.excerpt?.text == "Er sagt «\u{A0}ja\u{A0}» “so”.".replacing("\u{A0}", with: " "))
    #expect(MarkdownText("# Say \"so\"", title: nil, language: "de").result.title == "Say „so“")
    // The heading is the title's, whatever marks either has.
    #expect(MarkdownText("# Say \"so\"", title: "Say \"so\"", language: "de").html == "")
    #expect(MarkdownText("# Say \"so\"", title: "Say „so“", language: "de").html == "")
  }

  @Test func addressesAndLabelsStayAsTyped() {
    #expect(
      html(#"www.a.example/'a'/b "c""#)
        == #"<a class="address" href="http://www.a.example/&#39;a&#39;/b">www.a.example/'a'/b</a> „c“"#)
    #expect(html("a[^„x“] [^'y']\n\n[^„x“]: A\n[^'y']: B\n").contains("[note 2, 1]"))
  }

  @Test func isPartOfTypography() {
    let plain = MarkdownText("\"a\" “b”", options: MarkdownOptions(features: [.tables]), language: "de")
    #expect(plain.html == "<p>&quot;a&quot; “b”</p>\n")
    let only = MarkdownText("\"a\" “b”", options: MarkdownOptions(features: [.typography]), language: "de")
    #expect(only.html == "<p>„a“ “b”</p>\n")
  }

  /// What a language writes differs from English in nothing but the marks.
  @Test func changesOnlyMarks() {
    var generator = SeededGenerator(seed: 5)
    let pieces = [
      "\"", "'", "a", "5", " ", "\n", "\n\n", "*", "_", "“", "’", "\\", "&quot;", "`", "[", "](/x)", "- ",
      "|", "\u{2055}", "é", "[^1]",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 1...24, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }
      .joined()
      let german = MarkdownText(text, language: "de")
      let english = MarkdownText(text)
      #expect(german.html.withoutMarks == english.html.withoutMarks, "\(text.debugDescription)")
      #expect(german.findings == english.findings, "\(text.debugDescription)")
      #expect(german.body.words == english.body.words)
    }
  }

  @Test func aPostsOwnLanguageDecides() async throws {
    let site = try TestSite([
      "content/site.yml": TestSite.configuration + "language: de\n",
      "content/strings.yml": "search: Suche\n",
      "content/posts/2026-11-23-ask.md": "# Das \"Ja\"\n\nSie sagte \"ja\".",
      "content/posts/2026-11-16-old.md": "---\nlanguage: en\n---\n# The \"Yes\"\n\nShe said \"yes\".",
    ])
    try await site.build()
    #expect(try site.output("ask/index.html").contains("<p>Sie sagte „ja“.</p>"))
    #expect(try site.output("ask/index.html").contains("<title>Das „Ja“"))
    #expect(try site.output("ask/index.html").contains("content=\"Sie sagte „ja“.\""))
    #expect(try site.output("old/index.html").contains("<p>She said “yes”.</p>"))
  }
}

extension String {
  fileprivate var withoutMarks: String { replacing(/[„“”‚‘’]/, with: "\"") }
}
