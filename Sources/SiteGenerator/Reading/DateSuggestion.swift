/// What a date in a form sitegen does not read most surely means.
///
/// Only what cannot mean another day: `23.11.2026`, `11/23/2026` and `Nov 23, 2026`, but not `05/11/2026`.
struct DateSuggestion: Equatable {
  let civil: CivilDateTime

  init?(for text: String) {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    guard let civil = Self.numeric(words) ?? Self.named(words), civil.isValid else { return nil }
    self.civil = civil
  }
}

extension DateSuggestion {
  /// `2026/11/23`, `23.11.2026`, `11/23/2026`
  private static func numeric(_ words: [String]) -> CivilDateTime? {
    guard words.count == 3 else { return nil }
    if let year = year(words[0]), let month = shortNumber(words[1]), let day = shortNumber(words[2]) {
      return CivilDateTime(year: year, month: month, day: day)
    }
    guard let year = year(words[2]), let first = shortNumber(words[0]), let second = shortNumber(words[1])
    else { return nil }
    switch (first > 12, second > 12) {
    case (true, false): return CivilDateTime(year: year, month: second, day: first)
    case (false, true): return CivilDateTime(year: year, month: first, day: second)
    default: return first == second ? CivilDateTime(year: year, month: first, day: first) : nil
    }
  }

  /// `Nov 23, 2026`, `November 23rd, 2026`, `Mon, 23 Nov 2026`
  private static func named(_ words: [String]) -> CivilDateTime? {
    let words = words.filter { word in !names(\.weekdays, \.shortWeekdays).joined().contains(word) }
    guard words.count == 3, let year = year(words[2]) else { return nil }
    for (monthWord, dayWord) in [(words[0], words[1]), (words[1], words[0])] {
      if let month = names(\.months, \.shortMonths).firstIndex(where: { $0.contains(monthWord) }),
        let day = dayNumber(dayWord)
      {
        return CivilDateTime(year: year, month: month + 1, day: day)
      }
    }
    return nil
  }

  /// The long and the short form of each name, in small letters.
  private static func names(
    _ long: KeyPath<DateNames, [String]>, _ short: KeyPath<DateNames, [String]>
  ) -> [[String]] {
    let english = DateNames.english
    return zip(english[keyPath: long], english[keyPath: short]).map { [$0.lowercased(), $1.lowercased()] }
  }

  private static func year(_ word: String) -> Int? {
    word.utf8.count == 4 ? Int(word) : nil
  }

  private static func shortNumber(_ word: String) -> Int? {
    word.utf8.count <= 2 ? Int(word) : nil
  }

  /// `23` or `23rd`
  private static func dayNumber(_ word: String) -> Int? {
    shortNumber(["st", "nd", "rd", "th"].contains(String(word.suffix(2))) ? String(word.dropLast(2)) : word)
  }
}
