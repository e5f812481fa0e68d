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
    var text: [UInt8] = []
    for part in parts {
      switch part {
      case .literal(let literal): text += literal.utf8
      case .field(let field): field.write(date, names, to: &text)
      }
    }
    return String(decoding: text, as: UTF8.self)
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
  fileprivate func write(_ date: CivilDateTime, _ names: DateNames, to text: inout [UInt8]) {
    switch self {
    case .year: text.append(date.year, width: 1)
    case .twoDigitYear: text.append(date.year % 100, width: 2)
    case .fourDigitYear: text.append(date.year, width: 4)
    case .month: text.append(date.month, width: 1)
    case .twoDigitMonth: text.append(date.month, width: 2)
    case .shortMonthName: text += names.shortMonth(date.month).utf8
    case .monthName: text += names.month(date.month).utf8
    case .day: text.append(date.day, width: 1)
    case .twoDigitDay: text.append(date.day, width: 2)
    case .shortWeekday, .threeLetterWeekday: text += names.shortWeekday(date.weekday).utf8
    case .weekday: text += names.weekday(date.weekday).utf8
    case .hour: text.append(date.hour, width: 1)
    case .twoDigitHour: text.append(date.hour, width: 2)
    case .hourOfHalfDay: text.append(hourOfHalfDay(date), width: 1)
    case .twoDigitHourOfHalfDay: text.append(hourOfHalfDay(date), width: 2)
    case .minute: text.append(date.minute, width: 1)
    case .twoDigitMinute: text.append(date.minute, width: 2)
    case .halfDay: text += (date.hour < 12 ? names.am : names.pm).utf8
    }
  }

  /// 12, 1, 2 ... 11: midnight and noon are 12.
  private func hourOfHalfDay(_ date: CivilDateTime) -> Int {
    (date.hour + 11) % 12 + 1
  }
}
