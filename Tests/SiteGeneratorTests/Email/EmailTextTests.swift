import Testing

@testable import SiteGenerator

@Suite struct EmailTextTests {
  @Test func drawingsAreLinks() {
    let figure = TextTree.Figure(
      image: TextTree.Image(address: "a.svg", alternative: "A map"), caption: [.text("Caption")])
    let text = EmailTextWriter.write(TextTree(blocks: [.figure(figure)]), EmailSample.surroundings())
    #expect(text == "Image: A map: https://example.org/issue/\nCaption\n")
  }

  private func text(
    _ blocks: TextTree.Block..., notes: [[TextTree.Block]] = []
  ) -> String {
    EmailTextWriter.write(TextTree(blocks: blocks, notes: notes), EmailSample.surroundings())
  }

  private func words(_ inlines: TextTree.Inline...) -> String {
    String(text(.paragraph(inlines)).prefix { $0 != "\n" })
  }

  @Test func paragraphs() {
    #expect(text(paragraph("a  <b>\n &"), paragraph("c")) == "a <b> &\n\nc\n")
    #expect(text() == "")
    #expect(text(paragraph(" "), paragraph("a")) == "a\n")
  }

  @Test func linesHave72Columns() {
    let written = text(paragraph(String(repeating: "word ", count: 40)))
    #expect(written.split(separator: "\n").map(\.count) == [69, 69, 59])
  }

  @Test func headings() {
    #expect(
      text(
        .heading(level: 1, [.text("Über")]), .heading(level: 2, [.text("日本")]),
        .heading(level: 3, [.text("c")]))
        == "Über\n====\n\n日本\n----\n\nc\n~\n")
  }

  @Test func styles() {
    let styled = TextTree.Style.allCases.map { style in words(.styled(style, [.text("a")])) }
    #expect(styled == ["_a_", "*a*", "~a~", "a", "a", "a", "a", "a"])
    #expect(words(.text("10"), .styled(.superscript, [.text("-6")])) == "10⁻⁶")
    #expect(words(.text("e"), .styled(.superscript, [.text("2x")])) == "e^(2x)")
    #expect(words(.code("a  b")) == "`a b`")
    #expect(text(.paragraph([.text("a"), .softBreak, .text("b"), .lineBreak, .text("c")])) == "a b\nc\n")
  }

  @Test func linksAreNumberedBySection() {
    let link = { (address: String) in TextTree.Inline.link(address: address, [.text(address)]) }
    #expect(
      text(
        .paragraph([link("a"), .text(" "), link("b"), .text(" "), link("a")]),
        .heading(level: 1, [link("c")]), .paragraph([link("a")]))
          == """
          a [1] b [2] a [1]

          [1] https://example.org/issue/a
          [2] https://example.org/issue/b

          c [3]
          =====

          a [4]

          [3] https://example.org/issue/c
          [4] https://example.org/issue/a

          """)
  }

  @Test(arguments: [
    ("https://a.example/x", "https://a.example/x"), ("mailto:a@b.example", "a@b.example"),
    ("http://www.a.example", "www.a.example"),
  ])
  func addressesThatAreTheirOwnTextStandAlone(address: String, shown: String) {
    #expect(text(.paragraph([.link(address: address, [.text(shown)])])) == shown + "\n")
  }

  @Test func addressesAreNotBroken() {
    let address = "https://a.example/" + String(repeating: "x", count: 90)
    #expect(
      text(.paragraph([.text("See "), .link(address: address, [.text("this")])]))
        == "See this [1]\n\n[1] \(address)\n")
    #expect(
      text(.paragraph([.text("See "), .link(address: address, [.text(address)])])) == "See\n\(address)\n")
  }

  @Test func images() {
    let image = { TextTree.Image(address: "wide.png", alternative: $0) }
    #expect(words(.text("a "), .image(image("b"))) == "a [Image: b]")
    #expect(words(.text("a"), .image(image(""))) == "a")
    #expect(
      text(.figure(TextTree.Figure(image: image("a"), link: "b", caption: [.text("c")])))
        == "[Image: a] [1]\nc\n\n[1] https://example.org/issue/b\n")
    #expect(text(.figure(TextTree.Figure(image: image(""), caption: [.text("c")]))) == "[Image]\nc\n")
    #expect(text(.figure(TextTree.Figure(image: image(""))), paragraph("a")) == "a\n")
  }

  @Test func quotesAndCallouts() {
    #expect(text(.quote([paragraph("a"), .quote([paragraph("b")])])) == "> a\n>\n> > b\n")
    #expect(text(.callout(.tip, title: [], [paragraph("a")])) == "| *Tip*\n|\n| a\n")
    #expect(text(.callout(.tip, title: [.text("Own")], [])) == "| *Own*\n")
    let quoted = text(.quote([paragraph(String(repeating: "word ", count: 40))]))
    #expect(quoted.split(separator: "\n").map(\.count).max() == 71)
  }

  @Test func codeIsNotWrapped() {
    let line = String(repeating: "x ", count: 50) + "x"
    #expect(
      text(.code(TextTree.Code(text: "\(line)\n\n  b ", title: "a.swift")))
        == "a.swift:\n\n    \(line)\n\n      b\n")
  }

  @Test func whatMailsCannotShow() {
    let video = Body.Video(address: "https://v.example", frameAddress: "f", host: "Vimeo")
    #expect(
      text(.video(video), .embed(address: "https://a.example/m"), .embed(address: nil), .rule)
        == """
        Watch the video on Vimeo: https://v.example

        See it on a.example: https://a.example/m

        See it on the web page: https://example.org/issue/

        * * *

        """)
  }

  @Test func buttons() {
    let button = TextTree.Button(address: "a", label: [.text("Ask")])
    #expect(
      text(.buttons([button, button]))
        == "Ask: https://example.org/issue/a\nAsk: https://example.org/issue/a\n")
  }

  @Test func notes() {
    let rule = String(repeating: "-", count: 72)
    #expect(
      text(
        .paragraph([.text("a"), .note(1), .text(".")]),
        notes: [[.paragraph([.link(address: "https://b.example", [.text("b")])]), paragraph("c")]])
        == "a [*1].\n\n\(rule)\n\n[*1] b [1]\n\n     c\n\n[1] https://b.example\n")
  }

  @Test func nothingTrails() {
    for direction in [TextDirection.leftToRight, .rightToLeft] {
      let written = EmailTextWriter.write(EmailSample.tree, EmailSample.surroundings(direction))
      for line in written.split(separator: "\n", omittingEmptySubsequences: false) {
        #expect(line.last?.isWhitespace != true && line.columns <= 72, "\(line)")
      }
      #expect(written.hasSuffix("\n") && !written.hasSuffix("\n\n") && !written.contains("\n\n\n"))
      #expect(!written.contains("\r"))
    }
  }
}
