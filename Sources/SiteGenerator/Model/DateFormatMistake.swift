/// What is wrong with a date pattern, and what would be right.
struct DateFormatMistake: Error, Hashable {
  /// Where in the pattern's UTF-8 bytes.
  let offset: Int
  let message: String
  let help: String
}

extension DateFormatMistake {
  static let empty = DateFormatMistake(
    offset: 0, message: "the date format is empty",
    help: "leave it out for the usual '\(DateFormat.standardPattern)'")

  static func unclosedQuote(at offset: Int) -> DateFormatMistake {
    DateFormatMistake(
      offset: offset, message: "the quoted text is never closed",
      help: "add a ' after it; an apostrophe is written ''")
  }

  /// A run of letters that is none of the date fields sitegen renders.
  static func notAField(_ run: String, at offset: Int) -> DateFormatMistake {
    let letter = run.prefix(1)
    if let trap = traps[String(letter)] {
      return DateFormatMistake(offset: offset, message: trap.message, help: trap.help)
    }
    let widths = DateFormat.Field.allCases.map(\.rawValue).filter { $0.hasPrefix(letter) }
    guard widths.isEmpty else {
      return DateFormatMistake(
        offset: offset, message: "'\(run)' is not a width of '\(letter)'",
        help: "write \(alternatives(widths))")
    }
    return DateFormatMistake(
      offset: offset, message: "'\(run)' is not a part of a date",
      help: "the letters are y M d E H h m a; put other text in quotes: 'at'")
  }

  /// Letters that look right for most of a year.
  private static let traps: [String: (message: String, help: String)] = [
    "Y": (
      "'Y' is the year of the week, which is wrong around New Year", "write a small y: yyyy"
    ),
    "D": (
      "'D' is the day of the year, from 1 to 366", "write a small d for the day of the month"
    ),
  ]

  private static func alternatives(_ widths: [String]) -> String {
    guard let last = widths.last, widths.count > 1 else { return widths.joined() }
    return "\(widths.dropLast().joined(separator: ", ")) or \(last)"
  }
}
