import Testing

@testable import PreviewServer

struct TagScannerTests {
  /// The tags as `name`, `/name`, with their attributes as `name=value`.
  static func tags(_ html: String) -> [String] {
    let bytes = Array(html.utf8)
    return TagScanner(bytes).map { tag in
      let attributes = tag.attributes.map { "\($0.name)=\(String(decoding: bytes[$0.value], as: UTF8.self))" }
      return ([(tag.isEnd ? "/" : "") + tag.name] + attributes).joined(separator: " ")
    }
  }

  @Test(arguments: [
    (
      "<!DOCTYPE html><HTML lang=en><p class='a b' hidden>x</P>",
      ["html lang=en", "p class=a b hidden=", "/p"]
    ),
    ("<a href=\"x>y\" title = 'it\"s'>", ["a href=x>y title=it\"s"]),
    ("<br/><img src=a/b />", ["br", "img src=a/b"]),
    ("1 < 2 <3 </ > <", []),
    ("<!-- <p> --><b><!--><i><!---><u><!-- never closed <p>", ["b", "i", "u"]),
    ("<script>'<p>' </scripty></SCRIPT ><p>", ["script", "/script", "p"]),
    ("<title><b></title><style></p></style>", ["title", "/title", "style", "/style"]),
    ("<textarea></body>", ["textarea"]),
    ("<p><a href=\"never closed>", ["p"]),
    ("<p =x=y>", ["p =x=y"]),
  ]) func findsTagsAsBrowsersDo(html: String, tags: [String]) {
    #expect(Self.tags(html) == tags)
  }

  @Test func anyBytesComeToAnEnd() {
    var random = SeededGenerator(seed: 6)
    let pieces = ["<", ">", "!--", "-->", "script", "/", "=", "\"", "'", " ", "a", "</body>", "\u{0}", "ü"]
    for _ in 0..<2000 {
      let html = (0..<Int.random(in: 0..<20, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      let bytes = Array(html.utf8)
      for tag in TagScanner(bytes) {
        #expect(
          bytes[tag.range].first == UInt8(ascii: "<") && bytes[tag.range].last == UInt8(ascii: ">"), "\(html)"
        )
      }
    }
  }
}
