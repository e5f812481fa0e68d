import Testing

@testable import SiteGenerator

@Suite struct WideTextTests {
  @Test func partsAndTheirTerms() {
    let word = Array("ask’s東京都、第3回".utf8)
    let parts = WideText.parts(of: word)
    func texts(_ ranges: [Range<Int>]) -> [String] {
      ranges.map { String(decoding: word[$0], as: UTF8.self) }
    }
    #expect(texts(parts) == ["ask", "s東京都", "第3回"])
    #expect(
      parts.compactMap { WideText.terms(in: word, $0) }.map(texts) == [
        ["ask"], ["s", "東京", "京都", "都"], ["第", "3", "回"],
      ])
  }

  @Test(arguments: ["é", "東é", "か\u{3099}", "ｱ", "𠮷", "\u{F900}", "東\u{FE0F}", "々", "한국"])
  func someHaveToBeFolded(text: String) {
    let word = Array(text.utf8)
    #expect(WideText.parts(of: word) == [word.indices])
    #expect(WideText.terms(in: word, word.indices) == nil)
  }

  /// Whichever way a text is read, its terms are those that folding gives.
  @Test func itIsOnlyAShorterWay() throws {
    var generator = SeededGenerator(seed: 13)
    let template = try Plan(["posts/2026-11-23-a.md": "# T\n\nx"]).posts[0]
    let usual = Array("東京都大阪かがカガー、。「」・ ab1’“".unicodeScalars)
    let odd = Array(
      "\u{3099}\u{309A}\u{309D}ｱﾞ\u{F900}𠮷\u{FE0F}々〇，！（～é\u{301}\u{338}＝‿ßς한ไ㍿\u{2029}\u{3000}".unicodeScalars)
    for _ in 0..<2_000 {
      let scalars = (0..<Int.random(in: 1...20, using: &generator)).compactMap { _ in
        (Int.random(in: 0..<5, using: &generator) == 0 ? odd : usual).randomElement(using: &generator)
      }
      let text = String(String.UnicodeScalarView(scalars)) + String(repeating: "z", count: scalars.count * 4)
      var post = template
      post.entry.change { $0.body.html = Array("<p>\(text)</p>".utf8) }
      let batch = TermBatch([post])
      let read = (0..<batch.terms.count).map { String(decoding: batch.terms[$0], as: UTF8.self) }
      #expect(Set(read) == Set(TermFolding.terms(of: text) + ["t"]), "\(text)")
    }
  }
}
