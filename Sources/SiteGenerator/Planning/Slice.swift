/// The part of a list that one of its pages shows: the second page of an index, say.
struct Slice: Hashable, Sendable {
  /// Counted from 1.
  var number: Int
  /// How many pages the list has.
  var count: Int
  /// The list's items on this page.
  var items: Range<Int>
  /// The first page's path; the others are below it.
  var first: SitePath

  /// Cuts a list of `total` items into pages; an empty list still has one page.
  static func all(of total: Int, size: Int, at first: SitePath) -> [Slice] {
    let count = total == 0 ? 1 : (total - 1) / size + 1
    return (1...count).map { number in
      let start = (number - 1) * size
      return Slice(
        number: number, count: count, items: start..<(start + min(size, total - start)), first: first)
    }
  }

  /// The path of the page with this number: `/`, `/page/2/`.
  func path(of number: Int) -> SitePath {
    number == 1 ? first : first.appending("page/\(number)/")
  }

  var path: SitePath { path(of: number) }
}
