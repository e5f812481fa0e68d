/// Tells where sentences end. In doubt one ends: better a long one is missed than two short ones are called long.
enum Sentences {
  /// The numbers of the words of each sentence.
  static func words(in text: ProseText, _ habits: LanguageHabits) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for number in text.words.indices where ends(number, in: text, habits) {
      sentences.append(start..<number + 1)
      start = number + 1
    }
    return sentences
  }

  private static func ends(_ number: Int, in text: ProseText, _ habits: LanguageHabits) -> Bool {
    if text.endsLine(number) { return true }
    // Most words end with a letter.
    guard let last = text.bytes[text.words[number]].last, !last.isLetter else { return false }
    let word = text.text(of: text.words[number]).unicodeScalars
    let stop = word.last { !closing.contains($0) }
    guard let stop, stops.contains(stop) else { return false }
    if let next = text.text(of: text.words[number + 1]).unicodeScalars.first(where: { !$0.isPunctuation }) {
      if next.properties.isLowercase { return false }
    }
    return stop != "." || !isAbbreviation(word, habits)
  }

  private static func isAbbreviation(_ word: String.UnicodeScalarView, _ habits: LanguageHabits) -> Bool {
    // "...", and a full stop behind a quotation mark, end a sentence.
    guard word.last == ".", !word.dropLast().hasSuffix(".") else { return false }
    let name = word.dropLast().drop { $0.isPunctuation }
    if habits.hasPointedOrdinals, name.count <= 2, name.allSatisfy({ $0.properties.numericType != nil }) {
      return true
    }
    // An initial: J. Halvorsen. "I" is none.
    if name.count == 1, let letter = name.first, letter.properties.isUppercase, letter != "I" { return true }
    return habits.abbreviations.contains(String(name).lowercased())
  }

  private static let stops = Set(".!?…。！？".unicodeScalars)
  private static let closing = Set("\"'”’»«)]“„".unicodeScalars)
}

extension Substring.UnicodeScalarView {
  fileprivate func hasSuffix(_ scalar: Unicode.Scalar) -> Bool { last == scalar }
}
