/// The types of words that are not quoted: YAML 1.2's core schema.
///
/// `yes`, `no`, `on` and `off` are flags, as in YAML 1.1, only where a flag is asked for: `country: no` is Norway. Only numbers that print as they were written are
/// numbers: `0123`, `+49`, `0x1F`, `1_000` and `12:30` stay text, and so do dates, which have a reader of
/// their own.
enum YAMLScalar {
  static func value(of text: String) -> ParameterValue {
    if isNull(text) { return .null }
    if let flag = trueOrFalse(text) { return .flag(flag) }
    if let integer = Int(text), String(integer) == text { return .integer(integer) }
    if isDecimal(text), let number = Double(text), number.isFinite { return .decimal(number, text: text) }
    return .text(text)
  }

  static func isNull(_ text: String) -> Bool {
    switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  /// What a key that takes true or false understands.
  static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "on": true
    case "no", "off": false
    default: trueOrFalse(text)
    }
  }

  private static func trueOrFalse(_ text: String) -> Bool? {
    guard (4...5).contains(text.utf8.count) else { return nil }
    return switch text.lowercased() {
    case "true": true
    case "false": false
    default: nil
    }
  }
}

extension YAMLScalar {
  /// `-1.50`, `2e10`: digits, a fraction or an exponent or both, no zero before another digit.
  private static func isDecimal(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = digits(&rest)
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard !digits(&rest).isEmpty else { return false }
    }
    if let letter = rest.first, letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        rest = rest.dropFirst()
      }
      guard !digits(&rest).isEmpty else { return false }
    }
    return rest.isEmpty
  }

  /// Takes the digits at the beginning of `rest`.
  private static func digits(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    rest = rest.dropFirst(digits.count)
    return digits
  }
}
