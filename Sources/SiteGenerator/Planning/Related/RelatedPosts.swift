/// Finds for each post those that are most like it, by the words and tags they share.
///
/// It is a function of the posts alone, in whole numbers: the same on any machine and any day. What two posts share counts
/// for more the fewer others have it and the more prominent it is in both, and long posts have no advantage (the cosine
/// of two tf-idf vectors; Manning, Raghavan and Schütze, Introduction to Information Retrieval, section 6.3).
struct RelatedPosts: Sendable {
  private let index: TermIndex
  /// For each post, from the oldest on, the numbers of its tags.
  private let tags: [[Int]]
  /// For each tag its posts.
  private let postsWithTag: [[Int]]
  /// For each post a million, divided by the length of its vector.
  private let inverseLengths: [Int]

  /// - Parameters:
  ///   - tags: For each post, from the oldest on, the numbers of its tags.
  ///   - tagCount: How many tags there are.
  init(_ index: TermIndex, tags: [[Int]], tagCount: Int) {
    self.index = index
    self.tags = tags
    var postsWithTag = Array(repeating: [Int](), count: tagCount)
    for (post, tags) in tags.enumerated() {
      for tag in tags { postsWithTag[tag].append(post) }
    }
    self.postsWithTag = postsWithTag
    inverseLengths = Self.inverseLengths(index, tags, postsWithTag)
  }

  /// For each post, from the oldest on, up to `count` others, the most alike first; of equals the newer one.
  ///
  /// - Throws: `CancellationError`.
  func find(_ count: Int, jobs: Int) async throws -> [[Int]] {
    let postsPerTask = min(Self.mostPostsPerTask, tags.count / max(1, jobs) + 1)
    let ranges = stride(from: 0, to: tags.count, by: postsPerTask).map {
      $0..<min($0 + postsPerTask, tags.count)
    }
    return try await ranges.concurrentMap(jobs: jobs) { _, range in
      var scores = Scores(count: tags.count)
      return range.map { post in
        addScores(for: post, to: &scores)
        return scores.takeBest(count, besides: post, scaledBy: inverseLengths)
      }
    }.flatMap(\.self)
  }

  private static let mostPostsPerTask = 500
}

/// What is shared, and what it is worth.
extension RelatedPosts {
  /// A word or tag that more posts have tells little about any of them, and to follow it would take time that grows with
  /// the square of their number.
  private static let mostWithWord = 200
  private static let mostWithTag = 1_000
  /// The words that say best what a post is about are enough to find others.
  private static let mostWords = 50

  private func addScores(for post: Int, to scores: inout Scores) {
    for word in telling(of: post) {
      let points = word.weight * word.rarity
      scores.add(toEachOf: index.posts(with: word.number), \.number) { points * $0.worth }
    }
    for tag in tags[post] {
      let sharing = postsWithTag[tag]
      guard let rarity = Self.rarity(sharing.count, of: tags.count, upTo: Self.mostWithTag) else { continue }
      let weight = Self.tagWeight(rarity)
      scores.add(toEachOf: sharing[...], \.self) { _ in weight * weight }
    }
  }

  /// A post's words of the greatest weight.
  private func telling(of post: Int) -> ArraySlice<TellingWord> {
    var words: [TellingWord] = []
    for mention in index.terms(of: post) {
      let count = index.posts(with: mention.number).count
      guard let rarity = Self.rarity(count, of: tags.count, upTo: Self.mostWithWord) else { continue }
      words.append(TellingWord(mention, rarity: rarity))
    }
    // Their order does not matter.
    guard words.count > Self.mostWords else { return words[...] }
    return words.sorted(by: >).prefix(Self.mostWords)
  }

  private static func inverseLengths(
    _ index: TermIndex, _ tags: [[Int]], _ postsWithTag: [[Int]]
  ) -> [Int] {
    var squares = Array(repeating: 1, count: tags.count)
    for term in 0..<index.terms.count {
      let posts = index.posts(with: term)
      guard let rarity = rarity(posts.count, of: tags.count, upTo: mostWithWord) else { continue }
      for post in posts {
        let weight = post.worth * rarity
        squares[post.number] += weight * weight
      }
    }
    for posts in postsWithTag {
      guard let rarity = rarity(posts.count, of: tags.count, upTo: mostWithTag) else { continue }
      for post in posts { squares[post] += tagWeight(rarity) * tagWeight(rarity) }
    }
    // A square root is exact to the last digit on every machine (IEEE 754).
    return squares.map { 1_000_000 / max(1, Int(Double($0).squareRoot())) }
  }

  /// Nil for what tells nothing: what one post has, or too many.
  private static func rarity(_ count: Int, of total: Int, upTo limit: Int) -> Int? {
    guard count > 1, count <= limit, count < total else { return nil }
    return LogScale.log2(total) - LogScale.log2(count)
  }

  /// A tag is what the author says the post is about.
  private static func tagWeight(_ rarity: Int) -> Int { rarity * 6 }
}

/// A word that tells what a post is about, in a number that is greater the more it tells.
private struct TellingWord: Comparable {
  private let packed: UInt64

  /// - Parameter rarity: At most 64 times the logarithm of the number of posts.
  init(_ mention: Mention, rarity: Int) {
    packed = UInt64(mention.worth * rarity) << 48 | UInt64(rarity) << 32 | UInt64(mention.number)
  }

  var weight: Int { Int(packed >> 48) }
  var rarity: Int { Int(packed >> 32 & 0xFFFF) }
  var number: Int { Int(packed & 0xFFFF_FFFF) }

  static func < (a: TellingWord, b: TellingWord) -> Bool { a.packed < b.packed }
}
