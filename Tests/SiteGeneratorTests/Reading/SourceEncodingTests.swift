import Testing

@testable import SiteGenerator

@Suite struct SourceEncodingTests {
  private func finding(_ bytes: [UInt8]) -> Finding? {
    SourceEncoding.finding(in: SourceText(path: "a.md", bytes: bytes))
  }

  @Test func pointsAtTheFirstBadByte() {
    let bad = finding(Array("ein schöner\nTag f".utf8) + [0xFC] + Array("r alle".utf8))
    #expect(bad.map { lines([$0]) } == ["2:6: error: this byte is not UTF-8 text"])
    #expect(bad?.help == "save the file in the encoding UTF-8")
  }

  @Test func pointsAtNULBytes() {
    let bad = finding(Array("12345678\nabc\0".utf8))
    #expect(bad.map { lines([$0]) } == ["2:4: error: the file contains a NUL byte"])
    #expect(bad?.help == "remove it; if the file is not a text at all, give it another extension")
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61]] as [[UInt8]])
  func knowsUTF16(bytes: [UInt8]) {
    #expect(finding(bytes)?.message == "the file is UTF-16, not UTF-8")
  }

  @Test(arguments: ["", "\u{FEFF}", " \r\n\t\n"])
  func emptyFiles(text: String) {
    let finding = finding(Array(text.utf8))
    #expect(finding?.rule == .emptyFile)
    #expect(finding?.message == "the file is empty")
    #expect(finding?.help == "write something in it, or delete it")
  }

  /// Whatever the standard library takes for UTF-8 is UTF-8, wherever it stands in a word of eight bytes.
  @Test func agreesWithTheStandardLibrary() {
    var generator = SeededGenerator(seed: 7)
    let pieces: [[UInt8]] = [
      Array("a".utf8), Array("é".utf8), Array("’".utf8), Array("🎉".utf8), Array("plain words".utf8), [0x80],
      [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80], [0xF0, 0x9F], [0x7F],
    ]
    for _ in 0..<2000 {
      let count = Int.random(in: 1...12, using: &generator)
      let bytes = (0..<count).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
      let isValid = String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes)
      #expect((finding(bytes) == nil) == isValid, "\(bytes)")
    }
  }
}
