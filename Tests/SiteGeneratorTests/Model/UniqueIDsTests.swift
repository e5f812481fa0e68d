import Testing

@testable import SiteGenerator

@Suite struct UniqueIDsTests {
  @Test func theFirstFreeNumberIsTaken() {
    var ids = UniqueIDs(reserved: ["a", "a-3", "b-2"])
    #expect(
      ["a", "a", "b", "b", "c", "a-2"].map { ids.next(for: $0) } == ["a-2", "a-4", "b", "b-3", "c", "a-2-2"])
  }
}
