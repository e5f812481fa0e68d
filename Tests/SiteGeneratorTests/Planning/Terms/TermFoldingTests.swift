import Testing

@testable import SiteGenerator

@Suite struct TermFoldingTests {
  @Test(arguments: [
    ("Ask", ["ask"]), ("Café", ["cafe"]), ("CAFE\u{301}", ["cafe"]), ("don’t", ["don", "t"]),
    ("Straße", ["strasse"]), ("ΟΔΟΣ οδός", ["οδοσ", "οδοσ"]), ("İstanbul ısı", ["istanbul", "isi"]),
    ("ﬁne ½ ² ™", ["fine", "1", "2", "2", "tm"]), ("Ёлка й", ["елка", "и"]), ("שָׁלוֹם", ["שלום"]),
    ("कि का", ["कि", "का"]), ("서울역", ["서울역"]), ("東京都", ["東京", "京都", "都"]), ("東", ["東"]),
    ("iPhone東京へ", ["iphone", "東京", "京へ", "へ"]), ("ガラス", ["ガラ", "ラス", "ス"]), ("ｶﾞ", ["ガ"]),
    ("👍 – …", []), ("2026-11-23", ["2026", "11", "23"]), ("snake_case", ["snake", "case"]),
    (String(repeating: "é", count: 50), [String(repeating: "e", count: 40)]),
  ])
  func terms(text: String, terms: [String]) {
    #expect(
      TermFolding.terms(of: text).map { Array($0.unicodeScalars) } == terms.map { Array($0.unicodeScalars) })
  }
}
