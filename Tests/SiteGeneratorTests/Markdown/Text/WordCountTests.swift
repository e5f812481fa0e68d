import Testing

@testable import SiteGenerator

@Suite struct WordCountTests {
  @Test(arguments: [
    ("don't “go” there – or … stop", 5), ("a\u{A0}b\u{2003}c\u{3000}d\u{85}e", 5), ("naïve Größe слово", 3),
    ("東京 へ go", 4), ("e\u{301}a 42nd — ½", 3), ("👍 🎉", 0), ("a\u{202F}b\u{2028}c", 3),
  ])
  func words(markdown: String, count: Int) {
    #expect(MarkdownText(markdown, title: nil).body.words == count)
  }

  /// What is not looked up character by character.
  @Test func shortcutsAreUnicodes() {
    for scalar in (0x80..<0x1680).compactMap(Unicode.Scalar.init)
    where scalar != "\u{85}" && scalar != "\u{A0}" {
      #expect(!scalar.isWhitespace && !scalar.properties.isIdeographic)
    }
    for scalar in (0x2010...0x2027).compactMap(Unicode.Scalar.init) {
      #expect(!scalar.isWhitespace && !scalar.properties.isIdeographic && !scalar.isWordCharacter)
    }
  }
}
