/// The product's own words in one language: English, but for what `content/strings.yml` says otherwise.
struct Words: Hashable, Sendable {
  /// The names that printed dates are made of.
  var dates: DateNames
  private var phrases: [Word: Phrase]

  static let english = Words(dates: .english, phrases: WordTable.english)

  /// A word that has no slots.
  subscript(word: Word) -> String { text(word, [:]) }

  /// A word with its slots filled.
  func text(_ word: Word, _ values: KeyValuePairs<Slot, String>) -> String {
    // A test holds that there is a phrase for every word.
    phrases[word]?.text(values) ?? ""
  }

  mutating func set(_ word: Word, to phrase: Phrase) {
    phrases[word] = phrase
  }
}

extension Word {
  /// The slots a text for it may have.
  var slots: [Slot] { WordTable.english[self]?.slots ?? [] }
}
