import Testing

@testable import SiteGenerator

@Suite struct TermTableTests {
  @Test func numbersComeInTheOrderOfTheTerms() {
    var table = TermTable()
    let numbers = ["b", "a", "b", "", "a", "ab"].map { table.number(of: $0.utf8) }
    #expect(numbers == [0, 1, 0, 2, 1, 3])
    #expect((0..<table.count).map { String(decoding: table[$0], as: UTF8.self) } == ["b", "a", "", "ab"])
  }

  @Test func itAgreesWithADictionary() {
    var generator = SeededGenerator(seed: 4)
    var table = TermTable()
    var known: [String: Int] = [:]
    for _ in 0..<20_000 {
      let term = String(Int.random(in: 0..<6_000, using: &generator), radix: 36)
      let number = known[term] ?? known.count
      known[term] = number
      #expect(table.number(of: term.utf8) == number)
    }
    #expect(table.count == known.count)
  }

  @Test func theOrderIsThatOfJavaScript() {
    let terms =
      ["b", "a", "ab", "é", "\u{E000}", "\u{FFFD}", "\u{10000}", "\u{1F600}", "\u{D7FF}", "z", ""]
      + [
        "abcdefgh", "abcdefg", "abcdefghi", "abcdefgh\u{1F600}", "abcdefgh\u{E000}", "abcd\u{1F600}f",
        "abcd\u{E000}f",
      ]
    var table = TermTable()
    for term in terms { _ = table.number(of: term.utf8) }
    let expected = terms.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
    #expect(table.sorted.map { terms[$0] } == expected)
  }
}
