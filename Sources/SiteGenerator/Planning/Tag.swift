/// A tag as the site shows it.
struct Tag: Sendable {
  /// As it was spelled in the oldest post that has it.
  var name: String
  var path: SitePath
  /// The posts' numbers in the plan, newest first.
  var posts: [Int]
}
