import Testing

@testable import SiteGenerator

@Suite struct SliceTests {
  @Test(
    arguments: [
      (0, [0..<0]), (1, [0..<1]), (9, [0..<9]), (10, [0..<10]), (11, [0..<10, 10..<11]),
      (20, [0..<10, 10..<20]), (21, [0..<10, 10..<20, 20..<21]),
    ] as [(Int, [Range<Int>])])
  func aListIsCutIntoPages(total: Int, items: [Range<Int>]) {
    let slices = Slice.all(of: total, size: 10, at: .home)
    #expect(slices.map(\.items) == items)
    #expect(slices.map(\.number) == Array(1...items.count))
    #expect(slices.allSatisfy { $0.count == items.count })
  }

  @Test func theFirstHasTheListsOwnPath() {
    let slices = Slice.all(of: 3, size: 1, at: SitePath(trusted: "/tags/sales/"))
    #expect(slices.map(\.path.text) == ["/tags/sales/", "/tags/sales/page/2/", "/tags/sales/page/3/"])
  }
}
