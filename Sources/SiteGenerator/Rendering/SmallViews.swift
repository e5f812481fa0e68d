/// The small values that pages and posts are made of, as templates see them.

struct DateView: Sendable {
  let date: ZonedDate
  let text: String

  init(_ date: ZonedDate, in context: RenderContext) {
    self.date = date
    self.text = context.configuration.dateFormat.text(date.civil)
  }
}

struct TagView: Sendable {
  let context: RenderContext
  let tag: Tag

  init(_ number: Int, in context: RenderContext) {
    self.context = context
    self.tag = context.plan.tags[number]
  }
}

struct ImageView: Sendable {
  let address: String
  let alternative: String?
}

struct MenuItemView: Sendable {
  let title: String
  let url: String
  let isCurrent: Bool
}

struct ListPageView: Sendable {
  let number: Int
  let url: String
  let isCurrent: Bool
  let isAfterGap: Bool
}

struct PaginationView: Sendable {
  let slice: Slice
  let base: BaseURL

  func neighbour(_ step: Int) -> ListPageView? {
    let number = slice.number + step
    return (1...slice.count).contains(number) ? page(number) : nil
  }

  /// The first, the last and those next to this one: a list of a thousand pages is not printed on each of them.
  var pages: [ListPageView] {
    var pages: [ListPageView] = []
    for number in Set([1, slice.number - 1, slice.number, slice.number + 1, slice.count]).sorted()
    where (1...slice.count).contains(number) {
      pages.append(page(number, after: pages.last?.number ?? 0))
    }
    return pages
  }

  private func page(_ number: Int, after previous: Int? = nil) -> ListPageView {
    ListPageView(
      number: number, url: base.link(to: slice.path(of: number)), isCurrent: number == slice.number,
      isAfterGap: previous.map { number > $0 + 1 } ?? false)
  }
}
