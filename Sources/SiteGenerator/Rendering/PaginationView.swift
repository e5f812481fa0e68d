/// The pages of a list, seen from one of them.
struct PaginationView: Sendable {
  let slice: Slice
  let context: RenderContext

  var previous: ListPageView? { neighbour(slice.number - 1) }
  var next: ListPageView? { neighbour(slice.number + 1) }

  var label: String {
    context.words.text(.pageNumber, [.number: String(slice.number), .count: String(slice.count)])
  }

  /// The first, the last and those next to this one: a list of a thousand pages is not printed on each of them.
  var pages: [ListPageView] {
    var pages: [ListPageView] = []
    for number in Set([1, slice.number - 1, slice.number, slice.number + 1, slice.count]).sorted()
    where isPage(number) {
      let isAfterGap = number > (pages.last?.number ?? 0) + 1
      pages.append(page(number, isAfterGap: isAfterGap))
    }
    return pages
  }
}

/// One page of a list.
struct ListPageView: Sendable {
  let number: Int
  let url: String
  let isCurrent: Bool
  let isAfterGap: Bool
}

extension PaginationView {
  private func neighbour(_ number: Int) -> ListPageView? {
    isPage(number) ? page(number, isAfterGap: false) : nil
  }

  private func isPage(_ number: Int) -> Bool {
    (1...slice.count).contains(number)
  }

  private func page(_ number: Int, isAfterGap: Bool) -> ListPageView {
    ListPageView(
      number: number, url: context.base.link(to: slice.path(of: number)), isCurrent: number == slice.number,
      isAfterGap: isAfterGap)
  }
}
