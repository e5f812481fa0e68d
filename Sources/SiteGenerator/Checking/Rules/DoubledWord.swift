/// Finds a word that stands twice in a row, often at the end of a line and the beginning of the next.
enum DoubledWord {
  static func findings(in entry: CheckedEntry, _ blocks: [Prose.Block]) -> [DistantFinding] {
    guard let repeats = entry.habits.repeats else { return [] }
    return blocks.flatMap { block in
      let text = block.text
      return text.words.indices.dropFirst().compactMap { number -> DistantFinding? in
        guard mayBeEqual(text, number), !text.endsLine(number - 1),
          let word = doubled(text, number), !repeats.contains(word.lowercased())
        else { return nil }
        return entry.finding(
          .doubledWord, at: text.offset(at: text.words[number].lowerBound), "'\(word)' stands here twice",
          help: "take one away if that is a slip")
      }
    }
  }

  /// A quick look: the first letters of the second word end the first one.
  private static func mayBeEqual(_ text: ProseText, _ number: Int) -> Bool {
    let (first, second) = (text.bytes[text.words[number - 1]], text.bytes[text.words[number]])
    let letters = second.prefix { $0.isLetter }
    // What is not ASCII takes a closer look.
    if let next = second[letters.endIndex...].first, next >= 0x80 { return true }
    return !letters.isEmpty
      && first.suffix(letters.count).lazy.map(\.lowercased).elementsEqual(letters.lazy.map(\.lowercased))
  }

  /// The second of two words if it is the first one: letters alone, with signs only around the two.
  private static func doubled(_ text: ProseText, _ number: Int) -> String? {
    let first = text.text(of: text.words[number - 1]).unicodeScalars.drop { $0.isPunctuation }
    let second = text.text(of: text.words[number]).unicodeScalars
    let word = second.prefix(while: isLetter)
    guard !word.isEmpty, second[word.endIndex...].allSatisfy(\.isPunctuation),
      !(second[word.endIndex...].first.map(joins) ?? false), first.allSatisfy(isLetter)
    else { return nil }
    let (a, b) = (String(first), String(word))
    // Two capitals are a name: Walla Walla. A single letter is one, or a formula, but for the article.
    guard a.lowercased() == b.lowercased(), b.first?.isUppercase == false, word.count > 1 || b == "a" else {
      return nil
    }
    return b
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  /// What goes on with the word: "no no-", "in in'".
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    "-'’_".unicodeScalars.contains(scalar)
  }
}
