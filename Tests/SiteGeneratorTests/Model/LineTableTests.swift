import Testing

@testable import SiteGenerator

@Suite struct LineTableTests {
  /// Texts without a CR take a shorter way.
  @Test func bothWaysFindTheSameLines() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let signs = Array((Bool.random(using: &generator) ? "ab\n\n" : "ab\n\r").utf8)
      let text = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        signs.randomElement(using: &generator)!
      }
      let slice = text.dropFirst(Int.random(in: 0...2, using: &generator))
      #expect(LineTable(slice).starts == LineTable(slice) { _ in false }.starts, "\(text)")
    }
  }

  /// Whoever asks for one place has the lines before it counted, and no others.
  @Test func onePlaceIsThatOfAllLines() {
    let source = SourceText(path: "a.md", text: "ä\r\nb\rc\n\n\r\nd")
    let lines = SourceLines(source)
    for offset in -1...source.bytes.count + 1 {
      #expect(source.location(at: offset) == lines.location(at: offset))
    }
  }
}
