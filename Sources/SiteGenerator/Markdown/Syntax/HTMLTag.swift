/// One HTML tag as CommonMark spells it (CommonMark 0.30, section 6.6).
enum HTMLTag {
  /// The end of the opening or closing tag whose `<` is the first byte; nil where there is none.
  static func end(in text: ArraySlice<UInt8>) -> Int? {
    var rest = text
    guard take("<", from: &rest) else { return nil }
    let isWhole = take("/", from: &rest) ? takeClosingTag(&rest) : takeOpeningTag(&rest)
    return isWhole ? rest.startIndex : nil
  }

  /// Whether a line is nothing but one tag, and blanks after it.
  static func isAlone(on line: ArraySlice<UInt8>) -> Bool {
    end(in: line).map { line[$0...].allSatisfy { $0.isBlank || $0 == formFeed } } ?? false
  }
}

extension HTMLTag {
  private static let formFeed: UInt8 = 0x0C

  private static func takeClosingTag(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard takeName(&rest) else { return false }
    skipSpace(&rest)
    return take(">", from: &rest)
  }

  private static func takeOpeningTag(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard takeName(&rest) else { return false }
    while skipSpace(&rest), takeAttributeName(&rest) {
      guard takeAttributeValue(&rest) else { return false }
    }
    _ = take("/", from: &rest)
    return take(">", from: &rest)
  }

  private static func takeName(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.first?.isLetter ?? false else { return false }
    rest = rest.drop { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    return true
  }

  private static func takeAttributeName(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first, first.isLetter || first == UInt8(ascii: "_") || first == UInt8(ascii: ":")
    else { return false }
    rest = rest.drop { $0.isLetter || $0.isDigit || "_:.-".utf8.contains($0) }
    return true
  }

  /// Takes an equals sign and a value, where there are any.
  ///
  /// - Returns: Whether what is there can be a tag's.
  private static func takeAttributeValue(_ rest: inout ArraySlice<UInt8>) -> Bool {
    var value = rest
    skipSpace(&value)
    guard take("=", from: &value) else { return true }
    skipSpace(&value)
    guard let first = value.first else { return false }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let end = value.dropFirst().firstIndex(of: first) else { return false }
      rest = value[(end + 1)...]
    } else {
      rest = value.drop { !$0.isHTMLSpace && !"\"'=<>`".utf8.contains($0) }
      guard rest.startIndex > value.startIndex else { return false }
    }
    return true
  }

  /// - Returns: Whether there was any.
  @discardableResult
  private static func skipSpace(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let start = rest.startIndex
    rest = rest.drop(while: \.isHTMLSpace)
    return rest.startIndex > start
  }

  private static func take(_ sign: Unicode.Scalar, from rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest = rest.dropFirst()
    return true
  }
}
