/// The posts' scores beside one of them, most of which stay zero.
struct Scores {
  private var scores: [Int]
  /// The posts that have one.
  private var scored: [Int] = []

  init(count: Int) {
    scores = Array(repeating: 0, count: count)
  }

  /// - Parameter points: Above zero.
  mutating func add(_ points: Int, to post: Int) {
    if scores[post] == 0 { scored.append(post) }
    scores[post] += points
  }

  /// The posts with the highest scores, of equals the one with the higher number, and forgets all scores.
  ///
  /// - Parameter factors: What each post's score is multiplied by.
  mutating func takeBest(_ count: Int, besides excluded: Int, scaledBy factors: [Int]) -> [Int] {
    var best: [(score: Int, post: Int)] = []
    for post in scored {
      let candidate = (score: scores[post] * factors[post], post: post)
      scores[post] = 0
      if post == excluded { continue }
      if best.count == count, let last = best.last, last > candidate { continue }
      let place = best.firstIndex { $0 < candidate } ?? best.count
      best.insert(candidate, at: place)
      if best.count > count { best.removeLast() }
    }
    scored.removeAll(keepingCapacity: true)
    return best.map(\.post)
  }
}
