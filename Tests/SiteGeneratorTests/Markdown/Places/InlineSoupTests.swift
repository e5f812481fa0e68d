import CommonMark
import Testing

@testable import SiteGenerator

/// Soups of all that means something between the words: cmark and the scanner must see the same in them.
@Suite struct InlineSoupTests {
  private static let ingredients = [
    "[", "[", "]", "]", "](", "](/a)", "](/b \"t\")", "![", "!", "(", ")", "<", ">", "`", "``", "\\", "\"",
    "'", " ",
    "\n", "/a", "a", "&amp;", "&", "[r]", "[R\ns]", "][r]", "[]", "<a href=\"", "<b>", "</b>", "<!--", "-->",
    "--",
    "<https://a.b>", "<me@a.b>", "(<x y>)", "(< x >)", "*", "é", "日", "=", "<?", " ?>", "<!A>", "\t", "[n]",
    ":",
  ]

  @Test(arguments: ["", "> ", "- ", "> 1. > "])
  func theScannerSeesWhatCmarkSees(prefix: String) {
    var random = SeededGenerator(seed: UInt64(prefix.utf8.count))
    let later = prefix.replacing(/[-1.]/, with: " ")
    for _ in 0..<2_000 {
      let soup = (0..<Int.random(in: 1...30, using: &random)).map { _ in
        Self.ingredients.randomElement(using: &random) ?? ""
      }.joined()
      let lines = prefix + "x" + soup.replacing("\n", with: "\n" + later)
      check(Array((lines + "\n\n[r]: /r\n\n[r s]: </r s>\n").utf8))
    }
  }

  private func check(_ bytes: [UInt8]) {
    let source = BodySource(SourceText(path: "a.md", bytes: bytes), 0..<bytes.count)
    let definitions = ReferenceDefinitions(bytes, in: 0..<bytes.count, [])
    Document(parsing: bytes).withRoot { root in
      for block in root.walk where block.kind == .paragraph || block.kind == .heading {
        let content = BlockContent(bytes, in: source.range(of: block))
        let seen = InlineScanner.inlines(in: content, definitions).compactMap { describe($0, in: content) }
        let expected = block.nodesByEnd.compactMap(describe)
        // To cmark, a heading with a line below it goes on to the line after that.
        let isCut = block.kind == .heading
        #expect(
          (isCut ? Array(seen.prefix(expected.count)) : seen) == expected,
          "\(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }

  private func describe(_ node: Node) -> String? {
    switch node.kind {
    case .link: "link \(node.url)"
    case .image: "image \(node.url)"
    case .htmlInline: "html \(words(node.literal))"
    case .code: "code"
    default: nil
    }
  }

  private func describe(_ inline: Inline, in content: BlockContent) -> String? {
    switch inline.kind {
    case .link(let url): "link \(url.value)"
    case .image(let url, _): "image \(url.value)"
    case .html: "html \(words(content.bytes[inline.range]))"
    case .code: "code"
    case .footnoteReference: nil
    }
  }

  /// cmark keeps the white space before a lazy line, and no other.
  private func words(_ html: some Collection<UInt8>) -> [String] {
    html.split(whereSeparator: \.isHTMLSpace).map { String(decoding: $0, as: UTF8.self) }
  }
}
