import Testing

@testable import SiteGenerator

@Suite struct FindingTests {
  @Test func columnsCountCharacters() {
    let source = SourceText(path: "a.md", text: "one\nzwölf 👨‍👩‍👧 x\r\nlast")
    let x = source.bytes.firstIndex(of: UInt8(ascii: "x"))!
    #expect(source.location(at: x) == Location(file: "a.md", line: 2, column: 9))
    #expect(source.line(2) == "zwölf 👨‍👩‍👧 x")
    #expect(source.line(3) == "last")
    #expect(source.line(4) == nil)
  }
}
