import Testing

@testable import sitegen

@Suite struct SourceExcerptTests {
  /// The caret belongs under the character before which `|` stands.
  @Test(arguments: [
    ("|title: x", ""),
    ("title: |x", "       "),
    ("title: x|", "        "),
    ("\ttitle:\t|x", "\t      \t"),
    ("職業：|x", "      "),
    ("👩‍👩‍👧 🇩🇪 é |x", "        "),
    ("ne\u{301}e |x", "    "),
    ("\u{1B}[1m|x", "    "),
    ("\u{202E}|x", "        "),
    ("☎️|x", "  "),
  ])
  func theCaretStandsUnderTheCharacter(marked: String, margin: String) throws {
    let mark = try #require(marked.firstIndex(of: "|"))
    let line = marked.replacing("|", with: "")
    let excerpt = SourceExcerpt(of: line, around: marked[..<mark].count + 1)
    #expect(excerpt.text == harmless(line))
    #expect(excerpt.margin == margin)
  }

  @Test func aByteOrderMarkTakesNoColumn() {
    let excerpt = SourceExcerpt(of: "\u{FEFF}---", around: 2)
    #expect(excerpt.text == "---")
    #expect(excerpt.margin == " ")
  }

  /// They would fill the terminal, and take Swift long to compare.
  @Test(.timeLimit(.minutes(1))) func aLetterUnderAMountainOfAccentsIsCut() {
    let accents = String(repeating: "\u{301}\u{316}", count: 100_000)
    let excerpt = SourceExcerpt(of: "title: a\(accents) b", around: 8)
    #expect(excerpt.text == "title: …")
    #expect(excerpt.margin == "       ")
  }

  @Test func withoutAColumnThereIsNoCaret() {
    #expect(SourceExcerpt(of: "title", around: nil).margin == nil)
  }

  @Test(arguments: [0, -3, 7, 1000])
  func aColumnOutsideOfTheLineIsAtItsEdge(column: Int) {
    #expect(SourceExcerpt(of: "title", around: column).margin == (column < 1 ? "" : "     "))
  }

  @Test(arguments: [1, 2, 59, 60, 61, 120, 250, 490, 500, 501])
  func aLongLineIsCutAroundTheCaret(column: Int) throws {
    // Every character tells its own column, in steps of a letter.
    let line = String((0..<500).map { Character(Unicode.Scalar(UInt8(97 + $0 % 26))) })
    let excerpt = SourceExcerpt(of: line, around: column)
    let margin = try #require(excerpt.margin)
    #expect(excerpt.text.count <= 120)
    #expect(excerpt.text.hasPrefix("…") == (column > 60))
    #expect(excerpt.text.hasSuffix("…") == (column < 440))
    let under = excerpt.text.dropFirst(margin.count).first
    #expect(under == (column > 500 ? nil : Array(line)[column - 1]))
  }

  @Test func aLineThatJustFitsIsWhole() {
    let line = String(repeating: "x", count: 120)
    #expect(SourceExcerpt(of: line, around: 120).text == line)
    #expect(SourceExcerpt(of: line + "x", around: 121).text == "…" + line.dropLast(2))
  }

  @Test func wideCharactersCountTwice() {
    let excerpt = SourceExcerpt(of: String(repeating: "字", count: 200), around: 100)
    #expect(excerpt.text == "…" + String(repeating: "字", count: 59) + "…")
    #expect(excerpt.margin == " " + String(repeating: " ", count: 58))
  }
}
