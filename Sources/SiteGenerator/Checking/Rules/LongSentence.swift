/// Finds sentences so long that readers lose their beginning.
enum LongSentence {
  static let most = 40

  static func findings(in entry: CheckedEntry, _ blocks: [Prose.Block]) -> [DistantFinding] {
    blocks.filter { $0.kind == .paragraph && $0.text.words.count > most }.flatMap { block in
      Sentences.words(in: block.text, entry.habits).compactMap { sentence in
        let count = sentence.count(where: block.text.isSpoken)
        guard count > most else { return nil }
        return entry.finding(
          .longSentence, at: block.text.offset(at: block.text.words[sentence.lowerBound].lowerBound),
          "this sentence has \(count) words", help: "a full stop on the way makes it easier to follow")
      }
    }
  }
}
