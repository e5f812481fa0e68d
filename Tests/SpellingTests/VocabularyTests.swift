import Testing

@testable import Spelling

@Suite struct VocabularyTests {
  @Test func theNearestWord() {
    let words = Vocabulary(["about", "abort", "a", "zebra", "contact"])
    #expect(words.nearest(to: "abuot", within: 3) == "about")
    #expect(words.nearest(to: "abou", within: 3) == "about")
    #expect(words.nearest(to: "contcat-", within: 3) == "contact")
    #expect(words.nearest(to: "contcat-", within: 1) == nil)
    #expect(words.nearest(to: "qqqqq", within: 3) == nil)
    #expect(words.nearest(to: "", within: 3) == "a")
    #expect(words.nearest(to: "about", within: 3) == "abort")
    #expect(Vocabulary([]).nearest(to: "x", within: 3) == nil)
  }

  /// Passing words over may not lose the nearest one.
  @Test func asNearAsMeasuringEveryWord() {
    var state: UInt64 = 42
    func random(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    func word() -> String {
      String((0..<(1 + random(9))).map { _ in Character(UnicodeScalar(UInt8(97 + random(4)))) })
    }
    let words = (0..<200).map { _ in word() }
    let vocabulary = Vocabulary(words)
    for _ in 0..<2000 {
      let asked = word()
      let most = Int(random(4))
      let limit = min(most, max(1, asked.utf8.count / 3))
      let measured = words.filter { $0 != asked }.compactMap { editDistance(asked, $0, limit: limit) }.min()
      let found = vocabulary.nearest(to: asked, within: most).flatMap {
        editDistance(asked, $0, limit: limit)
      }
      #expect(found == measured, "\(asked) within \(most)")
    }
  }
}
