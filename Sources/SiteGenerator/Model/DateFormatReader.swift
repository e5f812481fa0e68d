/// Reads a date pattern once, from left to right.
struct DateFormatReader {
  private let pattern: [UInt8]
  private var position = 0

  init(_ pattern: String) {
    self.pattern = Array(pattern.utf8)
  }

  mutating func parts() throws(DateFormatMistake) -> [DateFormat.Part] {
    guard !pattern.isEmpty else { throw .empty }
    var parts: [DateFormat.Part] = []
    while position < pattern.count {
      if pattern[position] == Self.quote {
        parts.append(.literal(try quotedText()))
      } else if pattern[position].isLetter {
        // Every ASCII letter is reserved by TR 35, all else stands for itself.
        parts.append(.field(try field()))
      } else {
        parts.append(.literal(plainText()))
      }
    }
    return parts
  }
}

extension DateFormatReader {
  private static let quote = UInt8(ascii: "'")

  private mutating func field() throws(DateFormatMistake) -> DateFormat.Field {
    let start = position
    let letter = pattern[start]
    while position < pattern.count, pattern[position] == letter { position += 1 }
    let run = String(decoding: pattern[start..<position], as: UTF8.self)
    guard let field = DateFormat.Field(rawValue: run) else {
      throw .notAField(run, at: start)
    }
    return field
  }

  private mutating func plainText() -> String {
    let start = position
    while position < pattern.count, pattern[position] != Self.quote, !pattern[position].isLetter {
      position += 1
    }
    return String(decoding: pattern[start..<position], as: UTF8.self)
  }

  /// `'text'`, or an apostrophe, which is `''` both inside and outside of such text.
  private mutating func quotedText() throws(DateFormatMistake) -> String {
    if skipApostrophe() { return "'" }
    let start = position
    var text: [UInt8] = []
    position += 1
    while position < pattern.count {
      if skipApostrophe() {
        text.append(Self.quote)
        continue
      }
      let byte = pattern[position]
      position += 1
      guard byte != Self.quote else { return String(decoding: text, as: UTF8.self) }
      text.append(byte)
    }
    throw .unclosedQuote(at: start)
  }

  private mutating func skipApostrophe() -> Bool {
    guard pattern[position...].starts(with: [Self.quote, Self.quote]) else { return false }
    position += 2
    return true
  }
}
