extension YAMLScalar {
  /// One line of text as YAML that is read as the same text: plain where that is beyond doubt, else in double quotes.
  static func written(_ text: String) -> String {
    if isPlain(text) { return text }
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case _ where needsNumber(scalar): "\\U" + padded(scalar)
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}

extension YAMLScalar {
  /// Begins with a letter or digit, and holds neither a mark of a map nor of a comment (YAML 1.2, 7.3.3).
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      isWordScalar(first), last != " ", last != ":", !isNull(text)
    else { return false }
    return text.unicodeScalars.allSatisfy { isWordScalar($0) || isSign($0) } && !text.contains(": ")
      && !text.contains(" #")
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
      true
    default: false
    }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    (" "..."~").contains(scalar) || "–—‘’“”„…«»".unicodeScalars.contains(scalar)
      || scalar.properties.generalCategory == .nonspacingMark
  }

  /// Whether YAML does not allow the character as it stands, or takes it for a line end or a byte order mark (5.1, 5.2, 5.4).
  private static func needsNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func padded(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
