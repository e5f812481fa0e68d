/// Finds what authors leave for later: `TODO`, `FIXME`, `TK` (journalists' "to come") and "lorem ipsum".
enum Leftover {
  static func findings(in entry: CheckedEntry, _ blocks: [Prose.Block]) -> [DistantFinding] {
    let values = entry.frontMatterTexts.flatMap { value in
      let text = ProseText(value.value)
      return places(in: text, entry.habits).map { place in
        let word = place.index..<place.index + text.bytes[place.index...].prefix { $0.isLetter }.count
        return Located(place.word, at: entry.offset(of: word, in: text.bytes, of: value))
      }
    }
    let texts = blocks.flatMap { block in
      places(in: block.text, entry.habits).map { Located($0.word, at: block.text.offset(at: $0.index)) }
    }
    return (values + texts).map { place in
      entry.finding(
        .leftover, at: place.offset, "'\(place.value)' looks like something to be done yet",
        help: "write what belongs here, or put it in `code` if readers should see it")
    }
  }

  private static func places(in text: ProseText, _ habits: LanguageHabits) -> [(word: String, index: Int)] {
    text.words.indices.compactMap { number in
      let word = text.core(ofWord: number)
      guard let first = text.bytes[word].first, marks.contains(first) else { return nil }
      let written = text.text(of: word)
      if written.lowercased() == "lorem" {
        let isLorem =
          number + 1 < text.words.count
          && text.text(of: text.core(ofWord: number + 1)).lowercased() == "ipsum"
        return isLorem ? ("lorem ipsum", word.lowerBound) : nil
      }
      guard isMark(written), !habits.ownWords.contains(written) else { return nil }
      return isName(written, before: number + 1, in: text) ? nil : (written, word.lowerBound)
    }
  }

  /// What they begin with.
  private static let marks = Set("TFLl".utf8)

  private static func isMark(_ word: String) -> Bool {
    word == "TODO" || word == "FIXME"
      || word.count.isMultiple(of: 2) && word == String(repeating: "TK", count: word.count / 2)
  }

  /// A company's name goes on with a capital letter, that of an airline with a flight's number; what it is short for
  /// stands in parentheses.
  private static func isName(_ mark: String, before next: Int, in text: ProseText) -> Bool {
    guard mark == "TK", next < text.words.count, text.words[next - 1].count == 2 else { return false }
    let behind = text.text(of: text.words[next]).drop { $0 == "(" }
    return behind.first.map { $0.isUppercase || $0.isNumber } ?? false
  }
}
