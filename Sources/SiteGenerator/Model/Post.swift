/// One issue of the newsletter.
struct Post: Sendable {
  var entry: Entry
  /// When it goes, or went, out.
  var date: ZonedDate
  /// As the author wrote them.
  var tags: [String]
  /// The title of the series it belongs to, as the author wrote it.
  var series: String?
}
