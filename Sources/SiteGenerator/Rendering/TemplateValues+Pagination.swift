import Templates

/// The pages of a list.
extension TemplateValues {
  static let pagination = RecordType<PaginationView>(
    "pagination", "The pages of a list.",
    [
      .number("number", "This page's number, from 1.") { $0.slice.number },
      .number("count", "How many pages there are.") { $0.slice.count },
      .text("label", "In words: Page 2 of 5.") { $0.label },
      .flag("isFirst", "On the first page.") { $0.slice.number == 1 },
      .flag("isLast", "On the last page.") { $0.slice.number == $0.slice.count },
      .record("previous", of: listPage, "The page with newer posts.") { $0.previous },
      .record("next", of: listPage, "The page with older posts.") { $0.next },
      .list("pages", of: listPage, "The pages around this one, with the first and the last.") { $0.pages },
    ])

  private static let listPage = RecordType<ListPageView>(
    "page of a list", "One page of a list.",
    [
      .number("number", "Its number, from 1.") { $0.number },
      .text("url", "Its address.") { $0.url },
      .flag("isCurrent", "The page being shown.") { $0.isCurrent },
      .flag("isAfterGap", "Pages before it are left out here.") { $0.isAfterGap },
    ])
}
