/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
enum Weekday: Int, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The day of an English name, whole or of three letters, capitals aside: `Monday`, `mon`.
  init?(named name: String) {
    let names = [DateNames.english.weekdays, DateNames.english.shortWeekdays]
    let index = names.lazy.compactMap { names in names.firstIndex { $0.lowercased() == name.lowercased() } }
      .first
    guard let index else { return nil }
    self = Self.allCases[index]
  }
}
