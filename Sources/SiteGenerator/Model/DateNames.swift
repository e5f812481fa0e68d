/// The words a printed date is made of, in one language.
struct DateNames: Hashable, Sendable {
  /// Twelve, from January.
  var months: [String]
  /// Twelve, from January, as they stand without a day: many languages decline the others, as Polish does with
  /// "listopada" and "listopad".
  var monthsAlone: [String]
  /// Twelve, from January.
  var shortMonths: [String]
  /// Seven, from Monday.
  var weekdays: [String]
  /// Seven, from Monday.
  var shortWeekdays: [String]
  var am: String
  var pm: String

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  static let english = DateNames(
    months: englishMonths, monthsAlone: englishMonths,
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    am: "AM", pm: "PM")

  /// The name of a month, 1 to 12.
  func month(_ number: Int) -> String { months[number - 1] }
  func monthAlone(_ number: Int) -> String { monthsAlone[number - 1] }
  func shortMonth(_ number: Int) -> String { shortMonths[number - 1] }
  func weekday(_ day: Weekday) -> String { weekdays[day.rawValue - 1] }
  func shortWeekday(_ day: Weekday) -> String { shortWeekdays[day.rawValue - 1] }
}
