/// How many slips of the hand lie between two words: letters left out, added, changed, or two
/// neighbours swapped (optimal string alignment).
///
/// - Returns: The distance, or nil as soon as it must be greater than `limit`.
func editDistance(_ a: String, _ b: String, limit: Int) -> Int? {
  let a = Array(a.utf8)
  let b = Array(b.utf8)
  guard abs(a.count - b.count) <= limit else { return nil }
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var current = [i + 1]
    for j in b.indices {
      var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforePrevious[j - 1] + 1)
      }
      current.append(cost)
    }
    guard (current.min() ?? 0) <= limit else { return nil }
    beforePrevious = previous
    previous = current
  }
  return previous[b.count] <= limit ? previous[b.count] : nil
}
