import Testing

@testable import SiteGenerator

@Suite struct PhraseTests {
  @Test(arguments: [
    ("Page {number} of {count}", "Page 2 of 5"), ("{count}/{number}", "5/2"), ("{number}{number}", "22"),
    ("No slot", "No slot"), ("", ""),
    // A slot without a value.
    ("by {author}.", "by ."),
    // What is no slot is text.
    ("{ number }", "{ number }"), ("{Number}", "{Number}"), ("{}", "{}"), ("{number", "{number"),
    ("number}", "number}"), ("{{number}}", "{2}"), ("{a {number}", "{a 2"), ("}{number}{", "}2{"),
  ])
  func slotsAreFilled(text: String, expected: String) {
    #expect(Phrase(text).text([.number: "2", .count: "5"]) == expected)
  }

  @Test func aValueIsNotReadForSlots() {
    #expect(Phrase("{title}, {number}").text([.title: "{number}", .number: "2"]) == "{number}, 2")
  }

  @Test func whatStandsInBraces() {
    #expect(Phrase.slotNames(in: "{number} {x} { y } {") == ["number", "x", " y "])
    #expect(Phrase("{number} {x} {count}").slots == [.number, .count])
  }

  @Test func withNothingToFillItIsAsItWasWritten() {
    var random = SeededGenerator(seed: 17)
    let parts = ["{", "}", "a", "{number}", "{count}", " ", "é"]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }
      .joined()
      #expect(Phrase(text).text([.number: "{number}", .count: "{count}"]) == text)
      #expect(Phrase(text).source == text)
    }
  }
}
