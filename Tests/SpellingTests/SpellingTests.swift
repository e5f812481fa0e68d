import Testing

@testable import Spelling

@Suite struct SpellingTests {
  @Test func distancesCountSlipsOfTheHand() {
    #expect(editDistance("title", "title", limit: 0) == 0)
    #expect(editDistance("titel", "title", limit: 2) == 1)
    #expect(editDistance("tile", "title", limit: 2) == 1)
    #expect(editDistance("", "abc", limit: 3) == 3)
    #expect(editDistance("abc", "xyz", limit: 2) == nil)
  }

  @Test func theNearestWordIsSuggested() {
    #expect(nearest(to: "titel", among: ["tile", "title", "tiles"]) == "title")
    #expect(nearest(to: "abx", among: ["aby", "abz"]) == "aby")
    #expect(nearest(to: "tag", among: ["name", "lang"]) == nil)
    #expect(nearest(to: "x", among: []) == nil)
    #expect(nearest(to: "cat", among: ["cat", "car"]) == "car")
  }

  @Test func onlyAsManySlipsAsAreAllowed() {
    #expect(nearest(to: "unknown-key", among: ["unknwn-kee"]) == "unknwn-kee")
    #expect(nearest(to: "unknown-key", among: ["unknwn-kee"], within: 1) == nil)
    #expect(nearest(to: "unknown-key", among: ["unknown-ky"], within: 0) == nil)
  }

  @Test func aSlipIsOneInThreeLetters() {
    #expect(isSlip("post", of: "posts"))
    #expect(!isSlip("abc", of: "xyz"))
  }
}
