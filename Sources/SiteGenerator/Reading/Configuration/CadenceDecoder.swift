/// The keys of `cadence`.
enum CadenceKey: String, CaseIterable {
  case every, on, at
}

/// Reads when issues are due: `cadence: {every: week, on: monday, at: "07:00"}`. What is left out is usual.
enum CadenceDecoder {
  static func decode(_ entry: YAMLEntry, _ values: inout ValueReader) -> Cadence? {
    guard let fields = values.map(entry, KeyTable<CadenceKey>(), expecting: .cadence) else { return nil }
    var cadence = Cadence.standard
    for key in CadenceKey.allCases {
      guard let entry = fields[key] else { continue }
      switch key {
      case .every:
        cadence.interval = value(entry, .interval, &values, interval) ?? cadence.interval
      case .on:
        cadence.weekday = value(entry, .weekday, &values, Weekday.init(named:)) ?? cadence.weekday
      case .at:
        guard let time = value(entry, .timeOfDay, &values, timeOfDay) else { continue }
        (cadence.hour, cadence.minute) = time
      }
    }
    return cadence
  }
}

extension CadenceDecoder {
  private static func value<Value>(
    _ entry: YAMLEntry, _ expected: ValueReader.Expected, _ values: inout ValueReader,
    _ read: (String) -> Value?
  ) -> Value? {
    guard let text = values.text(entry, expecting: expected) else { return nil }
    if let value = read(text.value) { return value }
    values.reportWrongType(entry.key.value, entry.value, expected)
    return nil
  }

  private static func interval(_ text: String) -> Cadence.Interval? {
    Cadence.Interval(rawValue: text.lowercased().collapsingSpaces)
  }

  /// `07:00` or `7:00`: a clock of 24 hours, without seconds.
  private static func timeOfDay(_ text: String) -> (hour: Int, minute: Int)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    return (hour, minute)
  }
}
