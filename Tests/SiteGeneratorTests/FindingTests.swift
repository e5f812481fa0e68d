import Testing

@testable import SiteGenerator

@Suite struct FindingTests {
  @Test func columnsCountCharacters() {
    let source = SourceText(path: "a.md", text: "one\nzwölf 👨‍👩‍👧 x\r\nlast")
    let x = source.bytes.firstIndex(of: UInt8(ascii: "x"))!
    #expect(source.location(at: x) == Location(file: "a.md", line: 2, column: 9))
    #expect(SourceLines(source).text(ofLine: 2) == "zwölf 👨‍👩‍👧 x")
    #expect(SourceLines(source).text(ofLine: 3) == "last")
    #expect(SourceLines(source).text(ofLine: 4) == nil)
  }

  /// Against the plain way: to count line ends from the beginning.
  @Test func linesAreWhereTheyAre() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let parts = ["a", "é", "\n", "\r", "\r\n", "xyz"]
      let text = (0..<Int.random(in: 0..<12, using: &random)).map { _ in parts.randomElement(using: &random)!
      }
      let source = SourceText(path: "a.md", text: text.joined())
      let lines = SourceLines(source)
      var number = 1
      for offset in 0...source.bytes.count {
        if offset > 0, source.bytes[...].endsLine(at: offset - 1) { number += 1 }
        #expect(lines.number(at: offset) == number)
        #expect(lines.start(ofLine: number) <= offset && offset <= lines.start(ofLine: number + 1))
      }
      #expect(lines.text(ofLine: 0) == nil && lines.text(ofLine: number + 1) == nil)
      let cursor = LineCursor(source.bytes, from: 0).map {
        String(decoding: source.bytes[$0.start..<$0.end], as: UTF8.self)
      }
      #expect(cursor == (1...number).compactMap(lines.text(ofLine:)))
    }
  }
}
