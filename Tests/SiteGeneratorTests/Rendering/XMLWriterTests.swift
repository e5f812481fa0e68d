import Testing

@testable import SiteGenerator

@Suite struct XMLWriterTests {
  private func text(_ write: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter()
    write(&xml)
    return String(decoding: xml.bytes, as: UTF8.self)
      .replacing("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", with: "")
  }

  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<b>\"x\"</b>", "&lt;b&gt;&quot;x&quot;&lt;/b&gt;"), ("]]>", "]]&gt;"),
    ("&amp;", "&amp;amp;"), ("a\u{8}b", "ab"), ("\u{0}\u{1F}x", "x"), ("a\tb\nc\rd", "a\tb\nc\rd"),
    ("a\u{FFFE}b\u{FFFF}c", "abc"), ("\u{FFFD}\u{FFFC}", "\u{FFFD}\u{FFFC}"), ("é日🎉\u{85}", "é日🎉\u{85}"),
  ])
  func escaping(written: String, escaped: String) {
    #expect(text { $0.element("t", text: written) } == "<t>\(escaped)</t>\n")
  }

  @Test func plainTextHasHexadecimalReferences() {
    #expect(
      text { $0.element("t", plainText: "a & <b> \u{8}\"") } == "<t>a &#x26; &#x3C;b&#x3E; &quot;</t>\n")
  }

  @Test func attributesWithoutValuesAreLeftOut() {
    let none: String? = nil
    #expect(text { $0.element("a", ["b": none, "c": "<"]) { _ in } } == "<a c=\"&lt;\">\n</a>\n")
  }

  @Test func bytesThatEndInTheMiddleOfACharacter() {
    var xml = XMLWriter()
    xml.element("t", utf8: [0xEF, 0xBF])
    #expect(xml.bytes.suffix(7) == [0xEF, 0xBF] + Array("</t>\n".utf8))
  }

  @Test func elementsAndAttributes() {
    let written = text { xml in
      xml.element("a b=\"c\"") { $0.emptyElement("d", ["e": "\"&<"]) }
    }
    #expect(written == "<a b=\"c\">\n<d e=\"&quot;&amp;&lt;\"/>\n</a>\n")
  }
}
