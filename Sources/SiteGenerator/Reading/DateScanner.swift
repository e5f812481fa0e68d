/// A date as it was written; its fields may not exist.
struct WrittenDate: Equatable {
  var civil: CivilDateTime
  var hasTime = false
  /// In seconds; absent when the text names no zone.
  var utcOffset: Int?
}

/// Takes the text of a date apart, from left to right.
struct DateScanner {
  private let text: String
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    self.text = text
    self.bytes = Array(text.utf8)
  }

  /// `date [("T" | spaces) time [[spaces] zone]]`
  mutating func date() throws(DateMistake) -> WrittenDate {
    skipSpaces()
    guard position < bytes.count else { throw .empty }
    var written = WrittenDate(civil: try day())
    if skipTimeMark() {
      try time(into: &written.civil)
      written.hasTime = true
    }
    skipSpaces()
    if written.hasTime, position < bytes.count {
      written.utcOffset = try utcOffset()
      skipSpaces()
    }
    guard position == bytes.count else { throw mistakeInRest(written) }
    return written
  }
}

extension DateScanner {
  /// `2026-11-23` or `20261123`
  private mutating func day() throws(DateMistake) -> CivilDateTime {
    if let year = digits(4) {
      let isSeparated = skip("-")
      if let month = digits(2), skip("-") == isSeparated, let day = digits(2), !isDigit {
        return CivilDateTime(year: year, month: month, day: day)
      }
    }
    throw .notADate(text, suggestion: DateSuggestion(for: text)?.civil.isoDay)
  }

  /// `07:00`, `07:00:00` or `07:00:00.123`; the colons may be missing.
  private mutating func time(into civil: inout CivilDateTime) throws(DateMistake) {
    guard let hour = digits(2) else { throw .unreadableTime }
    let isSeparated = skip(":")
    guard let minute = digits(2) else { throw .unreadableTime }
    (civil.hour, civil.minute) = (hour, minute)
    guard isSeparated ? skip(":") : isDigit else { return }
    guard let second = digits(2), !isDigit else { throw .unreadableTime }
    civil.second = second
    if skip(".") || skip(",") {
      guard isDigit else { throw .unreadableFraction }
      while isDigit { position += 1 }
    }
  }

  /// `Z`, `-05:00`, `-0500` or `-05`
  private mutating func utcOffset() throws(DateMistake) -> Int {
    if skipLetter("z") { return 0 }
    guard let sign = skip("-") ? -1 : skip("+") ? 1 : nil else { throw mistakeInsteadOfZone() }
    guard let hours = digits(2), hours < 24 else { throw .noSuchOffset }
    let isSeparated = skip(":")
    guard isSeparated || isDigit else { return sign * hours * 3600 }
    guard let minutes = digits(2), minutes < 60, !isDigit else { throw .noSuchOffset }
    return sign * (hours * 3600 + minutes * 60)
  }

  private func mistakeInsteadOfZone() -> DateMistake {
    let rest = String(decoding: bytes[position...], as: UTF8.self)
    switch rest.lowercased() {
    case let text where ["am", "pm"].contains(text.prefix { $0.isLetter }): return .halfDay
    case let text where text.first?.isLetter == true: return .zoneName(rest)
    default: return .unreadableTime
    }
  }

  private func mistakeInRest(_ written: WrittenDate) -> DateMistake {
    if written.utcOffset != nil { return .noSuchOffset }
    return "+-Zz".utf8.contains(bytes[position]) ? .zoneWithoutTime : .unreadableTime
  }
}

extension DateScanner {
  private var isDigit: Bool {
    position < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
  }

  /// A blank, or what ASCII counts as one; block text in YAML ends with a line feed.
  private var isSpace: Bool {
    position < bytes.count && (bytes[position] == UInt8(ascii: " ") || (9...13).contains(bytes[position]))
  }

  /// A number of exactly so many digits; nothing is read if there are fewer.
  private mutating func digits(_ count: Int) -> Int? {
    let start = position
    var number = 0
    while position < start + count {
      guard isDigit else {
        position = start
        return nil
      }
      number = number * 10 + Int(bytes[position] - UInt8(ascii: "0"))
      position += 1
    }
    return number
  }

  private mutating func skip(_ byte: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  /// RFC 3339 allows `t` and `z`.
  private mutating func skipLetter(_ lowercase: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: lowercase) else { return false }
    position += 1
    return true
  }

  private mutating func skipSpaces() {
    while isSpace { position += 1 }
  }

  /// A `T`, or spaces with a digit after them.
  private mutating func skipTimeMark() -> Bool {
    if skipLetter("t") { return true }
    let start = position
    skipSpaces()
    if position > start, isDigit { return true }
    position = start
    return false
  }
}
