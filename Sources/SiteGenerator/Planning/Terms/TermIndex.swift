/// Every term of the listed posts, and the posts that have it.
///
/// The posts are numbered from the oldest on, so that one more post changes no other's number.
struct TermIndex: Sendable {
  let terms: TermTable
  /// The posts of one term after the other, each term's from the oldest on.
  private let mentions: [Mention]
  /// Where each term's begin, and where the last one's end.
  private let starts: [Int]
  private let batches: [TermBatch]
  /// How many posts each batch holds but the last.
  private let batchSize: Int
  /// For each batch the numbers of its terms here.
  private let numbers: [[UInt32]]

  /// - Parameter batches: Of the posts from the oldest on, each with `batchSize` of them but the last.
  private init(_ batches: [TermBatch], batchSize: Int) {
    var terms = TermTable()
    numbers = batches.map { batch in
      (0..<batch.terms.count).map { UInt32(terms.number(of: batch.terms[$0])) }
    }
    self.terms = terms
    self.batches = batches
    self.batchSize = batchSize
    (starts, mentions) = Self.invert(batches, numbers, batchSize, termCount: terms.count)
  }

  /// How many posts a batch holds at most: enough that few terms are looked up in several of them.
  static let largestBatch = 1_000

  /// Reads the posts on up to `jobs` tasks at once.
  ///
  /// - Parameter posts: Newest first.
  /// - Throws: `CancellationError`.
  static func read(_ posts: ArraySlice<Post>, jobs: Int) async throws -> TermIndex {
    let oldestFirst = Array(posts.reversed())
    let batchSize = min(largestBatch, oldestFirst.count / max(1, jobs) + 1)
    let ranges = stride(from: 0, to: oldestFirst.count, by: batchSize).map {
      $0..<min($0 + batchSize, oldestFirst.count)
    }
    let batches = try await ranges.concurrentMap(jobs: jobs) { _, range in TermBatch(oldestFirst[range]) }
    return TermIndex(batches, batchSize: batchSize)
  }

  var postCount: Int { batches.reduce(0) { $0 + $1.count } }

  /// The posts that have a term, from the oldest on.
  func posts(with term: Int) -> ArraySlice<Mention> { mentions[starts[term]..<starts[term + 1]] }

  /// The terms of a post.
  func terms(of post: Int) -> some Collection<Mention> {
    let (batch, place) = post.quotientAndRemainder(dividingBy: batchSize)
    return batches[batch][place].lazy.map { mention in
      Mention(Int(numbers[batch][mention.number]), mention.prominence)
    }
  }
}

extension TermIndex {
  /// Counts first how many posts each term has, and then puts each post where there is room for it.
  private static func invert(
    _ batches: [TermBatch], _ numbers: [[UInt32]], _ batchSize: Int, termCount: Int
  ) -> (starts: [Int], mentions: [Mention]) {
    var starts = Array(repeating: 0, count: termCount + 1)
    for (batch, numbers) in zip(batches, numbers) {
      for mention in batch.mentions { starts[Int(numbers[mention.number]) + 1] += 1 }
    }
    for term in 0..<termCount { starts[term + 1] += starts[term] }
    var next = starts
    var mentions = Array(repeating: Mention(0, .text), count: starts[termCount])
    for (batch, numbers) in zip(batches.indices, numbers) {
      for place in 0..<batches[batch].count {
        for mention in batches[batch][place] {
          let term = Int(numbers[mention.number])
          mentions[next[term]] = Mention(batch * batchSize + place, mention.prominence)
          next[term] += 1
        }
      }
    }
    return (starts, mentions)
  }
}
