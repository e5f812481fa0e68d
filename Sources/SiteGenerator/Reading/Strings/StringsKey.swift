/// The keys of `content/strings.yml`: each word, and what dates are made of.
enum StringsKey: Hashable, Sendable {
  case word(Word)
  case dates(DateKey)

  /// The keys for what printed dates are made of.
  enum DateKey: String, CaseIterable, Sendable {
    case months, monthsAlone, shortMonths, weekdays, shortWeekdays, am, pm
  }

  static let table = KeyTable<StringsKey>()
}

extension StringsKey: CaseIterable, RawRepresentable {
  static let allCases = Word.allCases.map(StringsKey.word) + DateKey.allCases.map(StringsKey.dates)

  var rawValue: String {
    switch self {
    case .word(let word): word.rawValue
    case .dates(let key): key.rawValue
    }
  }

  init?(rawValue: String) {
    if let word = Word(rawValue: rawValue) {
      self = .word(word)
    } else if let key = DateKey(rawValue: rawValue) {
      self = .dates(key)
    } else {
      return nil
    }
  }
}
