import Testing

@testable import SiteGenerator

@Suite struct EmailHTMLBlockTests {
  private let box = "<table role=\"presentation\" bare width=\"100%\"><tr>"

  private func spacer(_ gap: Int) -> String {
    "<td height=\"\(gap)\" style=\"{spacer};line-height:\(gap)px\">&nbsp;</td></tr><tr>"
  }

  @Test func paragraphsStandApart() {
    #expect(
      mailHTML([paragraph("a"), paragraph("b")])
        == "<p style=\"margin:0px 0 0;{text}\">a</p><p style=\"margin:16px 0 0;{text}\">b</p>")
  }

  @Test(arguments: [
    (1, "h2", "heading"), (2, "h3", "subheading"), (3, "h4", "smallHeading"), (6, "h6", "smallHeading"),
  ])
  func headings(level: Int, tag: String, style: String) {
    #expect(
      mailHTML([.heading(level: level, [.text("a")]), paragraph("b")])
        == "<\(tag) style=\"margin:0px 0 0;{\(style)}\">a</\(tag)><p style=\"margin:10px 0 0;{text}\">b</p>")
  }

  @Test func roomAboveHeadings() {
    let above = { (level: Int) in
      mailHTML([paragraph("a"), .heading(level: level, [])]).matches(of: /margin:(\d+)px/)
    }
    #expect(above(1).map(\.output.1) == ["0", "40"])
    #expect(above(2).map(\.output.1) == ["0", "32"])
  }

  @Test func aRule() {
    #expect(
      mailHTML([.rule])
        == "<p role=\"separator\" class=\"quiet\" style=\"margin:0px 0 0;{rule}\">·&emsp;·&emsp;·</p>")
  }

  @Test func aBoxStandsApartByARow() {
    let code = TextTree.Block.code(TextTree.Code(text: "a"))
    let html = mailHTML([paragraph("a"), code])
    #expect(html.contains("</p>\(box)\(spacer(24))<td class=\"shade\""))
    #expect(!mailHTML([code]).contains("spacer"))
  }

  @Test func quotes() {
    let italic = ";font-style:italic"
    #expect(
      mailHTML([.quote([paragraph("a"), .paragraph([.styled(.emphasis, [.text("b")])])])])
        == "\(box)<td class=\"bar\" style=\"{quote}\"><p style=\"margin:0px 0 0;{text}\(italic)\">a</p>"
        + "<p style=\"margin:10px 0 0;{text}\(italic)\"><em style=\"font-style:normal\">b</em></p></td></tr></table>"
    )
  }

  @Test(arguments: [("ja", TextDirection.leftToRight), ("zh-Hant", .leftToRight), ("ar", .rightToLeft)])
  func scriptsWithoutItalicsAreNotSlanted(language: String, direction: TextDirection) {
    #expect(!mailHTML([.quote([paragraph("a")])], direction, language: language).contains("italic"))
  }

  @Test func callouts() {
    let html = mailHTML([.callout(.tip, title: [], [paragraph("a")])])
    #expect(
      html == "\(box)<td class=\"shade tip\" bgcolor=\"#f6f1e8\" style=\"padding:14px 18px;"
        + "background-color:#f6f1e8;border-left:3px solid #2f6b45\">"
        + "<p class=\"tip\" style=\"margin:0;{calloutTitle};color:#2f6b45\">Tip</p>"
        + "<p style=\"margin:10px 0 0;{text}\">a</p></td></tr></table>")
    #expect(mailHTML([.callout(.note, title: [.text("Own")], [])]).contains(">Own</p></td>"))
  }

  @Test func calloutsDifferInColor() {
    let colors = Callouts.Kind.allCases.map(EmailPalette.color)
    #expect(Set(colors).count == colors.count)
  }

  @Test func code() {
    #expect(
      mailHTML([.code(TextTree.Code(text: "\n a<b\n", title: "x & y"))])
        == "\(box)<td class=\"shade\" bgcolor=\"#f6f1e8\" style=\"{codeBlock}\">"
        + "<p class=\"quiet\" style=\"margin:0 0 8px;{codeTitle}\">x &amp; y</p>"
        + "<pre dir=\"ltr\" style=\"margin:0;{preformatted}\">\n\n a&lt;b\n</pre></td></tr></table>")
  }

  @Test func figures() {
    let image = TextTree.Image(address: "wide.png", alternative: "a")
    let figure = TextTree.Figure(image: image, link: "https://a.example", caption: [.text("b")])
    #expect(
      mailHTML([.figure(figure)])
        == "\(box)<td><a href=\"https://a.example\" style=\"{link}\">"
        + "<img src=\"https://example.org/issue/wide.png\" alt=\"a\" width=\"536\" style=\"{image};max-width:536px\"></a>"
        + "<p class=\"quiet\" style=\"margin:10px 0 0;{caption}\">b</p></td></tr></table>")
  }

  @Test(arguments: [
    ("small.png", "width=\"120\" style=\"{image};max-width:120px\""),
    ("unknown.png", "width=\"536\" style=\"{imageOfUnknownSize}\""),
  ])
  func widthsOfFigures(address: String, attributes: String) {
    let figure = TextTree.Figure(image: TextTree.Image(address: address, alternative: ""))
    #expect(mailHTML([.figure(figure)]).contains("alt=\"\" \(attributes)>"))
  }

  @Test("Clients show no SVG: a link takes its place, or its description among words")
  func drawings() {
    let image = TextTree.Image(address: "/a/map.SVG?x", alternative: "A map")
    let alone = mailHTML([.figure(TextTree.Figure(image: image, caption: [.text("b")]))])
    #expect(!alone.contains("<img") && alone.contains(">Image: A map</a>") && alone.contains(">b</p>"))
    let linked = TextTree.Figure(image: image, link: "https://a.example")
    #expect(mailHTML([.figure(linked)]).contains("href=\"https://a.example\""))
    let inAddress = TextTree.Image(address: "data:image/png;base64,AA", alternative: "B")
    #expect(!mailHTML([.figure(TextTree.Figure(image: inAddress))]).contains("data:"))
    let words = mailHTML([.paragraph([.text("See "), .image(image)])])
    #expect(!words.contains("<img") && words.contains("See A map</p>"))
  }

  /// In boxes there is less room.
  @Test func imagesFitWhatTheyStandIn() {
    let figure = TextTree.Block.figure(
      TextTree.Figure(image: TextTree.Image(address: "wide.png", alternative: "")))
    let width = { (block: TextTree.Block) in
      mailHTML([block]).firstMatch(of: /width="(\d+)" style="{image}/)?.output.1
    }
    #expect(width(.quote([figure])) == "515")
    #expect(width(.callout(.note, title: [], [figure])) == "497")
    #expect(width(.list(TextTree.List(items: [TextTree.Item(blocks: [figure])]))) == "510")
  }

  @Test func buttons() {
    let button = { TextTree.Button(address: "https://\($0).example", label: [.text($0)]) }
    let cell = { (name: String) in
      "<td><table role=\"presentation\" bare><tr>"
        + "<td align=\"center\" class=\"button\" bgcolor=\"#a8281a\" style=\"{button}\">"
        + "<a href=\"https://\(name).example\" class=\"button\" style=\"{buttonLink}\">\(name)</a>"
        + "</td></tr></table></td></tr></table>"
    }
    #expect(
      mailHTML([.buttons([button("a"), button("b")])]) == "\(box)\(cell("a"))\(box)\(spacer(12))\(cell("b"))")
  }

  @Test(arguments: [
    (
      TextTree.Block.video(Body.Video(address: "https://v.example/1", frameAddress: "f", host: "Vimeo")),
      "https://v.example/1", "Watch the video on Vimeo"
    ),
    (.embed(address: "https://www.a.example/x?y"), "https://www.a.example/x?y", "See it on a.example"),
    (.embed(address: "map.html"), "https://example.org/issue/map.html", "See it on example.org"),
    (.embed(address: nil), "https://example.org/issue/", "See it on the web page"),
    (.embed(address: "geo:1,2"), "https://example.org/issue/", "See it on the web page"),
  ])
  func whatMailsCannotShowIsALink(block: TextTree.Block, address: String, words: String) {
    #expect(
      mailHTML([block])
        == "\(box)<td class=\"shade\" bgcolor=\"#f6f1e8\" style=\"{substitute}\">"
        + "<a href=\"\(address)\" style=\"{substituteLink}\">\(words)</a></td></tr></table>")
  }

  @Test func tables() {
    let table = TextTree.Table(
      alignments: [nil, .right], header: [[.text("a")], [.text("b")]], rows: [[[.text("1")], [.text("2")]]])
    #expect(
      mailHTML([.table(table)])
        == "\(box)<td><table bare style=\"{table}\"><tr>"
        + "<th scope=\"col\" class=\"rule\" style=\"{headerCell}\">a</th>"
        + "<th scope=\"col\" class=\"rule\" style=\"{lastHeaderCell};text-align:right\">b</th></tr><tr>"
        + "<td class=\"rule\" style=\"{cell}\">1</td>"
        + "<td class=\"rule\" style=\"{lastCell};text-align:right\">2</td></tr></table></td></tr></table>")
  }

  @Test func sidesGoByTheDirection() {
    let everything = String(
      decoding: EmailHTMLWriter.write(EmailSample.tree, EmailSample.surroundings(.rightToLeft)).html,
      as: UTF8.self)
    // Code alone begins at the left.
    let lefts = everything.matches(of: /(border|margin|text-align:|align=")-?left.{6}/)
    #expect(Set(lefts.map { String($0.output.0) }) == ["text-align:left;white"])
    #expect(everything.contains("border-right:3px") && everything.contains("margin-right:26px"))
  }

  @Test func partsAreCounted() {
    let mail = EmailHTMLWriter.write(EmailSample.tree, EmailSample.surroundings())
    #expect(mail.parts.reduce(0) { $0 + $1.bytes } == mail.html.count)
    let html = String(decoding: mail.html, as: UTF8.self)
    #expect(html.matches(of: /<a\s/).count == 11 && mail.parts.reduce(0) { $0 + $1.links } == 11)
    #expect(mail.parts.filter(\.isHeading).map(\.name).first == "heading 'What we changed'")
    #expect(mail.parts.count == EmailSample.tree.blocks.count + 1)
    #expect(mail.parts[4].name == "table 'Week'" && mail.parts[4].links == 1)
    #expect(mail.parts.last?.name == "footnotes")
  }
}
