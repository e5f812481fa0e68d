/// The nearest of the words to one that was not found; the earlier of two equally near ones.
///
/// - Parameter slips: How many slips of the hand may lie between them; by default one in every three letters.
package func nearest(
  to word: String, among candidates: some Sequence<String>, within slips: Int? = nil
) -> String? {
  var best: (word: String, distance: Int)?
  for candidate in candidates where candidate != word {
    let limit = best.map { $0.distance - 1 } ?? slips ?? usualSlips(in: word)
    guard limit >= 0 else { break }
    if let distance = editDistance(word, candidate, limit: limit) { best = (candidate, distance) }
  }
  return best?.word
}

/// Whether a word was probably meant to be the other.
package func isSlip(_ word: String, of other: String) -> Bool {
  editDistance(word, other, limit: usualSlips(in: word)) != nil
}

func usualSlips(in word: String) -> Int {
  max(1, word.utf8.count / 3)
}
