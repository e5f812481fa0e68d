extension CivilDateTime {
  /// `2026-11-23`, the day alone (ISO 8601).
  var isoDay: String {
    var text: [UInt8] = []
    writeDay(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// `07:00:00`, the time of day alone.
  var clock: String {
    var text: [UInt8] = []
    writeClock(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  func writeDay(to text: inout [UInt8]) {
    text.append(year, width: 4)
    text.append(UInt8(ascii: "-"))
    text.append(month, width: 2)
    text.append(UInt8(ascii: "-"))
    text.append(day, width: 2)
  }

  func writeClock(to text: inout [UInt8]) {
    text.append(hour, width: 2)
    text.append(UInt8(ascii: ":"))
    text.append(minute, width: 2)
    text.append(UInt8(ascii: ":"))
    text.append(second, width: 2)
  }
}

/// A number that is not negative, with zeros before it up to `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  var text: [UInt8] = []
  text.append(number, width: width)
  return String(decoding: text, as: UTF8.self)
}

extension [UInt8] {
  /// Appends a number that is not negative, with zeros before it up to `width` digits. Pages are full of dates, and to put
  /// each together of strings takes ten times as long.
  mutating func append(_ number: Int, width: Int) {
    append(number.magnitude, width: width)
  }

  private mutating func append(_ number: UInt, width: Int) {
    if number >= 10 || width > 1 { append(number / 10, width: width - 1) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}
