import Testing

@testable import SiteGenerator

@Suite struct SearchDescriptionsTests {
  @Test func everyPostIsInOneFileAndNoneIsLarge() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let sizes = (0..<Int.random(in: 0..<300, using: &generator)).map { _ in
        Int.random(in: 1...5_000, using: &generator)
      }
      let slices = SearchDescriptions.slices(ofSizes: sizes)
      #expect(slices.flatMap(Array.init) == Array(sizes.indices))
      #expect(slices.allSatisfy { !$0.isEmpty })
      #expect(
        slices.allSatisfy { $0.count == 1 || sizes[$0].reduce(0, +) <= SearchDescriptions.largestFile })
    }
  }

  @Test func filesAreFilled() {
    #expect(SearchDescriptions.slices(ofSizes: []) == [])
    #expect(SearchDescriptions.slices(ofSizes: [1_000, 3_000, 1, 9_000, 1]) == [0..<2, 2..<3, 3..<4, 4..<5])
    #expect(
      SearchDescriptions.slices(ofSizes: Array(repeating: 1, count: 130)) == [0..<64, 64..<128, 128..<130])
  }

  /// Where others begin does not depend on it, but for a few neighbours.
  @Test func aLongerDescriptionMovesFewOthers() {
    var sizes = Array(repeating: 300, count: 1_000)
    let before = SearchDescriptions.slices(ofSizes: sizes)
    sizes[70] = 900
    sizes += [300]
    let after = SearchDescriptions.slices(ofSizes: sizes)
    #expect(before.filter { !(64..<128).contains($0.lowerBound) }.dropLast().allSatisfy(after.contains))
  }
}
