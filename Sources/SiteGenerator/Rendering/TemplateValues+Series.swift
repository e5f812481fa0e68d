import Templates

/// Series.
extension TemplateValues {
  static let seriesType = RecordType<SeriesView>(
    "series", "A series of posts.",
    [
      .text("title", "Its title as first written.") { $0.series.name },
      .text("url", "The address of its page.") { $0.url },
      .number("total", "How many posts it has.") { $0.series.posts.count },
      .text("allLabel", "Words for the link to it: All of Cold calls.") { $0.label(.allOfSeries) },
    ])

  static let placeInSeries = RecordType<PlaceInSeriesView>(
    "place in a series", "The series of a post, and where the post stands in it.",
    seriesType.fields(of: \.series) + [
      .number("number", "The post's number in it, from 1.") { $0.number },
      .text("part", "Which part it is, in words: Part 2 of 5.") { $0.part },
      .text("previousLabel", "Words for the post before it: Previous in Cold calls.") {
        $0.series.label(.previousInSeries)
      },
      .text("nextLabel", "Words for the post after it: Next in Cold calls.") {
        $0.series.label(.nextInSeries)
      },
      .record("previous", of: summary, "The post before it in the series.") { $0.previous },
      .record("next", of: summary, "The post after it in the series.") { $0.next },
    ])
}
