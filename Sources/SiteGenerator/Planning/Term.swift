/// What some posts have in common and is a page of its own: a tag, a series.
struct Term: Sendable {
  /// As it was spelled in the oldest post that has it.
  var name: String
  var path: SitePath
  /// The posts' numbers in the plan: a tag's newest first, as in all lists, a series' oldest first, as it is to be read.
  var posts: [Int]
}
