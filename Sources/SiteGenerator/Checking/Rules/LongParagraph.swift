/// Finds paragraphs that fill a telephone's screen.
enum LongParagraph {
  static let most = 150

  static func findings(in entry: CheckedEntry, _ blocks: [Prose.Block]) -> [DistantFinding] {
    blocks.compactMap { block in
      guard block.kind == .paragraph, block.text.words.count > most else { return nil }
      let count = block.text.words.indices.count(where: block.text.isSpoken)
      guard count > most else { return nil }
      return entry.finding(
        .longParagraph, at: block.text.start,
        "this paragraph has \(count) words; on a telephone it fills more than the screen",
        help: "begin a new one where the thought turns, up to \(most) words each")
    }
  }
}
