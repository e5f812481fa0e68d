/// The nearest of the words to one that was not found; the earlier of two equally near ones.
func nearest(to word: String, among candidates: [String]) -> String? {
  var best: (word: String, distance: Int)?
  for candidate in candidates where candidate != word {
    let limit = best.map { $0.distance - 1 } ?? slips(in: word)
    guard limit >= 0 else { break }
    if let distance = editDistance(word, candidate, limit: limit) { best = (candidate, distance) }
  }
  return best?.word
}

/// Whether a word was probably meant to be the other.
func isSlip(_ word: String, of other: String) -> Bool {
  editDistance(word, other, limit: slips(in: word)) != nil
}

/// How many slips of the hand a word of this length may have: one in every three letters.
private func slips(in word: String) -> Int {
  max(1, word.utf8.count / 3)
}

/// The names an author can choose from, or the first dozen of them.
func listing(_ names: [String]) -> String {
  let shown = names.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
  return names.count > 12 ? shown + " and others" : shown
}
