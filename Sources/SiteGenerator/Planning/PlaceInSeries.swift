/// Where a post stands in its series.
struct PlaceInSeries: Hashable, Sendable {
  /// The series' number in the plan.
  var series: Int
  /// The post's own place among the series' posts, from 0.
  var index: Int

  /// By the posts' numbers.
  static func all(in series: [Term]) -> [Int: PlaceInSeries] {
    var places: [Int: PlaceInSeries] = [:]
    for (number, term) in series.enumerated() {
      for (index, post) in term.posts.enumerated() {
        places[post] = PlaceInSeries(series: number, index: index)
      }
    }
    return places
  }
}
