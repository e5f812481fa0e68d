import CommonMark
import Testing

@testable import SiteGenerator

/// The mark stands before the `X` that is searched in HTML.
@Suite struct HTMLPlaceTests {
  @Test(arguments: [
    "<div>\n<a href=\"‸X\">\n</div>", "> <div>\n> <a href=\"‸X\">", "> - <p\n>   title='a'\n>   id='‸X'>",
    "- <div>\n  é <b id=‸X>\n", "x\r\n\r\n<div>\r\n  <i id=‸X>\r\n</div>\r\n", "\t x\n\n  <div id='‸X'>",
    "> <div\nx>\n\n<div id=‸X>",
    "<!--\n\n‸X -->\nx",
  ])
  func blocks(markdown: String) throws {
    try check(markdown) { node, source in
      guard node.kind == .htmlBlock else { return nil }
      return HTMLPlace(of: node.literal, source.text.bytes, in: source.range(of: node))
    }
  }

  @Test(arguments: [
    "a <b id=‸X>", "é <b\n  id='é‸X'\n  class=c>", "> a <b\n> id='‸X'>", "> a <b\nid='‸X'>",
    "> a <b\n  id='‸X'\n c=d>",
    "a <b\r\n\tid='‸X'>", "a <!-- x\n‸X -->",
  ])
  func inlines(markdown: String) throws {
    try check(markdown) { node, source in
      guard node.kind == .htmlInline, let block = node.parent else { return nil }
      let bytes = source.text.bytes
      let definitions = ReferenceDefinitions(bytes, in: 0..<bytes.count, [])
      var places = InlinePlaces(bytes, in: source.range(of: block), definitions)
      return places.html(node.literal)
    }
  }

  private func check(_ markdown: String, place: (Node, BodySource) -> HTMLPlace?) throws {
    let marked = MarkedMarkdown(markdown)
    let source = BodySource(SourceText(path: "a.md", bytes: marked.bytes), 0..<marked.bytes.count)
    let found = Document(parsing: marked.bytes).withRoot { root in
      root.walk.compactMap { node -> Int? in
        guard let index = node.literal.firstIndex(of: UInt8(ascii: "X")) else { return nil }
        return place(node, source)?.offset(at: index)
      }
    }
    #expect(found == marked.marks)
  }
}
