import Testing

@testable import SiteGenerator

@Suite struct TextTreeNamesTests {
  @Test(
    arguments: [
      (paragraph("Some  words"), "paragraph 'Some words'"), (.heading(level: 1, [.text("A")]), "heading 'A'"),
      (.list(TextTree.List(items: [TextTree.Item(blocks: [paragraph("A")])])), "list 'A'"),
      (.quote([paragraph("A")]), "quote 'A'"), (.callout(.tip, title: [], [paragraph("A")]), "callout 'A'"),
      (.callout(.tip, title: [.text("T")], []), "callout 'T'"),
      (.code(TextTree.Code(text: "a\nb", title: nil)), "code 'a b'"),
      (.code(TextTree.Code(text: "a", title: "t")), "code 't'"),
      (.table(TextTree.Table(alignments: [nil], header: nil, rows: [[[.text("A")]]])), "table 'A'"),
      (.figure(TextTree.Figure(image: TextTree.Image(address: "a", alternative: "A"))), "image 'A'"),
      (.buttons([TextTree.Button(address: "a", label: [.code("A"), .softBreak, .note(1)])]), "button 'A'"),
      (.video(Body.Video(address: "v", frameAddress: "", host: "")), "video 'v'"),
      (.embed(address: nil), "embed"), (.rule, "rule"),
      (
        paragraph(String(repeating: "word ", count: 20)),
        "paragraph 'word word word word word word word word…'"
      ),
    ] as [(TextTree.Block, String)])
  func names(block: TextTree.Block, name: String) {
    #expect(block.name == name)
  }
}
