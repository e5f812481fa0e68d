/// How a site writes its dates: `MMMM d, yyyy` gives "November 23, 2026".
///
/// The pattern is a subset of the date letters of Unicode TR 35, part 4, checked when it is read and
/// rendered here: `DateFormatter` needs the machine's locale and zone data and crashes without them.
struct DateFormat: Hashable, Sendable {
  /// The pattern as the author wrote it.
  let pattern: String
  private let parts: [Part]

  static let standardPattern = "MMMM d, yyyy"

  /// Reads a pattern.
  ///
  /// - Throws: What is wrong with it, and where.
  init(_ pattern: String) throws(DateFormatMistake) {
    var reader = DateFormatReader(pattern)
    self.parts = try reader.parts()
    self.pattern = pattern
  }

  /// The date written by this format.
  func text(_ date: CivilDateTime, names: DateNames) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .field(let field): text += field.text(date, names)
      }
    }
    return text
  }

  /// A piece of a pattern.
  enum Part: Hashable, Sendable {
    case literal(String)
    case field(Field)
  }

  /// A run of one date letter; the raw value is the run.
  enum Field: String, CaseIterable, Sendable {
    case year = "y"
    case twoDigitYear = "yy"
    case fourDigitYear = "yyyy"
    case month = "M"
    case twoDigitMonth = "MM"
    case shortMonthName = "MMM"
    case monthName = "MMMM"
    case day = "d"
    case twoDigitDay = "dd"
    case shortWeekday = "E"
    case threeLetterWeekday = "EEE"
    case weekday = "EEEE"
    case hour = "H"
    case twoDigitHour = "HH"
    case hourOfHalfDay = "h"
    case twoDigitHourOfHalfDay = "hh"
    case minute = "m"
    case twoDigitMinute = "mm"
    case halfDay = "a"
  }
}

extension DateFormat.Field {
  fileprivate func text(_ date: CivilDateTime, _ names: DateNames) -> String {
    switch self {
    case .year: String(date.year)
    case .twoDigitYear: padded(date.year % 100, 2)
    case .fourDigitYear: padded(date.year, 4)
    case .month: String(date.month)
    case .twoDigitMonth: padded(date.month, 2)
    case .shortMonthName: names.shortMonth(date.month)
    case .monthName: names.month(date.month)
    case .day: String(date.day)
    case .twoDigitDay: padded(date.day, 2)
    case .shortWeekday, .threeLetterWeekday: names.shortWeekday(date.weekday)
    case .weekday: names.weekday(date.weekday)
    case .hour: String(date.hour)
    case .twoDigitHour: padded(date.hour, 2)
    case .hourOfHalfDay: String(hourOfHalfDay(date))
    case .twoDigitHourOfHalfDay: padded(hourOfHalfDay(date), 2)
    case .minute: String(date.minute)
    case .twoDigitMinute: padded(date.minute, 2)
    case .halfDay: date.hour < 12 ? names.am : names.pm
    }
  }

  /// 12, 1, 2 ... 11: midnight and noon are 12.
  private func hourOfHalfDay(_ date: CivilDateTime) -> Int {
    (date.hour + 11) % 12 + 1
  }
}
