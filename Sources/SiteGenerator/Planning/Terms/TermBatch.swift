/// The terms of some of the posts, numbered among themselves.
struct TermBatch: Sendable {
  let terms: TermTable
  /// The terms of one post after the other, each once a post.
  let mentions: [Mention]
  /// Where each post's begin, and where the last one's end.
  private let starts: [Int]

  init(_ posts: some Sequence<Post>) {
    var reader = TermReader()
    for post in posts { reader.read(post) }
    terms = reader.terms
    mentions = reader.mentions
    starts = reader.starts
  }

  /// How many posts it has read.
  var count: Int { starts.count - 1 }

  /// The terms of a post, by its place in the batch.
  subscript(post: Int) -> ArraySlice<Mention> { mentions[starts[post]..<starts[post + 1]] }
}
