/// The posts' scores beside one of them, most of which stay zero.
struct Scores {
  /// Zero for a post without a score, and else one more than the score, which may be zero too.
  private var scores: [Int]
  /// The posts that have one are the first ones.
  private var scored: [UInt32]
  private var count = 0

  init(count: Int) {
    scores = Array(repeating: 0, count: count)
    // There is room for one that is written and does not count.
    scored = Array(repeating: 0, count: count + 1)
  }

  /// Gives points to each post of a list.
  ///
  /// Nobody can foretell whether a post has a score already, so there is no branch to be foretold.
  mutating func add<Element>(
    toEachOf list: ArraySlice<Element>, _ post: (Element) -> Int, points: (Element) -> Int
  ) {
    var count = self.count
    scores.withUnsafeMutableBufferPointer { scores in
      scored.withUnsafeMutableBufferPointer { scored in
        for element in list {
          let post = post(element)
          let isNew = scores[post] == 0 ? 1 : 0
          scored[count] = UInt32(truncatingIfNeeded: post)
          count += isNew
          scores[post] += points(element) + isNew
        }
      }
    }
    self.count = count
  }

  /// The posts with the highest scores, of equals the one with the higher number, and forgets all scores.
  ///
  /// - Parameter factors: What each post's score is multiplied by.
  mutating func takeBest(_ count: Int, besides excluded: Int, scaledBy factors: [Int]) -> [Int] {
    var best: [(score: Int, post: Int)] = []
    var least = Int.min
    scores.withUnsafeMutableBufferPointer { scores in
      for number in scored[..<self.count] {
        let post = Int(number)
        let candidate = (score: (scores[post] - 1) * factors[post], post: post)
        scores[post] = 0
        if candidate.score < least || post == excluded { continue }
        let place = best.firstIndex { $0 < candidate } ?? best.count
        best.insert(candidate, at: place)
        if best.count > count { best.removeLast() }
        if best.count == count { least = best[count - 1].score }
      }
    }
    self.count = 0
    return best.map(\.post)
  }
}
