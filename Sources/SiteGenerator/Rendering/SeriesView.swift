/// A series as templates see it.
struct SeriesView: Sendable {
  /// In the plan.
  let number: Int
  let context: RenderContext

  var series: Term { context.plan.series[number] }
  var url: String { context.base.link(to: series.path) }

  func label(_ word: Word) -> String { context.words.text(word, [.series: series.name]) }
}

/// Where a post stands in its series, as templates see it.
struct PlaceInSeriesView: Sendable {
  let place: PlaceInSeries
  let context: RenderContext

  var series: SeriesView { SeriesView(number: place.series, context: context) }
  /// From 1.
  var number: Int { place.index + 1 }
  var previous: PostView? { post(at: place.index - 1) }
  var next: PostView? { post(at: place.index + 1) }

  var part: String {
    context.words.text(
      .partOfSeries, [.number: String(number), .total: String(series.series.posts.count)])
  }

  private func post(at index: Int) -> PostView? {
    let posts = series.series.posts
    return posts.indices.contains(index) ? PostView(number: posts[index], context: context) : nil
  }
}
