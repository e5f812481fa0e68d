import Testing

@testable import SiteGenerator

@Suite struct PaginationViewTests {
  /// The pages of a list of `count`, as the page with this number prints them: `1 … 4 [5] 6 … 9`.
  private func text(_ number: Int, of count: Int) throws -> String {
    let context = RenderContext(try Plan())
    let slice = Slice.all(of: count, size: 1, at: .home)[number - 1]
    return PaginationView(slice: slice, context: context).pages.map { page in
      (page.isAfterGap ? "… " : "") + (page.isCurrent ? "[\(page.number)]" : "\(page.number)")
    }.joined(separator: " ")
  }

  @Test(arguments: [
    (1, 9, "[1] 2 … 9"), (2, 9, "1 [2] 3 … 9"), (3, 9, "1 2 [3] 4 … 9"), (4, 9, "1 … 3 [4] 5 … 9"),
    (5, 9, "1 … 4 [5] 6 … 9"), (7, 9, "1 … 6 [7] 8 9"), (8, 9, "1 … 7 [8] 9"), (9, 9, "1 … 8 [9]"),
    (1, 1, "[1]"), (1, 2, "[1] 2"), (2, 2, "1 [2]"), (2, 3, "1 [2] 3"),
    (500, 1000, "1 … 499 [500] 501 … 1000"),
  ])
  func pages(number: Int, count: Int, expected: String) throws {
    #expect(try text(number, of: count) == expected)
  }

  @Test func neighbours() throws {
    let context = RenderContext(try Plan())
    let views = Slice.all(of: 3, size: 1, at: .home).map { PaginationView(slice: $0, context: context) }
    #expect(views.map(\.previous?.url) == [nil, "/", "/page/2/"])
    #expect(views.map(\.next?.url) == ["/page/2/", "/page/3/", nil])
  }

  @Test func aListOfOnePageHasNone() throws {
    let context = RenderContext(try Plan())
    let slice = Slice.all(of: 1, size: 1, at: .home)[0]
    #expect(PageView(.index(slice), at: .home, in: context).pagination == nil)
  }
}
