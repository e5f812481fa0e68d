/// The words a printed date is made of, in one language.
public struct DateNames: Hashable, Sendable {
  /// Twelve, from January.
  public var months: [String]
  /// Twelve, from January.
  public var shortMonths: [String]
  /// Seven, from Monday.
  public var weekdays: [String]
  /// Seven, from Monday.
  public var shortWeekdays: [String]
  public var am: String
  public var pm: String

  public static let english = DateNames(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ],
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    am: "AM", pm: "PM")

  /// The name of a month, 1 to 12.
  func month(_ number: Int) -> String { months[number - 1] }
  public func shortMonth(_ number: Int) -> String { shortMonths[number - 1] }
  func weekday(_ day: Weekday) -> String { weekdays[day.rawValue - 1] }
  public func shortWeekday(_ day: Weekday) -> String { shortWeekdays[day.rawValue - 1] }
}
