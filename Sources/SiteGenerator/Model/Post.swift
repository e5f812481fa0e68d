/// One issue of the newsletter.
struct Post: Sendable {
  var entry: Entry
  /// When it goes, or went, out.
  var date: ZonedDate
  /// Whether the author has said when; a draft without a date is as new as the build.
  var isDated = true
  /// Which issue it is; before `Permalinks` has counted them, what the front matter says.
  var number: Placed<Int>?
  /// Whether the author chose the whole path.
  var hasOwnPath: Bool
  /// As the author wrote them.
  var tags: [String]
  /// The title of the series it belongs to, as the author wrote it.
  var series: String?
}
