/// Words among which the nearest to a misspelt one is looked for again and again.
///
/// `nearest(to:among:)` measures every word. Here those are passed over that cannot be near, since they are longer or
/// shorter, or made of other letters.
package struct Vocabulary: Sendable {
  private var wordsByLength: [Int: [Word]] = [:]

  private struct Word: Sendable {
    let text: String
    let letters: UInt64
  }

  package init(_ words: some Sequence<String>) {
    for word in words {
      wordsByLength[word.utf8.count, default: []].append(Word(text: word, letters: Self.letters(of: word)))
    }
  }

  /// The nearest word; of equally near ones one of the same length, then one that is shorter, then the earlier one.
  ///
  /// - Parameter most: How many slips of the hand may lie between them, however long the word; and no more than one in
  ///   every three letters.
  package func nearest(to word: String, within most: Int) -> String? {
    let letters = Self.letters(of: word)
    let length = word.utf8.count
    var limit = min(most, usualSlips(in: word))
    var best: String?
    for difference in 0...max(0, limit) {
      for length in difference == 0 ? [length] : [length - difference, length + difference] {
        for candidate in wordsByLength[length] ?? [] {
          // It can be no nearer than that: the word itself is not looked for.
          if limit < max(1, difference) { return best }
          // A slip changes two letters at most.
          guard (candidate.letters ^ letters).nonzeroBitCount <= 2 * limit, candidate.text != word,
            let distance = editDistance(word, candidate.text, limit: limit)
          else { continue }
          best = candidate.text
          limit = distance - 1
        }
      }
    }
    return best
  }

  /// A set of the word's letters, some of which share a bit.
  private static func letters(of word: String) -> UInt64 {
    word.utf8.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
