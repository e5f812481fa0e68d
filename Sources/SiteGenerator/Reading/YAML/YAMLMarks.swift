/// Refuses text with so many accents on a letter that keys and values would take too long to compare.
///
/// Yams compares keys as it composes them, so this looks at the text before Yams does.
enum YAMLMarks {
  static func check(_ bytes: [UInt8], in range: Range<Int>) throws(YAMLMistake) {
    let offset = bytes[range].withUnsafeBytes { text in
      CombiningMarks.longRun(in: text) { spelling(in: text, at: $0) }
    }
    if let offset { throw .tooManyMarks(at: range.lowerBound + offset) }
  }
}

extension YAMLMarks {
  /// What an escape in double quotes stands for (YAML 1.1, 5.6): `\u0301`, `\U00000301`; nothing at a line's end.
  private static func spelling(in text: UnsafeRawBufferPointer, at offset: Int) -> CombiningMarks.Spelling? {
    guard text[offset] == UInt8(ascii: "\\"), offset + 1 < text.count else { return nil }
    let digits: Int
    switch text[offset + 1] {
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    case .lineFeed, .carriageReturn:
      return .init(length: 1 + text[(offset + 1)...].prefix { $0.isLineEnd || $0.isBlank }.count)
    default: return nil
    }
    let code = String(decoding: text[(offset + 2)...].prefix(digits), as: UTF8.self)
    guard let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init) else { return nil }
    return .init(scalar: scalar, length: 2 + digits)
  }
}

extension YAMLMistake {
  fileprivate static func tooManyMarks(at offset: Int) -> YAMLMistake {
    YAMLMistake(offset: offset, message: CombiningMarks.message, help: CombiningMarks.help)
  }
}
